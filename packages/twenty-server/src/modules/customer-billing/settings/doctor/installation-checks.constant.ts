import { StripeMode } from '../../connection/stripe-connection.type.ts';
import { isLoopbackUrl } from '../endpoint/webhook-url.util.ts';
import type { InstallationFacts } from './doctor-facts.type.ts';
import { type DoctorCheck, failure, ok, skipped, warning } from './doctor-finding.type.ts';

/** A worker says that it lives every 15 seconds. */
const WORKER_SILENT_SECONDS = 60;
const QUEUE_SLOW_SECONDS = 60;
const QUEUE_STUCK_SECONDS = 5 * 60;

const hasNeededLive = ({ connections }: InstallationFacts): boolean =>
  connections.some(({ connection, isNeeded }) => isNeeded && connection.mode === StripeMode.LIVE);

/** What is looked at once, whatever connections there are. */
export const INSTALLATION_CHECKS: readonly DoctorCheck<InstallationFacts>[] = [
  {
    name: 'Database copy',
    decide: ({ connections }) => {
      const locked = connections.find(({ lockReason }) => lockReason !== null);
      return locked === undefined
        ? ok('The Stripe connections belong to this installation.')
        : failure(
            `Nothing is sent or accepted. ${locked.lockReason}`,
            'Confirm in Settings → Stripe that this installation uses them. If the original still runs, remove the keys here instead.',
          );
    },
  },
  {
    name: 'Stripe connection',
    decide: ({ connections, unplacedEnvironmentKey }) => {
      if (unplacedEnvironmentKey !== null) {
        return failure(
          `STRIPE_SECRET_KEY is set, and there is no connection for it: ${unplacedEnvironmentKey.message}`,
          'Set STRIPE_SECRET_KEY to a key that Stripe accepts, with STRIPE_WORKSPACE_ID where there are several workspaces, and restart.',
        );
      }
      return connections.length > 0
        ? ok('There is a Stripe connection.')
        : failure(
            'No Stripe key was entered yet.',
            'Enter one in Settings → Stripe, or set STRIPE_SECRET_KEY.',
          );
    },
  },
  {
    name: 'Encryption key',
    decide: ({ connections, hasFallbackEncryptionKey }) => {
      if (connections.some(({ isUnreadable }) => isUnreadable)) {
        return failure(
          'The stored Stripe keys do not open with ENCRYPTION_KEY, so nothing is sent or accepted.',
          'Put the former key into FALLBACK_ENCRYPTION_KEY, or enter the Stripe keys and the signing secret again.',
        );
      }
      return hasFallbackEncryptionKey
        ? warning(
            'Stored keys open, and FALLBACK_ENCRYPTION_KEY is still set.',
            'Finish the rotation of the encryption key, then remove FALLBACK_ENCRYPTION_KEY.',
          )
        : ok('Everything stored opens with the present key.');
    },
  },
  {
    name: 'Public address',
    decide: (facts) => {
      const { publicUrl } = facts;
      if (publicUrl === null) {
        return failure(
          'PUBLIC_URL is not set: Stripe has no address for events, and payment links lead nowhere.',
          'Set PUBLIC_URL to the address that customers open, and restart.',
        );
      }
      return isLoopbackUrl(publicUrl) && hasNeededLive(facts)
        ? failure(
            `PUBLIC_URL is ${publicUrl}, which customers and Stripe cannot reach, and live money is collected.`,
            'Set PUBLIC_URL to the address that customers open, and restart.',
          )
        : ok(`Customers and Stripe use ${publicUrl}.`);
    },
  },
  {
    name: 'HTTPS',
    decide: ({ publicUrl }) => {
      if (publicUrl === null) {
        return skipped('There is no public address yet.');
      }
      if (publicUrl.startsWith('https://')) {
        return ok('Pages and events travel encrypted.');
      }
      return isLoopbackUrl(publicUrl)
        ? ok('This computer itself needs no encryption.')
        : failure(
            'PUBLIC_URL begins with http://: sessions, payment links and events travel readable for everybody on the way.',
            'Let a proxy in front end TLS, set PUBLIC_URL to its https:// address and TRUSTED_PROXY to the proxy.',
          );
    },
  },
  {
    name: 'Trusted proxy',
    decide: ({ publicUrl, trustedProxy, sawDeliveryOfUnknownProtocol }) => {
      if (trustedProxy === null) {
        return publicUrl?.startsWith('https://') === true
          ? warning(
              'A proxy ends TLS before this server, and TRUSTED_PROXY does not name it: every sender looks like the proxy, and events over plain HTTP cannot be told.',
              'Set TRUSTED_PROXY to the address of the proxy, and restart.',
            )
          : ok('There is no proxy to trust.');
      }
      return sawDeliveryOfUnknownProtocol
        ? warning(
            'Events of the last day came without X-Forwarded-Proto, so nobody knows whether they came over HTTPS.',
            'Let the proxy set X-Forwarded-Proto, and let nothing reach this server past it.',
          )
        : ok('The proxy says how events arrive.');
    },
  },
  {
    name: 'Worker',
    decide: ({ secondsSinceWorker }) => {
      const words = 'No worker runs: events are stored, and no invoice turns Paid.';
      const fix = 'Start the worker process, and see its log if it does not stay.';
      if (secondsSinceWorker === null) {
        return failure(words, fix);
      }
      return secondsSinceWorker > WORKER_SILENT_SECONDS
        ? failure(`${words} The last one was seen ${duration(secondsSinceWorker)} ago.`, fix)
        : ok('A worker takes what comes.');
    },
  },
  {
    name: 'Queue',
    decide: ({ oldestReceivedSeconds, oldestWantedSyncSeconds }) => {
      const oldest = Math.max(oldestReceivedSeconds ?? 0, oldestWantedSyncSeconds ?? 0);
      if (oldest < QUEUE_SLOW_SECONDS) {
        return ok('Nothing waits.');
      }
      const what =
        (oldestReceivedSeconds ?? 0) >= (oldestWantedSyncSeconds ?? 0)
          ? 'An event has waited to be read'
          : 'An invoice has waited to be compared with Stripe';
      return oldest < QUEUE_STUCK_SECONDS
        ? warning(
            `${what} for ${duration(oldest)}.`,
            'Look again in a minute; start another worker if it grows.',
          )
        : failure(
            `${what} for ${duration(oldest)}: invoices do not turn Paid.`,
            'See the log of the worker, and restart it.',
          );
    },
  },
  {
    name: 'Mail',
    decide: ({ hasMailServer, hasMailSender }) => {
      if (!hasMailServer) {
        return warning(
          'No mail leaves this CRM: SMTP_URL is not set.',
          'Set SMTP_URL to your mail server, and restart.',
        );
      }
      return hasMailSender
        ? ok('Mail has a server and a sender.')
        : warning(
            'Mail has no sender: MAIL_FROM is not set.',
            'Set MAIL_FROM to the address mail comes from, and restart.',
          );
    },
  },
];

const duration = (seconds: number): string => {
  if (seconds < 120) {
    return `${Math.round(seconds)} seconds`;
  }
  return seconds < 7200
    ? `${Math.round(seconds / 60)} minutes`
    : `${Math.round(seconds / 3600)} hours`;
};
