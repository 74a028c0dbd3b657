import type { ErrorCode } from '../../../engine/exception/error-code.type.ts';

/** What a customer is told when something fails: the codes of staff say more than a customer can use. */
export const PayPageErrorKind = {
  /** Somebody works on the invoice now. */
  BUSY: 'BUSY',
  /** Stripe does not answer, or asks to slow down. */
  STRIPE_AWAY: 'STRIPE_AWAY',
  /** Trying again will not help: somebody has to be asked. */
  NOT_PAYABLE_ONLINE: 'NOT_PAYABLE_ONLINE',
  TOO_MANY: 'TOO_MANY',
  METHOD_NOT_ALLOWED: 'METHOD_NOT_ALLOWED',
  UNEXPECTED: 'UNEXPECTED',
} as const;
export type PayPageErrorKind = (typeof PayPageErrorKind)[keyof typeof PayPageErrorKind];

const KIND_BY_CODE: Readonly<Partial<Record<ErrorCode, PayPageErrorKind>>> = {
  INVOICE_BUSY: PayPageErrorKind.BUSY,
  STRIPE_UNREACHABLE: PayPageErrorKind.STRIPE_AWAY,
  STRIPE_RATE_LIMITED: PayPageErrorKind.STRIPE_AWAY,
  STRIPE_CONNECTION_LOST: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_CONNECTION_LOCKED: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_KEY_INVALID: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_PERMISSION_MISSING: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_NOT_CONFIGURED: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_REFUSED: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_TOTALS_DIFFER: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_CUSTOMER_OWES: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  STRIPE_UNEXPECTED: PayPageErrorKind.NOT_PAYABLE_ONLINE,
  TOO_MANY_ATTEMPTS: PayPageErrorKind.TOO_MANY,
};

export const payPageErrorKindOf = (code: ErrorCode): PayPageErrorKind =>
  KIND_BY_CODE[code] ?? PayPageErrorKind.UNEXPECTED;
