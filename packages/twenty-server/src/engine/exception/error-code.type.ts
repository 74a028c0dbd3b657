import type { BillingErrorCode, PlatformErrorCode } from 'twenty-shared';

/** Every code the server can answer with; each has words and a status in twenty-shared. */
export type ErrorCode = PlatformErrorCode | BillingErrorCode;
