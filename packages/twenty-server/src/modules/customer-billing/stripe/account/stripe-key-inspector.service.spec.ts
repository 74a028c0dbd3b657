import type Stripe from 'stripe';
import { AdjustableClock } from '../../../../engine/clock/adjustable-clock.ts';
import { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import type { StripeClients } from '../client/stripe-clients.service.ts';
import type { StripeRateLimiter } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { PERMISSION_PROBES } from './permission-probes.constant.ts';
import { StripeKeyInspector } from './stripe-key-inspector.service.ts';

const RESTRICTED = PlaintextSecret.of(`rk_${'test'}_${'0'.repeat(24)}`);
const CONNECTION = { id: 'connection-1', mode: StripeMode.TEST };

/** Answers every question, and notes questions and turns in the order in which they came. */
const createInspector = () => {
  const noted: string[] = [];
  const account = { id: 'acct_1', charges_enabled: true, lastResponse: { headers: {} } };
  const ask = (name: string, answer: object) => async () => {
    noted.push(name);
    return answer;
  };
  const list = { list: ask('probe', {}) };
  const client = {
    accounts: { retrieveCurrent: ask('account', account) },
    balance: { retrieve: ask('balance', { livemode: false }) },
    balanceTransactions: list,
    customers: list,
    invoices: list,
    invoicePayments: list,
    creditNotes: list,
    paymentIntents: list,
    charges: list,
    paymentRecords: { retrieve: ask('probe', {}) },
    refunds: list,
    disputes: list,
    checkout: { sessions: list },
    events: list,
    webhookEndpoints: list,
  } as unknown as Stripe;
  const limiter = {
    take: async ({ id }: { id: string }, priority: string) => {
      noted.push(`turn of ${id} for a ${priority}`);
    },
  } as unknown as StripeRateLimiter;
  const clients = { of: () => client } as unknown as StripeClients;
  return { noted, inspector: new StripeKeyInspector(clients, limiter, new AdjustableClock()) };
};

const isTurn = (entry: string): boolean => entry === 'turn of connection-1 for a PERSON';

describe('asking Stripe about a key', () => {
  it('waits for a turn of its connection before every request', async () => {
    const { noted, inspector } = createInspector();
    await inspector.inspectOrThrow(RESTRICTED, CONNECTION);
    const requests = noted.filter((entry) => !isTurn(entry));
    expect(requests).toHaveLength(PERMISSION_PROBES.length + 2);
    expect(noted.filter(isTurn)).toHaveLength(requests.length);
    noted.forEach((_entry, index) => {
      const soFar = noted.slice(0, index + 1);
      const turns = soFar.filter(isTurn).length;
      expect(turns).toBeGreaterThanOrEqual(soFar.length - turns);
    });
  });

  it('has no connection to wait for before the key is saved', async () => {
    const { noted, inspector } = createInspector();
    await inspector.inspectOrThrow(RESTRICTED);
    expect(noted.filter((entry) => entry.startsWith('turn'))).toEqual([]);
    expect(noted[0]).toBe('account');
  });
});
