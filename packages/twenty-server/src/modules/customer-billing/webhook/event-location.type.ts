import type { InboxEvent } from '../inbox/stripe-event.type.ts';

/** Where an event belongs. Decided from ids, type and metadata only, never from amounts or states. */
export type EventLocation =
  | { readonly kind: 'INVOICE'; readonly invoiceId: string }
  /** None of our rows knows this PaymentIntent: Stripe may. */
  | { readonly kind: 'ASK_STRIPE'; readonly stripePaymentIntentId: string }
  /** Ours by its metadata, but the push that made it has not committed yet. */
  | { readonly kind: 'WAIT'; readonly invoiceId: string }
  | { readonly kind: 'IGNORED'; readonly reason: string };

/** The ids an event names, as read from its object. */
export type EventReferences = {
  readonly stripeInvoiceId: string | null;
  readonly stripePaymentIntentId: string | null;
  /** `crm_invoice_id` of metadata that names this installation and the event's workspace. */
  readonly ownInvoiceId: string | null;
};

/** What our rows know of the ids a batch of events names. */
export type KnownIds = {
  /** `in_…` or `pi_…` → our invoice. */
  readonly invoiceIdOf: (stripeId: string) => string | undefined;
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
