import type { InboxEvent } from '../inbox/stripe-event.type.ts';

/** Where an event belongs. Decided from ids, type and metadata only, never from amounts or states. */
export type EventLocation =
  | { readonly kind: 'INVOICE'; readonly invoiceId: string }
  /** About a customer: each of these invoices may look different now. */
  | { readonly kind: 'INVOICES'; readonly invoiceIds: readonly [string, ...string[]] }
  /** None of our rows knows this PaymentIntent (or, without one, this charge): Stripe may. */
  | ({ readonly kind: 'ASK_STRIPE' } & StripeQuestion)
  /** Ours by its metadata, but the push that made it has not committed yet. */
  | { readonly kind: 'WAIT'; readonly invoiceId: string }
  | { readonly kind: 'IGNORED'; readonly reason: string };

/** By what Stripe can be asked for the invoice behind an event. */
export type StripeQuestion =
  { readonly stripePaymentIntentId: string } | { readonly stripeChargeId: string };

/** The ids an event names, as read from its object. */
export type EventReferences = {
  readonly stripeInvoiceId: string | null;
  readonly stripePaymentIntentId: string | null;
  readonly stripeChargeId: string | null;
  readonly stripeCustomerId: string | null;
  /** `crm_invoice_id` of metadata that names this installation and the event's workspace. */
  readonly ownInvoiceId: string | null;
};

/** What our rows know of the ids a batch of events names. */
export type KnownIds = {
  /** `in_…`, `pi_…` or `ch_…` → our invoice. */
  readonly invoiceIdOf: (stripeId: string) => string | undefined;
  /** `cus_…` → the customer's invoices at Stripe on which something is owed, and the newest one. */
  readonly invoiceIdsOfCustomer: (stripeCustomerId: string) => readonly string[];
  /** Whether the workspace has an invoice of this id. */
  readonly hasInvoice: (invoiceId: string) => boolean;
};

/** A handler of one event type: pure, and short enough to read at a glance. */
export type StripeEventHandler = {
  readonly type: string;
  readonly locate: (
    event: Pick<InboxEvent, 'payload'>,
    references: EventReferences,
    known: KnownIds,
  ) => EventLocation;
};
