import type { Context } from '../core/context.ts';
import { StripeApiError } from '../core/errors.ts';
import type { Attempt } from './payment-attempt.ts';

/** A refused payment as the API answers it: 402, with the intent as it is now. */
export function cardErrorOf(context: Context, attempt: Attempt): StripeApiError {
  const { declined, charge, intent } = attempt;
  return new StripeApiError(402, {
    type: 'card_error',
    message: declined?.message ?? 'Your card was declined.',
    code: declined?.code ?? 'card_declined',
    ...(charge && { charge: charge.id }),
    ...(declined?.decline_code && { decline_code: declined.decline_code }),
    ...(declined?.payment_method && { payment_method: context.view(declined.payment_method) }),
    payment_intent: context.view(intent),
  });
}
