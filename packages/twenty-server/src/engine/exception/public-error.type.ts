import type { ErrorCode } from './error-code.type.ts';

/** What a caller is told about a failure, by GraphQL (`extensions`) and REST (the body) alike. */
export type PublicError = {
  readonly code: ErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** Words for people. */
  readonly message: string;
  readonly stripeRequestId?: string;
  readonly field?: string;
};
