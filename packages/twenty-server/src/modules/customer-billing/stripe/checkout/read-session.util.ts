import type Stripe from 'stripe';
import { idOf } from '../snapshot/read-stripe-objects.util.ts';

/** A Checkout Session as Stripe has it now. https://docs.stripe.com/api/checkout/sessions/object */
export type SessionSnapshot = {
  readonly stripeCheckoutSessionId: string;
  readonly status: 'open' | 'complete' | 'expired';
  /** Whether the money has arrived: a complete session may wait for it. */
  readonly isPaid: boolean;
  readonly stripePaymentIntentId: string | null;
  readonly expiresAt: Date;
  /** Its page: a right to pay, never to be kept. Null once it is closed. */
  readonly address: string | null;
};

const STATUSES = ['open', 'complete', 'expired'] as const;

/** Throws RangeError for a status unknown here. */
export const readSession = (session: Stripe.Checkout.Session): SessionSnapshot => {
  const status = STATUSES.find((candidate) => candidate === session.status);
  if (status === undefined) {
    throw new RangeError(`Stripe gives a session a status unknown here: ${String(session.status)}`);
  }
  return {
    stripeCheckoutSessionId: session.id,
    status,
    isPaid: session.payment_status === 'paid',
    stripePaymentIntentId: idOf(session.payment_intent),
    expiresAt: new Date(session.expires_at * 1000),
    address: session.url,
  };
};
