import { ConnectionSource, StripeMode } from '../../connection/stripe-connection.type.ts';
import type { StripeEndpoint } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import { compareEvents } from '../endpoint/compare-events.util.ts';
import { isLoopbackUrl } from '../endpoint/webhook-url.util.ts';
import type { ConnectionFacts, SelfTestResult } from './doctor-facts.type.ts';
import { type DoctorCheck, failure, ok, skipped, warning } from './doctor-finding.type.ts';

type Decide = DoctorCheck<ConnectionFacts>['decide'];

const isOfEnvironment = ({ connection }: ConnectionFacts): boolean =>
  connection.source === ConnectionSource.ENVIRONMENT;

const registerFix = (facts: ConnectionFacts): string =>
  isOfEnvironment(facts)
    ? `Add an endpoint for ${facts.webhookUrl ?? 'the public address'} in the Stripe Dashboard, and set STRIPE_WEBHOOK_SECRET to its secret.`
    : 'Press “Register webhook” in Settings → Stripe.';

/** Test mode on somebody's own computer, with a secret that no button made: `stripe listen` brings the events. */
const isFedByHand = ({ connection, endpoints, ...facts }: ConnectionFacts): boolean =>
  connection.mode === StripeMode.TEST &&
  facts.hasWebhookSecret &&
  facts.webhookUrl !== null &&
  isLoopbackUrl(facts.webhookUrl) &&
  endpoints?.kind === 'ANSWER' &&
  endpoints.value.known === null;

const secretFix = (facts: ConnectionFacts): string =>
  isOfEnvironment(facts)
    ? 'Set STRIPE_WEBHOOK_SECRET to the secret of the endpoint, and restart.'
    : 'Press “Register webhook”, or paste the signing secret of the endpoint.';

/** SKIPPED while Stripe does not show its endpoints, or has none for us. */
const ofEndpoint =
  (decide: (endpoint: StripeEndpoint, facts: ConnectionFacts) => ReturnType<Decide>): Decide =>
  (facts) => {
    const { endpoints } = facts;
    return endpoints?.kind === 'ANSWER' && endpoints.value.inUse !== null
      ? decide(endpoints.value.inUse, facts)
      : skipped('There is no endpoint to look at.');
  };

/** What is looked at of a connection's way in. */
export const createWebhookChecks = (
  apiVersion: string,
): readonly DoctorCheck<ConnectionFacts>[] => [
  {
    name: 'Endpoint registered',
    decide: (facts) => {
      const { endpoints } = facts;
      if (endpoints === null) {
        return skipped('There is no key to ask Stripe with.');
      }
      if (endpoints.kind === 'REFUSED') {
        return warning(
          `Stripe does not show its endpoints: ${endpoints.message}`,
          'Give the key the permission to read Webhook Endpoints.',
        );
      }
      const { inUse } = endpoints.value;
      if (inUse !== null) {
        return ok(`Stripe sends events to ${inUse.url}.`);
      }
      const words = 'Stripe has no endpoint that brings events here.';
      return isFedByHand(facts)
        ? warning(
            words,
            `Nothing, while “stripe listen --latest --forward-to ${facts.webhookUrl ?? ''}” runs.`,
          )
        : failure(words, registerFix(facts));
    },
  },
  {
    name: 'Endpoint enabled',
    decide: ofEndpoint(({ enabled }, facts) =>
      enabled
        ? ok('The endpoint is enabled.')
        : failure(
            'The endpoint is disabled: Stripe sends nothing.',
            isOfEnvironment(facts)
              ? 'Enable it in the Stripe Dashboard.'
              : 'Press “Update webhook” in Settings → Stripe.',
          ),
    ),
  },
  {
    name: 'API version',
    decide: ofEndpoint((endpoint, facts) =>
      endpoint.apiVersion === apiVersion
        ? ok(`Events come in version ${apiVersion}.`)
        : failure(
            `Events come in version ${endpoint.apiVersion ?? 'of the account'}, and this release reads ${apiVersion}.`,
            isOfEnvironment(facts)
              ? `Replace the endpoint by one of version ${apiVersion}: a version cannot be changed.`
              : 'Press “Register webhook”: a version cannot be changed, so a new endpoint is made.',
          ),
    ),
  },
  {
    name: 'Event list',
    decide: ofEndpoint((endpoint, facts) => {
      const { missingEvents, extraEvents } = compareEvents(endpoint.enabledEvents);
      const fix = isOfEnvironment(facts)
        ? 'Change the events of the endpoint in the Stripe Dashboard.'
        : 'Press “Update webhook” in Settings → Stripe.';
      if (missingEvents.length > 0) {
        return failure(`The endpoint does not send ${missingEvents.join(', ')}.`, fix);
      }
      if (extraEvents.includes('*')) {
        return ok('The endpoint sends every event, those that are needed among them.');
      }
      return extraEvents.length === 0
        ? ok('The endpoint sends exactly what is needed.')
        : warning(`The endpoint sends more than is needed: ${extraEvents.join(', ')}.`, fix);
    }),
  },
  {
    name: 'Signing secret',
    decide: (facts) => {
      if (facts.lockReason !== null || facts.isUnreadable) {
        return skipped('It is closed: see “Encryption key” and “Database copy”.');
      }
      if (!facts.hasWebhookSecret) {
        return failure(
          'Without a signing secret every delivery is refused, and no invoice turns Paid by itself.',
          secretFix(facts),
        );
      }
      return facts.webhookUrl === null
        ? skipped('There is no public address to try it at.')
        : describeSelfTest(facts.selfTest, facts);
    },
  },
  {
    name: 'Old endpoints',
    decide: ({ endpoints }) => {
      if (endpoints?.kind !== 'ANSWER') {
        return skipped('Stripe did not show its endpoints.');
      }
      const { stale } = endpoints.value;
      return stale.length === 0
        ? ok('No endpoint was left behind.')
        : warning(
            `Left behind at Stripe: ${stale.map(({ url, stripeEndpointId }) => `${stripeEndpointId} (${url})`).join(', ')}.`,
            'Remove them in Settings → Stripe.',
          );
    },
  },
];

const describeSelfTest = (result: SelfTestResult, facts: ConnectionFacts): ReturnType<Decide> => {
  switch (result.kind) {
    case 'STORED':
      return ok('An event signed with it came in through the public address and was stored.');
    case 'STORED_ELSEWHERE':
      return failure(
        'An event sent to the public address was accepted, and it did not arrive here: another installation answers there.',
        'Point PUBLIC_URL and the proxy to this installation.',
      );
    case 'REFUSED':
      return failure(
        `The public address refused an event signed with the stored secret (${result.status}${result.code === null ? '' : `, ${result.code}`}).`,
        'Let the proxy pass POST /api/webhooks/stripe/… with its body as it is, and run all processes with the same environment.',
      );
    case 'UNREACHABLE': {
      const words = `The public address could not be reached from here: ${result.reason}.`;
      return hasRecentEvent(facts)
        ? warning(
            `${words} Events of Stripe’s do arrive.`,
            'Nothing, where the network does not let a server reach its own public address.',
          )
        : failure(words, 'Open PUBLIC_URL from outside, and mend DNS, certificate or proxy.');
    }
    case 'NOT_SENT':
      return skipped('It could not be tried.');
  }
};

const RECENT_MS = 24 * 60 * 60 * 1000;

const hasRecentEvent = ({ events, now }: ConnectionFacts): boolean =>
  events.lastEventAt !== null && now.getTime() - events.lastEventAt.getTime() < RECENT_MS;
