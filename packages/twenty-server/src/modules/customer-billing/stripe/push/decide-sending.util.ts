import type { StripeCommand } from './stripe-push.type.ts';

/** Stripe keeps idempotency keys for at least 24 hours; four are left for clocks and slow retries. */
const KEY_LIFETIME_MS = 20 * 60 * 60 * 1000;

/**
 * Whether a command that has no answer yet may be sent (again) under its key, or Stripe must be looked at first: once
 * the key may be forgotten a repetition would be a second object, and a saved 5xx would only be repeated to us.
 * https://docs.stripe.com/api/idempotent_requests
 *
 * Its status has no say: a command that is PENDING again after a 429 may have reached Stripe with an earlier try.
 */
export const decideSending = (
  command: Pick<StripeCommand, 'firstSentAt' | 'errorCode'>,
  now: Date,
): 'SEND' | 'LOOK_UP' => {
  if (command.firstSentAt === null) {
    return 'SEND';
  }
  const age = now.getTime() - command.firstSentAt.getTime();
  const answeredByServerError = command.errorCode?.startsWith('http_5') ?? false;
  return age > KEY_LIFETIME_MS || answeredByServerError ? 'LOOK_UP' : 'SEND';
};
