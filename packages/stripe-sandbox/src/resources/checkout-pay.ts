import { type Context, change } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import type { PaymentMeans } from '../core/payment-means.ts';
import type { CheckoutSession, PaymentIntent } from '../core/types.ts';
import { completeSession } from './checkout-outcome.ts';
import { sessionOrThrow } from './checkout-session.ts';
import { type Attempt, attemptPayment } from './payment-attempt.ts';
import { createIntent } from './payment-intent.ts';
import { type Payer, storePaymentMethod } from './payment-method.ts';

/**
 * Tries to pay an open session. Its intent is made with the first try and kept for the next ones; what becomes of the
 * session then follows from the intent.
 * @throws invalid_request_error when the session is not open any more.
 */
export function paySession(
  context: Context,
  id: string,
  input: { means: PaymentMeans; payer?: Payer; returnUrl?: string },
): Attempt {
  const session = sessionOrThrow(context, id);
  if (session.status !== 'open')
    throw invalidRequest(`This Checkout Session is ${session.status} and cannot be paid any more.`);
  const payer = input.payer ?? {};
  const details = session.customer_details;
  const known = change(context.realm.checkoutSessions, session, {
    customer_details: {
      address: null,
      business_name: null,
      individual_name: null,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
      ...details,
      email: details?.email ?? payer.email ?? null,
      name: details?.name ?? payer.name ?? null,
    },
  });
  const intent = intentOf(context, known);
  const method = storePaymentMethod(context, input.means, {
    email: known.customer_details?.email ?? null,
    name: known.customer_details?.name ?? null,
  });
  const attempt = attemptPayment(context, {
    intent,
    method,
    returnUrl: input.returnUrl ?? null,
  });
  if (attempt.intent.status === 'processing') completeSession(context, id, 'unpaid');
  return attempt;
}

function intentOf(context: Context, session: CheckoutSession): PaymentIntent {
  const present = context.realm.paymentIntents.get(String(session.payment_intent ?? ''));
  if (present) return present;
  const order = context.realm.checkoutOrders.get(session.id);
  const intent = createIntent(context, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? '',
    customer: typeof session.customer === 'string' ? session.customer : null,
    description: order?.intent.description ?? null,
    metadata: order?.intent.metadata ?? {},
    receiptEmail: order?.intent.receiptEmail ?? null,
    orderReference: session.id,
    types: session.payment_method_types,
  });
  change(context.realm.checkoutSessions, session, { payment_intent: intent.id });
  return intent;
}
