import type { StripeConnection } from '../connection/stripe-connection.type.ts';
import type { ConnectionEventHealth } from '../inbox/inbox.typeorm-repository.ts';

export const HealthState = { OK: 'OK', WARNING: 'WARNING', ERROR: 'ERROR' } as const;
export type HealthState = (typeof HealthState)[keyof typeof HealthState];

export type HealthCheck = {
  readonly name: string;
  readonly state: HealthState;
  readonly message: string;
  /** What to do about it; null where there is nothing to do. */
  readonly fix: string | null;
};

export type ConnectionFacts = {
  readonly connection: Pick<StripeConnection, 'chargesEnabled' | 'isCurrent'>;
  readonly hasKey: boolean;
  readonly hasWebhookSecret: boolean;
  readonly events: Pick<ConnectionEventHealth, 'failed' | 'waiting' | 'quarantined'> & {
    readonly lastEventAt: Date | null;
  };
};

/** What an admin should know about a connection before the first customer does. */
export const decideConnectionHealth = (facts: ConnectionFacts): HealthCheck[] => [
  keyCheck(facts),
  chargesCheck(facts),
  webhookCheck(facts),
  eventsCheck(facts),
];

const ok = (name: string, message: string): HealthCheck => ({
  name,
  state: HealthState.OK,
  message,
  fix: null,
});

const keyCheck = ({ hasKey }: ConnectionFacts): HealthCheck =>
  hasKey
    ? ok('Secret key', 'The key is at hand and belongs to this account.')
    : {
        name: 'Secret key',
        state: HealthState.ERROR,
        message: 'The key of this account is gone: its invoices can no longer be looked up.',
        fix: 'Set STRIPE_SECRET_KEY to a key of this account again.',
      };

const chargesCheck = ({ connection }: ConnectionFacts): HealthCheck =>
  connection.chargesEnabled === false
    ? {
        name: 'Charges',
        state: HealthState.ERROR,
        message: 'Stripe does not let this account take payments yet.',
        fix: 'Finish the account details in the Stripe Dashboard.',
      }
    : ok('Charges', 'The account can take payments.');

const webhookCheck = ({ hasWebhookSecret }: ConnectionFacts): HealthCheck =>
  hasWebhookSecret
    ? ok('Signing secret', 'Deliveries are accepted when they are signed with it.')
    : {
        name: 'Signing secret',
        state: HealthState.ERROR,
        message:
          'Without a signing secret every delivery is refused, and invoices do not turn Paid by themselves.',
        fix: 'Set STRIPE_WEBHOOK_SECRET to the secret of the webhook endpoint.',
      };

const eventsCheck = ({ events }: ConnectionFacts): HealthCheck => {
  if (events.quarantined > 0) {
    return {
      name: 'Events',
      state: HealthState.ERROR,
      message: `${events.quarantined} verified events belong to another mode or account and were not processed.`,
      fix: 'Check which endpoint uses this signing secret in the Stripe Dashboard.',
    };
  }
  if (events.failed > 0) {
    return {
      name: 'Events',
      state: HealthState.ERROR,
      message: `${events.failed} events could not be processed.`,
      fix: 'Send them again from the Stripe Dashboard.',
    };
  }
  if (events.lastEventAt === null) {
    return {
      name: 'Events',
      state: HealthState.WARNING,
      message: 'No event has arrived yet.',
      fix: 'Add the webhook address above to an endpoint in the Stripe Dashboard.',
    };
  }
  return ok('Events', 'Events arrive and are processed.');
};
