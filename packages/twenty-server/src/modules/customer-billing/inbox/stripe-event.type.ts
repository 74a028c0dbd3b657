/** The life of a stored event. PROCESSED, IGNORED, QUARANTINED and FAILED are ends; a redelivery re-opens IGNORED and FAILED. */
export const StripeEventStatus = {
  RECEIVED: 'RECEIVED',
  DISPATCHED: 'DISPATCHED',
  PROCESSED: 'PROCESSED',
  IGNORED: 'IGNORED',
  WAITING: 'WAITING',
  QUARANTINED: 'QUARANTINED',
  FAILED: 'FAILED',
} as const;
export type StripeEventStatus = (typeof StripeEventStatus)[keyof typeof StripeEventStatus];

/** JSON as it came from Stripe, its shape unchecked: read by path, never trusted for amounts or states. */
export type JsonObject = { readonly [key: string]: unknown };

/** An event whose signature was verified with a secret of the connection it names. */
export type VerifiedEvent = {
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly stripeEventId: string;
  readonly type: string;
  readonly apiVersion: string | null;
  readonly livemode: boolean;
  /** Present on Connect deliveries only; a direct endpoint sends none. */
  readonly account: string | null;
  readonly stripeCreatedAt: Date;
  readonly objectId: string | null;
  readonly stripeRequestId: string | null;
  readonly payload: JsonObject;
  readonly bodySha256: string;
};

/** A row of the inbox as the dispatcher reads it. */
export type InboxEvent = {
  readonly id: string;
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly stripeEventId: string;
  readonly type: string;
  readonly stripeRequestId: string | null;
  readonly payload: JsonObject;
  readonly attempts: number;
};

/** The doctor's own event: none of Stripe's, so nothing is done for it even where it is not taken back in time. */
export const SELF_TEST_EVENT_TYPE = 'crm.self_test';
