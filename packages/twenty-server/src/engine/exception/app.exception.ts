import { BILLING_ERRORS, PLATFORM_ERRORS, renderErrorMessage } from 'twenty-shared';
import type { ErrorCode } from './error-code.type.ts';

const ERRORS = { ...PLATFORM_ERRORS, ...BILLING_ERRORS };

export type AppExceptionOptions = {
  /** Fills the placeholders of the message. */
  readonly values?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
  /** Stripe's `req_…`, where Stripe had a part in it. */
  readonly stripeRequestId?: string;
  /** The input the person should look at, e.g. `lines.2.quantity`. */
  readonly field?: string;
};

/** A failure with a code, words for people and a status. The only kind of error whose message leaves the house. */
export class AppException extends Error {
  override readonly name = 'AppException';
  /** HTTP status. */
  readonly status: number;
  readonly stripeRequestId: string | undefined;
  readonly field: string | undefined;

  constructor(
    readonly code: ErrorCode,
    options: AppExceptionOptions = {},
  ) {
    const definition = ERRORS[code];
    super(renderErrorMessage(definition.message, options.values ?? {}), { cause: options.cause });
    this.status = definition.status;
    this.stripeRequestId = options.stripeRequestId;
    this.field = options.field;
  }
}
