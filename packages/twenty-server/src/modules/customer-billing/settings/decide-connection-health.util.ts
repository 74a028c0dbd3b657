import { ConnectionSource, type StripeConnection } from '../connection/stripe-connection.type.ts';
import type { MissedEvents } from '../inbox/event-cursor.type.ts';
import type { ConnectionEventHealth } from '../inbox/inbox-health.typeorm-repository.ts';

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
  readonly connection: Pick<
    StripeConnection,
    | 'chargesEnabled'
    | 'isCurrent'
    | 'source'
    | 'missingPermissions'
    | 'deliveriesFailing'
    | 'clockSkewSeconds'
  >;
  /** Set where the database is a copy; then nothing else is worth saying. */
  readonly lockReason: string | null;
  readonly hasKey: boolean;
  readonly hasWebhookSecret: boolean;
  readonly events: Pick<ConnectionEventHealth, 'failed' | 'waiting' | 'quarantined'> & {
    readonly lastEventAt: Date | null;
  };
  /** Events that no webhook brought, while the alarm is on. */
  readonly missed: Pick<MissedEvents, 'count'> | null;
  /** Of the last day. */
  readonly calls: { readonly apiErrors: number; readonly rateLimited: number };
  readonly now: Date;
};

/** What is fewer goes unmentioned: a call that fails once is repeated. */
const MANY_FAILED_CALLS = 10;
const SKEW_WARNING_SECONDS = 30;

/** What an admin should know about a connection before the first customer does. */
export const decideConnectionHealth = (facts: ConnectionFacts): HealthCheck[] =>
  facts.lockReason === null
    ? [
        keyCheck(facts),
        permissionsCheck(facts),
        chargesCheck(facts),
        callsCheck(facts),
        clockCheck(facts),
        webhookCheck(facts),
        deliveriesCheck(facts),
        missedCheck(facts),
        eventsCheck(facts),
      ]
    : [lockCheck(facts.lockReason)];

const isOfEnvironment = ({ connection }: ConnectionFacts): boolean =>
  connection.source === ConnectionSource.ENVIRONMENT;

const lockCheck = (lockReason: string): HealthCheck => ({
  name: 'Installation',
  state: HealthState.ERROR,
  message: `The connection is locked. ${lockReason}`,
  fix: 'Confirm that this installation uses it. If the original still runs, remove the keys here instead.',
});

const ok = (name: string, message: string): HealthCheck => ({
  name,
  state: HealthState.OK,
  message,
  fix: null,
});

const keyCheck = (facts: ConnectionFacts): HealthCheck =>
  facts.hasKey
    ? ok('Secret key', 'The key is at hand and belongs to this account.')
    : {
        name: 'Secret key',
        state: HealthState.ERROR,
        message: 'The key of this account is gone: its invoices can no longer be looked up.',
        fix: isOfEnvironment(facts)
          ? 'Set STRIPE_SECRET_KEY to a key of this account again.'
          : 'Enter a key of this account again.',
      };

const permissionsCheck = ({ connection: { missingPermissions } }: ConnectionFacts): HealthCheck =>
  missingPermissions.length === 0
    ? ok('Permissions', 'The key was refused nothing so far.')
    : {
        name: 'Permissions',
        state: HealthState.ERROR,
        message: `The key may not: ${missingPermissions
          .map(({ resource, access }) => `${resource}, ${access.toLowerCase()}`)
          .join('; ')}.`,
        fix: 'Add these permissions to the key in the Stripe Dashboard, then check again.',
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

const webhookCheck = (facts: ConnectionFacts): HealthCheck =>
  facts.hasWebhookSecret
    ? ok('Signing secret', 'Deliveries are accepted when they are signed with it.')
    : {
        name: 'Signing secret',
        state: HealthState.ERROR,
        message:
          'Without a signing secret every delivery is refused, and invoices do not turn Paid by themselves.',
        fix: isOfEnvironment(facts)
          ? 'Set STRIPE_WEBHOOK_SECRET to the secret of the webhook endpoint.'
          : 'Register the webhook here, or paste the signing secret of an endpoint.',
      };

const callsCheck = ({ calls: { apiErrors, rateLimited } }: ConnectionFacts): HealthCheck =>
  apiErrors + rateLimited < MANY_FAILED_CALLS
    ? ok('Calls', 'Stripe answers.')
    : {
        name: 'Calls',
        state: HealthState.WARNING,
        message: `Of the calls of the last day ${apiErrors} failed and ${rateLimited} were told to slow down.`,
        fix: 'See status.stripe.com; what was begun goes on by itself.',
      };

const clockCheck = ({ connection: { clockSkewSeconds } }: ConnectionFacts): HealthCheck =>
  Math.abs(clockSkewSeconds ?? 0) <= SKEW_WARNING_SECONDS
    ? ok('Clock', 'The clock agrees with Stripe’s.')
    : {
        name: 'Clock',
        state: HealthState.WARNING,
        message: `The clock here is ${Math.abs(clockSkewSeconds ?? 0)} seconds away from Stripe’s; from 300 on every event is refused.`,
        fix: 'Synchronise the clock of this server (NTP).',
      };

const deliveriesCheck = ({ connection: { deliveriesFailing } }: ConnectionFacts): HealthCheck =>
  deliveriesFailing === 0
    ? ok('Deliveries', 'Stripe delivered everything of the last day.')
    : {
        name: 'Deliveries',
        state: HealthState.WARNING,
        message: `Stripe could not deliver ${deliveriesFailing} events of the last day to every endpoint of the account.`,
        fix: 'See which endpoint fails in the Stripe Dashboard, under Webhooks.',
      };

const missedCheck = ({ missed }: ConnectionFacts): HealthCheck =>
  missed === null
    ? ok('Missed events', 'Webhooks brought everything that Stripe has.')
    : {
        name: 'Missed events',
        state: HealthState.ERROR,
        message: `Stripe has ${missed.count} ${missed.count === 1 ? 'event' : 'events'} that no webhook brought. They were fetched, which takes up to a quarter of an hour each time.`,
        fix: 'Check that the endpoint at Stripe is enabled, has this address and these events, and that the address can be reached.',
      };

const eventsCheck = (facts: ConnectionFacts): HealthCheck => {
  const { events, now } = facts;
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
      fix: 'Replay them in the webhook log.',
    };
  }
  if (events.lastEventAt === null) {
    return {
      name: 'Events',
      state: HealthState.WARNING,
      message: 'No event has arrived yet.',
      fix: isOfEnvironment(facts)
        ? 'Add the webhook address above to an endpoint in the Stripe Dashboard.'
        : 'Register the webhook, or wait for the first payment.',
    };
  }
  const { lastEventAt } = events;
  return ok('Events', `Events arrive and are processed; the last came ${ago(now, lastEventAt)}.`);
};

const ago = (now: Date, then: Date): string => {
  const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000));
  if (minutes < 1) {
    return 'just now';
  }
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / (24 * 60)), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
};
