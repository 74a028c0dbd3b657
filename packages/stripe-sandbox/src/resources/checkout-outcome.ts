import { type Context, change, emit } from '../core/context.ts';
import type { CheckoutSession, PaymentIntent } from '../core/types.ts';
import { sessionOrThrow } from './checkout-session.ts';
import { createCustomer } from './customer.ts';

/** The intent was paid: the session is complete, or its bank debit has arrived. */
export function creditSession(context: Context, intent: PaymentIntent): void {
  const session = sessionBy(context, intent);
  if (session?.status === 'open') completeSession(context, session.id, 'paid');
  if (session?.status !== 'complete' || session.payment_status !== 'unpaid') return;
  const paid = change(context.realm.checkoutSessions, session, { payment_status: 'paid' });
  emit(context, 'checkout.session.async_payment_succeeded', paid);
}

/** A bank debit came to nothing. A card that was declined leaves the session open, and nothing is said of it. */
export function failSession(context: Context, intent: PaymentIntent): void {
  const session = sessionBy(context, intent);
  if (session?.status === 'complete' && session.payment_status === 'unpaid')
    emit(context, 'checkout.session.async_payment_failed', session);
}

/** The session an intent was made for. */
export function sessionBy(context: Context, intent: PaymentIntent): CheckoutSession | undefined {
  const id = intent.payment_details?.order_reference;
  const session = context.realm.checkoutSessions.get(id ?? '');
  return session?.payment_intent === intent.id ? session : undefined;
}

/** Open → complete. `unpaid` while a bank debit is on its way. */
export function completeSession(
  context: Context,
  id: string,
  paymentStatus: 'paid' | 'unpaid',
): void {
  const session = sessionOrThrow(context, id);
  const created =
    session.customer === null && session.customer_creation === 'always'
      ? createCustomer(context, {
          ...(session.customer_details?.email && { email: session.customer_details.email }),
          ...(session.customer_details?.name && { name: session.customer_details.name }),
        })
      : undefined;
  const completed = change(context.realm.checkoutSessions, session, {
    status: 'complete',
    payment_status: paymentStatus,
    ...(created && { customer: created.id }),
  });
  emit(context, 'checkout.session.completed', completed);
}
