/** An endpoint at Stripe that was registered from here, as Stripe described it when it was last looked at. */
export type WebhookEndpoint = {
  readonly workspaceId: string;
  readonly connectionId: string;
  /** `we_…` */
  readonly stripeEndpointId: string;
  readonly url: string;
  /** Of the events it sends. Stripe never changes it. */
  readonly apiVersion: string | null;
  readonly enabledEvents: readonly string[];
  readonly enabled: boolean;
  readonly registeredAt: Date;
  /** When it is to be removed at Stripe, after its secret was rotated; null for the one that stays. */
  readonly retireAt: Date | null;
};
