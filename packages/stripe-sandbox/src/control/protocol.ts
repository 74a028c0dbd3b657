import type { Delivery, DeliveryMode } from '../webhooks/delivery.ts';
import type { FaultRule } from './faults.ts';

export type FaultRequest = FaultRule;
export type ModeRequest = Partial<DeliveryMode>;

/** As from the Dashboard: of one payment, all that is left or a part in minor units. */
export type RefundRequest = {
  account?: string;
  livemode?: boolean;
  paymentIntent?: string;
  charge?: string;
  amount?: number;
};

/** What a person enters on the hosted page. Defaults: 4242424242424242, next year, 123. */
export type PayRequest = { invoice: string; card?: string; expiry?: string; cvc?: string };
export type PayResult =
  { status: 'paid' | 'already_paid' } | { status: 'declined' | 'refused'; message: string };

/** `amount` in minor units; negative is credit for the customer. */
export type CreditRequest = { customer: string; amount: number; currency: string };

/** Sends a stored event again: `times` times, one after the other or at once, with another body or signature header. */
export type ResendRequest = {
  event: string;
  times?: number;
  concurrently?: boolean;
  body?: string;
  header?: string;
};

/** Times as ISO 8601. */
export type DeliveryView = Omit<Delivery, 'at' | 'nextAttemptAt'> & {
  at: string | null;
  nextAttemptAt: string | null;
};
