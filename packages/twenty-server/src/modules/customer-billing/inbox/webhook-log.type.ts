import type { JsonObject, StripeEventStatus } from './stripe-event.type.ts';

/** A stored event as the log shows it. */
export type WebhookLogEntry = {
  readonly id: string;
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly stripeEventId: string;
  readonly type: string;
  readonly objectId: string | null;
  readonly invoiceId: string | null;
  readonly livemode: boolean;
  readonly state: StripeEventStatus;
  /** Why it is in this state, in words. */
  readonly reason: string | null;
  readonly attempts: number;
  readonly receivedAt: Date;
  readonly processedAt: Date | null;
  readonly apiVersion: string | null;
  readonly stripeRequestId: string | null;
  /** Its place in the list: `receivedAt` with the microseconds that a Date does not hold. */
  readonly position: string;
};

export type WebhookLogPayload = WebhookLogEntry & { readonly payload: JsonObject };

/** What is looked for; null or empty: everything. */
export type WebhookLogFilter = {
  readonly states: readonly StripeEventStatus[];
  /** A type (`invoice.paid`) or the family it begins with (`invoice`). */
  readonly type: string | null;
  /** Part of an event, object or request id, or of an invoice number. */
  readonly search: string | null;
  readonly connectionId: string | null;
};

export type WebhookLogCount = { readonly state: StripeEventStatus; readonly count: number };
