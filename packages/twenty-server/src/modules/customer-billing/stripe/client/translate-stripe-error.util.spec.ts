import { aConnectionError, anUnreadableAnswer, aStripeError } from '../__tests__/stripe-errors.ts';
import { StripeFailure } from './stripe-failure.ts';
import { toAppException } from './to-app-exception.util.ts';
import { translateStripeError } from './translate-stripe-error.util.ts';

const translate = (error: unknown): StripeFailure => {
  const failure = translateStripeError(error);
  if (!(failure instanceof StripeFailure)) {
    throw new Error('It was not translated');
  }
  return failure;
};

describe("an error of Stripe's", () => {
  it.each([
    ['a key nobody knows', 401, undefined, 'KEY_INVALID', 'NOT_DONE', false, 'STRIPE_KEY_INVALID'],
    [
      'a permission the key lacks',
      403,
      undefined,
      'PERMISSION_MISSING',
      'NOT_DONE',
      false,
      'STRIPE_PERMISSION_MISSING',
    ],
    [
      'an object that is not there',
      404,
      'resource_missing',
      'NOT_FOUND',
      'NOT_DONE',
      false,
      'STRIPE_REFUSED',
    ],
    [
      'parameters it does not take',
      400,
      'parameter_invalid_empty',
      'REFUSED',
      'NOT_DONE',
      false,
      'STRIPE_REFUSED',
    ],
    [
      'a key reused with other parameters',
      400,
      'idempotency_error',
      'REFUSED',
      'NOT_DONE',
      false,
      'STRIPE_REFUSED',
    ],
    ['a card it declined', 402, 'card_declined', 'REFUSED', 'NOT_DONE', false, 'STRIPE_REFUSED'],
    [
      'an old-fashioned rate limit',
      400,
      'rate_limit',
      'RATE_LIMITED',
      'NOT_DONE',
      true,
      'STRIPE_RATE_LIMITED',
    ],
    ['a rate limit', 429, 'rate_limit', 'RATE_LIMITED', 'NOT_DONE', true, 'STRIPE_RATE_LIMITED'],
    [
      'a rate limit without a code',
      429,
      undefined,
      'RATE_LIMITED',
      'NOT_DONE',
      true,
      'STRIPE_RATE_LIMITED',
    ],
    [
      'an object somebody else has locked',
      429,
      'lock_timeout',
      'BUSY',
      'NOT_DONE',
      true,
      'STRIPE_RATE_LIMITED',
    ],
    [
      'a key in use by another request',
      409,
      'idempotency_key_in_use',
      'BUSY',
      'UNKNOWN',
      true,
      'STRIPE_RATE_LIMITED',
    ],
    ['a fault of its own', 500, undefined, 'UNEXPECTED', 'UNKNOWN', true, 'STRIPE_UNEXPECTED'],
    ['a gateway that gave up', 503, undefined, 'UNEXPECTED', 'UNKNOWN', true, 'STRIPE_UNEXPECTED'],
    ['a status of the future', 418, undefined, 'UNEXPECTED', 'UNKNOWN', false, 'STRIPE_UNEXPECTED'],
  ] as const)('%s (%i %s) is %s, %s', (_what, status, code, kind, outcome, retryable, appCode) => {
    const failure = translate(aStripeError(status, code));
    expect(failure).toMatchObject({
      kind,
      outcome,
      retryable,
      httpStatus: status,
      stripeCode: code ?? null,
      stripeRequestId: 'req_1',
    });
    expect(toAppException(failure)).toMatchObject({ code: appCode, stripeRequestId: 'req_1' });
  });

  it.each([
    ['a connection that was cut', aConnectionError()],
    ['an answer that is no JSON', anUnreadableAnswer()],
  ])('%s leaves it open whether Stripe did it, and may be tried again', (_what, error) => {
    expect(translate(error)).toMatchObject({
      outcome: 'UNKNOWN',
      retryable: true,
      httpStatus: null,
      stripeRequestId: null,
    });
  });

  it('P7: loses a key it repeats', () => {
    const key = `sk_${'test'}_${'a1b2c3d4e5f6'}`;
    const failure = translate(aStripeError(401, undefined, `Invalid API Key provided: ${key}`));
    expect(failure.message).not.toContain(key);
    expect(toAppException(failure).message).not.toContain(key);
  });

  it('keeps what it came from for the log', () => {
    const error = aStripeError(404, 'resource_missing');
    expect(translate(error).cause).toBe(error);
  });

  it("stays as it is when it is not one of Stripe's", () => {
    const error = new Error('out of memory');
    expect(translateStripeError(error)).toBe(error);
    expect(translateStripeError('text')).toBe('text');
  });
});

describe('a failure told to a person', () => {
  it("repeats Stripe's reason as a sentence", () => {
    const failure = translate(aStripeError(400, undefined, "No such customer: 'cus_1'"));
    expect(toAppException(failure).message).toBe(
      "Stripe refused this: No such customer: 'cus_1'. No money moved. Correct what Stripe names and try again.",
    );
  });
});
