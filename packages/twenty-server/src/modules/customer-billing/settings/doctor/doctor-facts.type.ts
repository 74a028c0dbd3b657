import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import type { WebhookEndpoint } from '../../connection/webhook-endpoint.type.ts';
import type { EventCursor } from '../../inbox/event-cursor.type.ts';
import type { ConnectionEventHealth } from '../../inbox/inbox-health.typeorm-repository.ts';
import type { InspectedKey } from '../../stripe/account/stripe-key-inspector.service.ts';
import type { StripeEndpoint } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';

/** What Stripe answered, or the code and words of why it did not. */
export type Answered<T> =
  | { readonly kind: 'ANSWER'; readonly value: T }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string };

/** What became of an event of our own making, signed with the stored secret and posted to our public address. */
export type SelfTestResult =
  | { readonly kind: 'STORED' }
  /** Answered 200, and is not here: another installation answers there. */
  | { readonly kind: 'STORED_ELSEWHERE' }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly code: string | null }
  | { readonly kind: 'UNREACHABLE'; readonly reason: string }
  /** There was no secret, no address or a lock. */
  | { readonly kind: 'NOT_SENT' };

/** Facts about the installation and the workspace, whatever connections it has. */
export type InstallationFacts = {
  readonly publicUrl: string | null;
  readonly trustedProxy: string | null;
  /** Of the last day: a delivery came through the configured proxy without word of how it had arrived there. */
  readonly sawDeliveryOfUnknownProtocol: boolean;
  readonly hasMailServer: boolean;
  readonly hasMailSender: boolean;
  readonly hasFallbackEncryptionKey: boolean;
  readonly secondsSinceWorker: number | null;
  readonly oldestReceivedSeconds: number | null;
  readonly oldestWantedSyncSeconds: number | null;
  /** The environment names a key that Stripe has not placed yet, and why. */
  readonly unplacedEnvironmentKey: { readonly message: string } | null;
  readonly connections: readonly ConnectionFacts[];
};

/** Facts about one current connection. */
export type ConnectionFacts = {
  readonly connection: StripeConnection;
  /** New objects are made on it, or something is still owed on invoices of it. */
  readonly isNeeded: boolean;
  readonly lockReason: string | null;
  readonly hasKey: boolean;
  readonly isUnreadable: boolean;
  readonly hasWebhookSecret: boolean;
  readonly webhookUrl: string | null;
  /** Null where there is no key to ask with. */
  readonly inspected: Answered<InspectedKey> | null;
  readonly endpoints: Answered<{
    readonly known: WebhookEndpoint | null;
    /** The one that brings this connection's events. */
    readonly inUse: StripeEndpoint | null;
    readonly stale: readonly StripeEndpoint[];
  }> | null;
  readonly selfTest: SelfTestResult;
  readonly deliveriesFailing: Answered<number> | null;
  readonly events: Pick<
    ConnectionEventHealth,
    'failed' | 'waiting' | 'quarantined' | 'lastEventAt'
  >;
  /** When its events were last compared with Stripe's list, and what that brought; null: never yet. */
  readonly recovery: Pick<EventCursor, 'lastRunAt' | 'lastError' | 'missed'> | null;
  /** Of the last day; those without a signature, or with none of its form, are anybody’s noise and left out. */
  readonly refusedDeliveries: number;
  /** Currencies something is owed in. */
  readonly openCurrencies: readonly string[];
  /** Null where Stripe does not say. */
  readonly acceptedCurrencies: ReadonlySet<string> | null;
  readonly now: Date;
};
