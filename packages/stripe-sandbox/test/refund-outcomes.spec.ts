import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  clientFor,
  errorOf,
  intentOf,
  open,
  startTestSandbox,
  typesAfter,
  untilIdle,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;
const DAY = 86_400;

beforeEach(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterEach(() => sandbox.stop());

async function paidWith(card: string): Promise<string> {
  const invoice = await open(stripe);
  await sandbox.control.pay({ invoice: invoice.id, card });
  return intentOf(invoice);
}

async function earned(): Promise<number> {
  const { pending } = await stripe.balance.retrieve();
  return pending.find(({ currency }) => currency === 'eur')?.amount ?? 0;
}

describe('a refund', () => {
  it('to 4000000000007726 is pending and succeeds a day later', async () => {
    const payment_intent = await paidWith('4000000000007726');
    const refund = await stripe.refunds.create({ payment_intent });
    expect(refund).toMatchObject({ status: 'pending', pending_reason: 'processing' });
    const types = await typesAfter(sandbox, () => sandbox.control.advanceClock(DAY));
    expect(types).toEqual(['refund.updated', 'charge.refund.updated']);
    const later = await stripe.refunds.retrieve(refund.id);
    expect(later.status).toBe('succeeded');
    expect(later).not.toHaveProperty('pending_reason');
  });

  it('to 4000000000005126 succeeds and fails a day later: the money is back', async () => {
    const payment_intent = await paidWith('4000000000005126');
    await untilIdle(sandbox);
    const before = await earned();
    const refund = await stripe.refunds.create({ payment_intent });
    expect(refund.status).toBe('succeeded');
    expect(await earned()).toBe(before - 12_345);
    const types = await typesAfter(sandbox, () => sandbox.control.advanceClock(DAY));
    expect(types).toEqual([
      'charge.updated',
      'refund.updated',
      'charge.refund.updated',
      'refund.failed',
    ]);
    const failed = await stripe.refunds.retrieve(refund.id, {
      expand: ['failure_balance_transaction', 'charge'],
    });
    expect(failed).toMatchObject({
      status: 'failed',
      failure_reason: 'expired_or_canceled_card',
      failure_balance_transaction: { amount: 12_345, type: 'refund_failure' },
      charge: { amount_refunded: 0, refunded: false },
    });
    expect(await earned()).toBe(before);
    expect((await stripe.refunds.create({ payment_intent })).amount).toBe(12_345);
  });

  it('of any card fails or arrives on command, once', async () => {
    const payment_intent = await paidWith('4242424242424242');
    const { id } = await stripe.refunds.create({ payment_intent, amount: 1_000 });
    const failed = await sandbox.control.settle({ refund: id, outcome: 'failed' });
    expect(failed.status).toBe('failed');
    await expect(sandbox.control.settle({ refund: id, outcome: 'failed' })).rejects.toThrow(
      'failed already',
    );
  });

  it('of a bank debit takes a day', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id, method: 'sepa_debit' });
    const early = await errorOf(stripe.refunds.create({ payment_intent: intentOf(invoice) }));
    expect(early.param).toBe('payment_intent');
    await sandbox.control.settle({ invoice: invoice.id });
    const refund = await stripe.refunds.create({ payment_intent: intentOf(invoice) });
    expect(refund.status).toBe('pending');
    await sandbox.control.advanceClock(DAY);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
  });

  it('is canceled only while the customer has to act', async () => {
    const payment_intent = await paidWith('4000000000007726');
    const pending = await stripe.refunds.create({ payment_intent });
    expect((await errorOf(stripe.refunds.cancel(pending.id))).message).toContain('pending');
    const customer = await stripe.customers.create({ email: 'jo@example.com' });
    await stripe.testHelpers.customers.fundCashBalance(customer.id, {
      amount: 5_000,
      currency: 'eur',
    });
    const transferred = await stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'eur',
      customer: customer.id,
      confirm: true,
      allowed_payment_method_types: ['customer_balance'],
      payment_method_data: { type: 'customer_balance' },
    });
    expect(transferred.status).toBe('succeeded');
    const asking = await stripe.refunds.create({
      payment_intent: transferred.id,
      amount: 2_000,
      instructions_email: 'jo@example.com',
    });
    expect(asking.status).toBe('requires_action');
    const canceled = await stripe.refunds.cancel(asking.id);
    expect(canceled.status).toBe('canceled');
    expect(canceled).not.toHaveProperty('next_action');
    await stripe.refunds.create({ payment_intent: transferred.id });
    const cash = await stripe.customers.retrieveCashBalance(customer.id);
    expect(cash.available).toEqual({ eur: 5_000 });
  });
});
