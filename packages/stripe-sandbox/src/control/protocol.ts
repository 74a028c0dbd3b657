import type { Delivery } from '../webhooks/delivery.ts';
import type { DeliveryMode } from '../webhooks/delivery-mode.ts';
import type { DisputeStatus } from '../resources/dispute.ts';
import type { RateLimitSettings } from '../http/rate-limit.ts';
import type { ChaosSettings } from './chaos.ts';
import type { FaultRule, PresetRule } from './faults.ts';

/** A fault written out, or by its name: `{preset: 'lock_timeout', method: 'POST', path: '/pay$', times: 2}`. */
export type FaultRequest = FaultRule | PresetRule;
export type ChaosRequest = ChaosSettings;
export type RateLimitRequest = Partial<RateLimitSettings>;
/** Forward by so many seconds, to a second, or to the second an invoice becomes due. */
export type ClockRequest = { advanceSeconds: number } | { to: number } | { toDueDateOf: string };
export type ModeRequest = Partial<DeliveryMode>;

/** As from the Dashboard: of one payment, all that is left or a part in minor units. */
export type RefundRequest = {
  account?: string;
  livemode?: boolean;
  paymentIntent?: string;
  charge?: string;
  amount?: number;
};

/**
 * What a person enters on the hosted page. Defaults: a card, 4242424242424242, next year, 123; for debits Stripe's
 * number that pays. `number` is that of the card or the US account. A bank transfer brings `amount` (all that is due
 * unless given) with `reference` (the invoice's number unless given) to the customer's cash balance.
 */
export type PayRequest = {
  invoice: string;
  method?: 'card' | 'us_bank_account' | 'sepa_debit' | 'bank_transfer';
  number?: string;
  card?: string;
  expiry?: string;
  cvc?: string;
  routing?: string;
  iban?: string;
  amount?: number;
  reference?: string;
  /** Answers 3D Secure at once; without it the answer is `requires_action`. */
  authenticate?: 'complete' | 'fail';
};
/** `received`: a transfer arrived, and no invoice took it. `url` is the page of 3D Secure. */
export type PayResult =
  | { status: 'paid' | 'already_paid' | 'processing' | 'received' }
  | { status: 'requires_action'; url: string }
  | { status: 'declined' | 'refused'; message: string };

/** A payment by its intent, or by the invoice whose own intent it is. */
export type PaymentReference = { paymentIntent?: string; invoice?: string };

/** `amount` and `reason` count only when the dispute is made. */
export type DisputeRequest = PaymentReference & {
  charge?: string;
  status: DisputeStatus;
  reason?: string;
  amount?: number;
};

/** A debit that is processing (or, to be returned, was paid), or a refund. Default: succeeded. */
export type SettleRequest = PaymentReference & {
  charge?: string;
  refund?: string;
  outcome?: 'succeeded' | 'failed' | 'returned';
};

export type AuthenticateRequest = PaymentReference & { answer: 'complete' | 'fail' };

/** Of one invoice, or of the whole account (the first one, test mode, unless said). */
export type FailNextPaymentRequest = {
  invoice?: string;
  account?: string;
  livemode?: boolean;
  code?: string;
  declineCode?: string;
  message?: string;
};

/** What a person enters on the page of a checkout session. Defaults as for `PayRequest`. */
export type PaySessionRequest = Omit<PayRequest, 'invoice' | 'amount' | 'reference'> & {
  session: string;
};

/** A new signing secret for an endpoint; the old one signs too for so long (default and most: 24 hours). */
export type RollSecretRequest = { endpoint: string; secret?: string; expiresInSeconds?: number };

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
