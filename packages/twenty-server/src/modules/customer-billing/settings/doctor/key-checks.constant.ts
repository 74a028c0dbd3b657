import { isLivemode } from '../../connection/stripe-connection.type.ts';
import type { ConnectionFacts } from './doctor-facts.type.ts';
import { type DoctorCheck, failure, ok, skipped, warning } from './doctor-finding.type.ts';
import { onlyWhenAnswered } from './only-when-answered.util.ts';

/** Stripe's signatures are accepted five minutes from now, either way. */
const SKEW_WARNING_SECONDS = 30;
const SKEW_ERROR_SECONDS = 240;

const ENTER_KEY = 'Enter a key of this account in Settings → Stripe (or set STRIPE_SECRET_KEY).';

/** What is looked at of a connection's key and account. */
export const KEY_CHECKS: readonly DoctorCheck<ConnectionFacts>[] = [
  {
    name: 'Key present',
    decide: ({ hasKey, isUnreadable, lockReason }) => {
      if (hasKey) {
        return ok('The key is at hand.');
      }
      return isUnreadable || lockReason !== null
        ? skipped('It is there, and closed: see “Encryption key” and “Database copy”.')
        : failure(
            'The key of this account is gone: its payments can no longer be looked up.',
            ENTER_KEY,
          );
    },
  },
  {
    name: 'Key valid',
    decide: ({ inspected }) => {
      if (inspected === null) {
        return skipped('There is no key to try.');
      }
      return inspected.kind === 'ANSWER'
        ? ok('Stripe accepts the key.')
        : failure(inspected.message, ENTER_KEY);
    },
  },
  {
    name: 'Key mode',
    decide: onlyWhenAnswered(({ livemode }, { connection }) => {
      if (livemode === null || livemode === isLivemode(connection)) {
        return ok(`It is a ${connection.mode.toLowerCase()} key, and Stripe says so too.`);
      }
      return failure(
        `The connection is for ${connection.mode.toLowerCase()} money, and Stripe answers in ${livemode ? 'live' : 'test'} mode.`,
        'Check STRIPE_API_BASE_URL, and enter the key again.',
      );
    }),
  },
  {
    name: 'Account',
    decide: onlyWhenAnswered(({ account }, { connection }) => {
      if (account.accountId !== connection.accountId) {
        return failure(
          `The key now belongs to ${account.accountId}, and the connection to ${connection.accountId}.`,
          'Enter a key of the former account, or save the new one in Settings → Stripe.',
        );
      }
      return account.chargesEnabled
        ? ok(`${account.accountName ?? account.accountId} can take payments.`)
        : failure(
            'Stripe does not let this account take payments.',
            'Finish the account details in the Stripe Dashboard.',
          );
    }),
  },
  {
    name: 'Permissions',
    decide: onlyWhenAnswered(({ missingPermissions }, { connection }) => {
      const missing = new Map(
        [...connection.missingPermissions, ...missingPermissions].map((one) => [
          one.permission,
          one,
        ]),
      );
      return missing.size === 0
        ? ok('The key was refused nothing so far.')
        : failure(
            `The key may not: ${[...missing.values()]
              .map(({ resource, access }) => `${resource}, ${access.toLowerCase()}`)
              .join('; ')}.`,
            'Add these permissions to the key in the Stripe Dashboard.',
          );
    }),
  },
  {
    name: 'Clock',
    decide: onlyWhenAnswered(({ clockSkewSeconds }) => {
      if (clockSkewSeconds === null) {
        return skipped('Stripe did not tell the time.');
      }
      const away = `${Math.abs(clockSkewSeconds)} seconds ${clockSkewSeconds > 0 ? 'ahead of' : 'behind'} Stripe’s`;
      const fix = 'Synchronise the clock of this server (NTP).';
      if (Math.abs(clockSkewSeconds) > SKEW_ERROR_SECONDS) {
        return failure(`The clock here is ${away}: events count as too old or too new.`, fix);
      }
      return Math.abs(clockSkewSeconds) > SKEW_WARNING_SECONDS
        ? warning(`The clock here is ${away}.`, fix)
        : ok('The clock agrees with Stripe’s.');
    }),
  },
  {
    name: 'Currencies',
    decide: ({ openCurrencies, acceptedCurrencies }) => {
      if (acceptedCurrencies === null) {
        return skipped('Stripe did not say which currencies the account takes.');
      }
      const refused = openCurrencies.filter((currency) => !acceptedCurrencies.has(currency));
      return refused.length === 0
        ? ok('The account takes every currency something is owed in.')
        : failure(
            `Open invoices are in ${refused.join(', ')}, which this account cannot be paid in.`,
            'Collect those outside Stripe, or make them anew in another currency.',
          );
    },
  },
];
