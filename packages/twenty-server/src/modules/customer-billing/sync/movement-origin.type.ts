import type { NewPayment } from '../payment/payment.type.ts';
import type { StripePush } from '../stripe/push/stripe-push.type.ts';
import type {
  StripeInvoicePaymentSnapshot,
  StripeInvoiceState,
  StripeStrayPayments,
} from '../stripe/snapshot/stripe-snapshot.type.ts';

/** A version of the invoice that is known at Stripe, and what Stripe says of it now. */
export type PushState = { readonly push: StripePush; readonly state: StripeInvoiceState };

/** Payments of the invoice that no version lists, with the invoice they are for. */
export type StrayState = StripeStrayPayments &
  Pick<NewPayment, 'workspaceId' | 'invoiceId' | 'currency'>;

/** A payment that a person recorded, as far as Stripe may know of it too. */
export type RecordedPayment = {
  readonly movementId: string;
  /** The part of a version it became; null while no version was told of it. */
  readonly stripeInvoicePaymentId: string | null;
};

/** What belongs to the invoice besides its versions at Stripe. */
export type BesideVersions = {
  readonly strays: readonly StrayState[];
  /** `pi_…` → the Checkout Session it was made by. */
  readonly sessionIdByIntent: ReadonlyMap<string, string>;
  readonly recorded: readonly RecordedPayment[];
};

/** What all movements of one source share. */
export type MovementOrigin = {
  readonly shared: Pick<
    NewPayment,
    | 'workspaceId'
    | 'invoiceId'
    | 'currency'
    | 'source'
    | 'connectionId'
    | 'livemode'
    | 'stripeInvoiceId'
  >;
  readonly stripeCustomerId: string | null;
  readonly invoicePayments: readonly StripeInvoicePaymentSnapshot[];
  readonly sessionIdByIntent: ReadonlyMap<string, string>;
};
