import { BillingErrorCode, PlatformErrorCode } from 'twenty-shared';
import { UNREACHABLE } from '../../apollo/utils/to-problem.util.ts';

/** After these nobody can say from here whether the request goes on, or went through before. */
const UNDECIDED: ReadonlySet<string> = new Set([
  UNREACHABLE,
  PlatformErrorCode.INTERNAL,
  BillingErrorCode.INVOICE_BUSY,
  BillingErrorCode.STRIPE_UNREACHABLE,
  BillingErrorCode.STRIPE_RATE_LIMITED,
  BillingErrorCode.STRIPE_UNEXPECTED,
  'REQUEST_ID_REUSED',
]);

/** The request ended without doing anything: the next try is another one. */
export const isRefusal = (code: string): boolean => !UNDECIDED.has(code);
