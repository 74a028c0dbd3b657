import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import { clientFor, errorOf, intentOf, open, startTestSandbox, untilIdle } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;
const DAY = 86_400;

beforeEach(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterEach(() => sandbox.stop());

async function lastEvent(): Promise<string> {
  await untilIdle(sandbox);
  return (await sandbox.control.events()).at(-1)?.id ?? '';
}

async function typesSince(event: string): Promise<string[]> {
  await untilIdle(sandbox);
  return (await sandbox.control.events({ since: event })).map(({ type }) => type);
}

/** Pays an invoice with a card that is disputed, and waits for the dispute. */
async function disputed(card = '4000000000000259'): Promise<Stripe.Dispute> {
  const invoice = await open(stripe);
  await sandbox.control.pay({ invoice: invoice.id, card });
  await untilIdle(sandbox);
  const { data } = await stripe.disputes.list({ payment_intent: intentOf(invoice) });
  if (!data[0]) throw new Error('The payment was not disputed.');
  return data[0];
}

const textOf = (text: string) => ({ evidence: { uncategorized_text: text } });

describe('a dispute', () => {
  it('follows the payment of 4000000000000259: money and fee leave, the invoice stays paid', async () => {
    const dispute = await disputed();
    expect(dispute).toMatchObject({
      status: 'needs_response',
      reason: 'fraudulent',
      amount: 12_345,
      currency: 'eur',
      is_charge_refundable: false,
      balance_transactions: [
        { amount: -12_345, fee: 1_500, net: -13_845, type: 'adjustment', source: dispute.id },
      ],
    });
    const types = (await sandbox.control.events()).map(({ type }) => type);
    expect(types.filter((type) => type.startsWith('charge.dispute'))).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
    ]);
    const charge = await stripe.charges.retrieve(String(dispute.charge));
    expect(charge.disputed).toBe(true);
    expect((await stripe.invoices.list({ status: 'paid' })).data).toHaveLength(1);
    const refused = await errorOf(stripe.refunds.create({ charge: charge.id }));
    expect(refused).toMatchObject({ code: 'charge_disputed', statusCode: 400 });
  });

  it('is won by winning_evidence, and the money and the fee come back', async () => {
    const { id } = await disputed();
    const before = await lastEvent();
    const sent = await stripe.disputes.update(id, textOf('winning_evidence'));
    expect(sent).toMatchObject({
      status: 'under_review',
      evidence_details: { has_evidence: true, submission_count: 1, past_due: false },
    });
    expect(await typesSince(before)).toEqual([
      'charge.dispute.updated',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    ]);
    const won = await stripe.disputes.retrieve(id);
    expect(won.status).toBe('won');
    expect(won.balance_transactions.map(({ net }) => net)).toEqual([-13_845, 13_845]);
    const late = await errorOf(stripe.disputes.update(id, textOf('more')));
    expect(late.param).toBe('evidence');
    expect((await stripe.disputes.update(id, { metadata: { a: '1' } })).metadata).toEqual({
      a: '1',
    });
  });

  it('is lost by losing_evidence, by closing it, and by silence until the deadline', async () => {
    const answered = await disputed();
    await stripe.disputes.update(answered.id, textOf('losing_evidence'));
    const closed = await stripe.disputes.close((await disputed()).id);
    expect(closed.status).toBe('lost');
    const silent = await disputed();
    await sandbox.control.advanceClock(8 * DAY);
    expect((await stripe.disputes.retrieve(silent.id)).status).toBe('needs_response');
    const before = await lastEvent();
    await sandbox.control.advanceClock(2 * DAY);
    expect(await typesSince(before)).toEqual(['charge.dispute.closed']);
    const { data } = await stripe.disputes.list();
    expect(data.map(({ status }) => status)).toEqual(['lost', 'lost', 'lost']);
    expect((await errorOf(stripe.disputes.close(silent.id))).message).toContain('lost');
  });

  it('keeps staged evidence to itself until it is submitted', async () => {
    const { id } = await disputed();
    const staged = await stripe.disputes.update(id, {
      ...textOf('winning_evidence'),
      submit: false,
    });
    expect(staged).toMatchObject({
      status: 'needs_response',
      evidence_details: { has_evidence: true, submission_count: 0 },
    });
    await stripe.disputes.update(id, { submit: true });
    await untilIdle(sandbox);
    expect((await stripe.disputes.retrieve(id)).status).toBe('won');
  });

  it('that only inquires takes no money, can be refunded, and ends with the refund', async () => {
    const inquiry = await disputed('4000000000001976');
    expect(inquiry).toMatchObject({
      status: 'warning_needs_response',
      is_charge_refundable: true,
      balance_transactions: [],
    });
    await stripe.refunds.create({ charge: String(inquiry.charge) });
    expect((await stripe.disputes.retrieve(inquiry.id)).status).toBe('warning_closed');
  });

  it('escalates from an inquiry on escalate_inquiry_evidence: then the money leaves', async () => {
    const { id } = await disputed('4000000000001976');
    const before = await lastEvent();
    const sent = await stripe.disputes.update(id, textOf('escalate_inquiry_evidence'));
    expect(sent.status).toBe('warning_under_review');
    expect(await typesSince(before)).toEqual([
      'charge.dispute.updated',
      'charge.dispute.updated',
      'charge.dispute.funds_withdrawn',
    ]);
    expect((await stripe.disputes.retrieve(id)).status).toBe('needs_response');
  });

  it('goes through every status on command, with money and events in step', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id });
    const seen: Array<[string, boolean, string[]]> = [];
    for (const status of [
      'warning_needs_response',
      'warning_under_review',
      'needs_response',
      'under_review',
      'lost',
      'appeal_needs_response',
      'appeal_under_review',
      'won',
    ] as const) {
      const before = await lastEvent();
      const dispute = await sandbox.control.dispute({ invoice: invoice.id, status });
      const held = dispute.balance_transactions.reduce((sum, { amount }) => sum + amount, 0) < 0;
      const types = await typesSince(before);
      seen.push([dispute.status, held, types.map((type) => type.replace('charge.dispute.', ''))]);
    }
    expect(seen).toEqual([
      ['warning_needs_response', false, ['created']],
      ['warning_under_review', false, ['updated']],
      ['needs_response', true, ['updated', 'funds_withdrawn']],
      ['under_review', true, ['updated']],
      ['lost', true, ['closed']],
      ['appeal_needs_response', true, ['updated']],
      ['appeal_under_review', true, ['updated']],
      ['won', false, ['closed', 'funds_reinstated']],
    ]);
    expect((await stripe.disputes.list()).data).toHaveLength(1);
  });

  it('can begin as prevented, and is refused on what was never paid', async () => {
    const invoice = await open(stripe);
    await expect(sandbox.control.dispute({ invoice: invoice.id, status: 'lost' })).rejects.toThrow(
      'has no charge',
    );
    await sandbox.control.pay({ invoice: invoice.id });
    const prevented = await sandbox.control.dispute({
      paymentIntent: intentOf(invoice),
      status: 'prevented',
      amount: 100,
      reason: 'duplicate',
    });
    expect(prevented).toMatchObject({ status: 'prevented', amount: 100, reason: 'duplicate' });
    await expect(
      sandbox.control.dispute({ paymentIntent: intentOf(invoice), status: 'prevented' }),
    ).rejects.toThrow('already');
  });

  it('is only foretold by an early fraud warning for 4000000000005423', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id, card: '4000000000005423' });
    await untilIdle(sandbox);
    const { data } = await stripe.radar.earlyFraudWarnings.list({
      payment_intent: intentOf(invoice),
    });
    expect(data[0]).toMatchObject({ object: 'radar.early_fraud_warning', actionable: true });
    const warning = await stripe.radar.earlyFraudWarnings.retrieve(data[0]?.id ?? '', {
      expand: ['charge'],
    });
    expect(warning.charge).toMatchObject({ object: 'charge', disputed: false });
    const events = await sandbox.control.events({ type: 'radar.early_fraud_warning.created' });
    expect(events).toHaveLength(1);
  });
});
