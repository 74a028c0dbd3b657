import type { Context } from '../core/context.ts';
import type { Charge, PaymentIntent } from '../core/types.ts';
import { tellFollowers } from './intent-followers.ts';
import { succeedIntent } from './payment-intent.ts';
import { meansOf } from './payment-method.ts';

/** A charge was paid: the intent succeeds, whatever waits for it moves on, and what the card has in store is planned. */
export function finishPayment(
  context: Context,
  intent: PaymentIntent,
  charge: Charge,
): { intent: PaymentIntent; charge: Charge } {
  const succeeded = succeedIntent(context, intent, charge);
  tellFollowers(context, 'succeeded', succeeded);
  context.later({ kind: 'settle_charge', id: charge.id });
  const means = meansOf(context, charge.payment_method);
  if (means.type === 'card' && means.aftermath?.startsWith('dispute'))
    context.later({ kind: 'raise_dispute', id: charge.id });
  if (means.type === 'card' && means.aftermath === 'early_fraud_warning')
    context.later({ kind: 'warn_of_fraud', id: charge.id });
  return { intent: succeeded, charge };
}
