/** What went wrong at Stripe, in our words. Every kind has one entry in {@link STRIPE_FAILURE_CODES}. */
export type StripeFailureKind =
  | 'UNREACHABLE'
  | 'RATE_LIMITED'
  | 'BUSY'
  | 'KEY_INVALID'
  | 'PERMISSION_MISSING'
  | 'NOT_FOUND'
  | 'REFUSED'
  | 'UNEXPECTED';

/**
 * Whether Stripe did what it was asked: NOT_DONE is certain, UNKNOWN means it may have (a timeout, a cut connection,
 * a 5xx), so that only the same idempotency key or a look at Stripe may follow.
 */
export type StripeOutcome = 'NOT_DONE' | 'UNKNOWN';

/** An SDK error translated. Never leaves `stripe/` and `sync/`; people get an AppException made from it. */
export class StripeFailure extends Error {
  override readonly name = 'StripeFailure';
  readonly kind: StripeFailureKind;
  readonly outcome: StripeOutcome;
  /** Stripe's own error code, e.g. `resource_missing`. */
  readonly stripeCode: string | null;
  /** The parameter Stripe complained about, e.g. `customer`. */
  readonly stripeParam: string | null;
  readonly stripeRequestId: string | null;
  readonly httpStatus: number | null;
  /** The same request may be sent again with the same key. */
  readonly retryable: boolean;

  constructor(input: {
    kind: StripeFailureKind;
    outcome: StripeOutcome;
    message: string;
    retryable: boolean;
    stripeCode?: string | null | undefined;
    stripeParam?: string | null | undefined;
    stripeRequestId?: string | null | undefined;
    httpStatus?: number | null | undefined;
    cause?: unknown;
  }) {
    super(input.message, { cause: input.cause });
    this.kind = input.kind;
    this.outcome = input.outcome;
    this.retryable = input.retryable;
    this.stripeCode = input.stripeCode ?? null;
    this.stripeParam = input.stripeParam ?? null;
    this.stripeRequestId = input.stripeRequestId ?? null;
    this.httpStatus = input.httpStatus ?? null;
  }
}

/**
 * The failure of a command that had no answer to an earlier try. Turned away at the door it says nothing of that try;
 * a refusal of the parameters does, since Stripe would have repeated what it had done under the same key.
 */
export const afterUnansweredTry = (failure: StripeFailure): StripeFailure =>
  failure.kind === 'REFUSED' || failure.kind === 'NOT_FOUND'
    ? failure
    : new StripeFailure({
        ...failure,
        message: failure.message,
        cause: failure.cause,
        outcome: 'UNKNOWN',
      });
