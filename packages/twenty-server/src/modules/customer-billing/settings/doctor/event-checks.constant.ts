import type { ConnectionFacts } from './doctor-facts.type.ts';
import { type DoctorCheck, failure, ok, skipped, warning } from './doctor-finding.type.ts';

/** Four rounds of a quarter of an hour. */
const MOST_MINUTES_BETWEEN_RUNS = 60;

const events = (count: number): string => `${count} ${count === 1 ? 'event' : 'events'}`;

/** What is looked at of the events a connection brought. */
export const EVENT_CHECKS: readonly DoctorCheck<ConnectionFacts>[] = [
  {
    name: 'Deliveries',
    decide: ({ deliveriesFailing }) => {
      if (deliveriesFailing === null) {
        return skipped('There is no key to ask Stripe with.');
      }
      if (deliveriesFailing.kind === 'REFUSED') {
        return warning(
          `Stripe does not say which deliveries fail: ${deliveriesFailing.message}`,
          'Give the key the permission to read Events.',
        );
      }
      const { value } = deliveriesFailing;
      return value === 0
        ? ok('Stripe delivered everything of the last day.')
        : warning(
            `Stripe could not deliver ${value >= 100 ? '100 events or more' : events(value)} of the last day to every endpoint of the account.`,
            'See which endpoint fails in the Stripe Dashboard, under Webhooks.',
          );
    },
  },
  {
    name: 'Refused deliveries',
    decide: ({ refusedDeliveries }) =>
      refusedDeliveries === 0
        ? ok('No delivery of the last day was refused.')
        : warning(
            `${refusedDeliveries} ${refusedDeliveries === 1 ? 'delivery' : 'deliveries'} of the last day ${refusedDeliveries === 1 ? 'was' : 'were'} refused: a wrong, missing or old signature.`,
            'See the counts in the webhook log. From Stripe’s networks it means that the signing secret is another one.',
          ),
  },
  {
    name: 'Missed events',
    decide: ({ recovery }) =>
      recovery === null || recovery.missed === null
        ? ok('Webhooks brought everything that Stripe has.')
        : failure(
            `Stripe has ${events(recovery.missed.count)} that no webhook brought. They were fetched, but late.`,
            'Check that the endpoint at Stripe is enabled, has this address and these events, and that the address can be reached.',
          ),
  },
  {
    name: 'Recovery',
    decide: ({ recovery, hasKey, now }) => {
      if (!hasKey) {
        return skipped('There is no key to ask Stripe with.');
      }
      if (recovery === null || recovery.lastRunAt === null) {
        return ok('Events are compared with Stripe from the worker’s next round on.');
      }
      const minutes = Math.floor((now.getTime() - recovery.lastRunAt.getTime()) / 60_000);
      if (recovery.lastError !== null) {
        return warning(
          `Events could not be compared with Stripe: ${recovery.lastError}`,
          'It is tried again every few minutes. If it stays, give the key the permission to read Events.',
        );
      }
      return minutes <= MOST_MINUTES_BETWEEN_RUNS
        ? ok('Events are compared with Stripe every quarter of an hour.')
        : warning(
            `Events were last compared with Stripe ${minutes} minutes ago.`,
            'See that a worker runs.',
          );
    },
  },
  {
    name: 'Failed events',
    decide: ({ events: { failed } }) =>
      failed === 0
        ? ok('No event failed.')
        : failure(`${events(failed)} could not be processed.`, 'Replay them in the webhook log.'),
  },
  {
    name: 'Waiting events',
    decide: ({ events: { waiting } }) =>
      waiting === 0
        ? ok('No event waits for its invoice.')
        : warning(
            `${events(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for an invoice that is being made.`,
            'Look again in a minute; replay them in the webhook log if they stay.',
          ),
  },
  {
    name: 'Quarantined events',
    decide: ({ events: { quarantined } }) =>
      quarantined === 0
        ? ok('Every verified event belongs to this mode and account.')
        : failure(
            `${events(quarantined)} of another mode or account came, rightly signed, and ${quarantined === 1 ? 'was' : 'were'} not processed.`,
            'Find the endpoint that uses this signing secret in the Stripe Dashboard, and rotate the secret.',
          ),
  },
];
