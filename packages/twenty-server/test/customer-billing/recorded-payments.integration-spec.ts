import { randomUUID } from 'node:crypto';
import { createTestApp } from '../support/create-test-app.ts';
import { waitUntil } from '../support/wait-until.ts';
import { untilAtRest } from './support/at-rest.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  codeOf,
  createCompany,
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
} from './support/invoices.ts';
import {
  paymentIdOf,
  pressRecordPayment,
  pressUndo,
  readOutside,
  recordsOn,
  stripeInvoiceOf,
  untilInvoice,
} from './support/outside.ts';
import { issue, pushesOf } from './support/refusals.ts';

const CARD = '4242424242424242';
/** 100.00, so that 40 and 60 are all of it. */
const HUNDRED = [
  { description: 'Survey', quantity: '1', unitPriceMinor: '10000', taxRatePercent: '0' },
];

describe('money outside Stripe', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld();
  });

  afterAll(async () => {
    await world.close();
  });

  const issued = async (): Promise<string> => {
    const id = await createDraft(world.admin, { lines: HUNDRED });
    await issue(world.admin, id);
    return id;
  };

  const atStripe = async (): Promise<{ id: string; stripeInvoiceId: string }> => {
    const id = await createDraft(world.admin, { lines: HUNDRED });
    const pressed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    await untilAtRest(world.app.database);
    return { id, stripeInvoiceId: pressed.stripeInvoiceId ?? '' };
  };

  const record = async (id: string, options: Parameters<typeof pressRecordPayment>[2] = {}) =>
    dataOf(await pressRecordPayment(world.admin, id, options)).recordPayment;

  it('P4: 40 and then 60 of 100 are recorded: Stripe asks for the rest, then for nothing', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    const first = await record(id, { reference: 'RF18 5390' });
    expect(first).toMatchObject({ status: 'PARTIALLY_PAID', paidMinor: '4000', owedMinor: '6000' });
    expect(await stripeInvoiceOf(world, stripeInvoiceId)).toMatchObject({
      status: 'open',
      amount_remaining: 6_000,
    });
    const second = await record(id, { amountMinor: '6000', method: 'CASH' });
    expect(second).toMatchObject({ status: 'PAID', paidMinor: '10000', owedMinor: '0' });
    expect(await stripeInvoiceOf(world, stripeInvoiceId)).toMatchObject({
      status: 'paid',
      amount_remaining: 0,
    });
    expect(await recordsOn(world, stripeInvoiceId)).toEqual([4_000, 6_000]);
    await untilAtRest(world.app.database);
    const { payments } = await readOutside(world.admin, id);
    expect(
      payments.map(({ amountMinor, methodDisplay, status }) => [
        amountMinor,
        methodDisplay,
        status,
      ]),
    ).toEqual([
      ['4000', 'Bank transfer', 'SUCCEEDED'],
      ['6000', 'Cash', 'SUCCEEDED'],
    ]);
  });

  it('P9: says who recorded what, and what Stripe was told', async () => {
    const { id } = await atStripe();
    const { timeline } = await record(id);
    const summaries = timeline.edges.map(({ node }) => node.summary);
    expect(summaries).toEqual(
      expect.arrayContaining([
        'recorded €40.00 received outside Stripe (bank transfer).',
        'told Stripe of €40.00 received outside it; its invoice now asks for €60.00.',
      ]),
    );
  });

  it('the rest is then paid by card, once', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    await record(id);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD });
    const paid = await untilInvoice(
      world.admin,
      id,
      'it to be paid',
      ({ status }) => status === 'PAID',
    );
    expect(paid.payments.map(({ amountMinor }) => amountMinor).sort()).toEqual(['4000', '6000']);
  });

  it('P1: a card that won the race makes it over-paid, and nothing is hidden', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    const { target } = world.relay;
    world.relay.target = undefined;
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD });
    const answer = await record(id, { amountMinor: '10000' });
    world.relay.target = target;
    expect(answer).toMatchObject({ status: 'OVERPAID', paidMinor: '20000', keptMinor: '20000' });
    expect(await recordsOn(world, stripeInvoiceId)).toEqual([]);
    expect(answer.timeline.edges.map(({ node }) => node.summary)).toContain(
      'did not tell Stripe of the €100.00 received outside it: its invoice asks for nothing any more.',
    );
  });

  it('P1: a card that pays after it was recorded finds nothing left to pay', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    await record(id, { amountMinor: '10000' });
    expect(await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD })).toMatchObject(
      {
        status: 'already_paid',
      },
    );
    await untilAtRest(world.app.database);
    expect(await readOutside(world.admin, id)).toMatchObject({
      status: 'PAID',
      paidMinor: '10000',
    });
  });

  it('P1: a card that pays between the reading and the writing leaves room for less: over-paid', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    const { id: faultId } = await world.sandbox.control.addFault({
      method: 'POST',
      path: '/attach_payment$',
      times: 1,
      fault: { kind: 'hold', phase: 'before' },
    });
    const pressed = pressRecordPayment(world.admin, id, { amountMinor: '10000' });
    await waitUntil('Stripe to hold the call', async () => {
      const [fault] = await world.sandbox.control.faults();
      return fault?.waiting === 1;
    });
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD });
    await world.sandbox.control.releaseFault(faultId);
    const answer = dataOf(await pressed).recordPayment;
    expect(answer).toMatchObject({ status: 'OVERPAID', paidMinor: '20000' });
    expect(await recordsOn(world, stripeInvoiceId)).toEqual([]);
  });

  it('counts at once on an invoice that was never sent to Stripe, without a call', async () => {
    const id = await issued();
    const { lastSeq } = await world.sandbox.control.requests();
    expect(await record(id, { amountMinor: '10000' })).toMatchObject({ status: 'PAID' });
    const { requests } = await world.sandbox.control.requests(lastSeq);
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('P4: recorded first and then sent: Stripe asks for the rest only', async () => {
    const id = await issued();
    await record(id);
    await record(id, { amountMinor: '1000' });
    const pressed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    expect(await stripeInvoiceOf(world, pressed.stripeInvoiceId)).toMatchObject({
      status: 'open',
      total: 10_000,
      amount_remaining: 5_000,
    });
    await world.sandbox.control.pay({ invoice: pressed.stripeInvoiceId ?? '', card: CARD });
    const paid = await untilInvoice(
      world.admin,
      id,
      'it to be paid',
      ({ status }) => status === 'PAID',
    );
    expect(paid).toMatchObject({ paidMinor: '10000', stripeVersion: 1 });
  });

  it('P4: credit that Stripe would take before what was recorded: the Stripe invoice is taken back', async () => {
    const companyId = await createCompany(world.admin);
    dataOf(
      await pressCreateStripeInvoice(world.admin, await createDraft(world.admin, { companyId })),
    );
    const customer = (await world.sandbox.control.state('customers')).at(-1)?.id ?? '';
    await world.sandbox.control.credit({ customer, amount: -7_000, currency: 'eur' });
    const id = await createDraft(world.admin, { companyId, lines: HUNDRED });
    await issue(world.admin, id);
    await record(id);
    const answer = await pressCreateStripeInvoice(world.admin, id);
    expect(codeOf(answer)).toBe('STRIPE_CREDIT_EXCEEDS_REST');
    expect(await pushesOf(world.app, id)).toEqual([
      expect.objectContaining({ closedReason: 'ABANDONED' }),
    ]);
    expect(await readOutside(world.admin, id)).toMatchObject({
      owedMinor: '6000',
      stripeVersion: null,
    });
  });

  it('P6: the same request ten times at once is one payment', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    const clientRequestId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => pressRecordPayment(world.admin, id, { clientRequestId })),
    );
    answers.forEach((answer) => dataOf(answer));
    await untilAtRest(world.app.database);
    const invoice = await readOutside(world.admin, id);
    expect(invoice).toMatchObject({ paidMinor: '4000', status: 'PARTIALLY_PAID' });
    expect(invoice.outside).toHaveLength(1);
    expect(await recordsOn(world, stripeInvoiceId)).toEqual([4_000]);
  });

  it('P1: ten people at once cannot record more than is owed', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => pressRecordPayment(world.admin, id)),
    );
    const refused = answers.map(codeOf).filter((code) => code !== undefined);
    expect(refused).toHaveLength(8);
    expect(new Set(refused)).toEqual(new Set(['RECORDED_AMOUNT_TOO_LARGE']));
    await untilAtRest(world.app.database);
    expect(await readOutside(world.admin, id)).toMatchObject({ paidMinor: '8000' });
    expect(await recordsOn(world, stripeInvoiceId)).toEqual([4_000, 4_000]);
  });

  it('undone before it was sent: a counter-row with the reason, and all of it is owed again', async () => {
    const id = await issued();
    const recorded = await record(id);
    const undone = dataOf(
      await pressUndo(world.admin, paymentIdOf(recorded), 'Wrong invoice'),
    ).undoRecordedPayment;
    expect(undone).toMatchObject({ status: 'OPEN', paidMinor: '0', owedMinor: '10000' });
    expect(undone.payments.map(({ amountMinor }) => amountMinor)).toEqual(['4000', '-4000']);
    expect(undone.timeline.edges.map(({ node }) => node.summary)).toContain(
      'undid the €40.00 recorded as received outside Stripe: “Wrong invoice”.',
    );
    expect(codeOf(await pressUndo(world.admin, paymentIdOf(undone)))).toBe(
      'PAYMENT_ALREADY_UNDONE',
    );
    expect(codeOf(await pressUndo(world.admin, paymentIdOf(undone, 1)))).toBe(
      'PAYMENT_NOT_RECORDED',
    );
  });

  it.each([
    ['a part', '4000', '6000'],
    ['all of it', '10000', '0'],
  ])(
    'P4: %s undone after Stripe was told: a new version asks for all of it under the same link',
    async (_what, amountMinor) => {
      const { id, stripeInvoiceId } = await atStripe();
      const { url } = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
      const recorded = await record(id, { amountMinor });
      const undone = dataOf(
        await pressUndo(world.admin, paymentIdOf(recorded)),
      ).undoRecordedPayment;
      expect(undone).toMatchObject({ status: 'OPEN', owedMinor: '10000', stripeVersion: 2 });
      expect(undone.paymentLink?.url).toBe(url);
      expect(undone.stripeInvoiceId).not.toBe(stripeInvoiceId);
      expect(await stripeInvoiceOf(world, undone.stripeInvoiceId)).toMatchObject({
        status: 'open',
        amount_remaining: 10_000,
        number: `${undone.number}-2`,
      });
      expect(await stripeInvoiceOf(world, stripeInvoiceId)).toMatchObject({
        status: 'paid',
        amount_remaining: 0,
      });
      await world.sandbox.control.pay({ invoice: undone.stripeInvoiceId ?? '', card: CARD });
      const paid = await untilInvoice(
        world.admin,
        id,
        'it to be paid',
        ({ status }) => status === 'PAID',
      );
      expect(paid).toMatchObject({ paidMinor: '10000', owedMinor: '0' });
    },
  );

  it('P4: the other recorded payment is told to the new version as well', async () => {
    const { id } = await atStripe();
    await record(id, { amountMinor: '1000' });
    const recorded = await record(id);
    const undone = dataOf(
      await pressUndo(world.admin, paymentIdOf(recorded, 1)),
    ).undoRecordedPayment;
    expect(undone).toMatchObject({ owedMinor: '9000', stripeVersion: 2 });
    expect(await recordsOn(world, undone.stripeInvoiceId)).toEqual([1_000]);
    expect(await stripeInvoiceOf(world, undone.stripeInvoiceId)).toMatchObject({
      amount_remaining: 9_000,
    });
  });

  it('P2: undone after the customer paid the rest by card: the version stands, and words say so', async () => {
    const { id, stripeInvoiceId } = await atStripe();
    const recorded = await record(id);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD });
    await untilInvoice(world.admin, id, 'it to be paid', ({ status }) => status === 'PAID');
    const undone = dataOf(await pressUndo(world.admin, paymentIdOf(recorded))).undoRecordedPayment;
    expect(undone).toMatchObject({
      status: 'PARTIALLY_PAID',
      owedMinor: '4000',
      stripeInvoiceId,
      stripeVersion: 1,
    });
    expect(undone.timeline.edges.map(({ node }) => node.summary).join('\n')).toContain(
      'Stripe goes on counting it as paid',
    );
  });
});

describe('money outside Stripe, without a Stripe connection', () => {
  it('is recorded and undone all the same', async () => {
    const app = await createTestApp();
    try {
      const admin = await app.signIn('ADMIN');
      const id = await createDraft(admin, { lines: HUNDRED });
      await issue(admin, id);
      const recorded = dataOf(await pressRecordPayment(admin, id)).recordPayment;
      expect(recorded).toMatchObject({ status: 'PARTIALLY_PAID', paidMinor: '4000' });
      const undone = dataOf(await pressUndo(admin, paymentIdOf(recorded))).undoRecordedPayment;
      expect(undone).toMatchObject({ status: 'OPEN', paidMinor: '0' });
    } finally {
      await app.close();
    }
  });
});
