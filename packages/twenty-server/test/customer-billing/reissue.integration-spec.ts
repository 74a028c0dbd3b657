import { waitUntil } from '../support/wait-until.ts';
import { untilAtRest } from './support/at-rest.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  codeOf,
  createCompany,
  createDraft,
  dataOf,
  LINE,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
} from './support/invoices.ts';
import {
  pressRecordPayment,
  pressReissue,
  readOutside,
  stripeInvoiceOf,
  untilInvoice,
} from './support/outside.ts';
import { pushesOf } from './support/refusals.ts';

const CARD = '4242424242424242';

describe('reissuing an invoice', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld();
  });

  afterAll(async () => {
    await world.close();
  });

  const sent = async () => {
    const companyId = await createCompany(world.admin);
    const id = await createDraft(world.admin, { companyId });
    const pressed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    await untilAtRest(world.app.database);
    return {
      id,
      companyId,
      number: pressed.number,
      stripeInvoiceId: pressed.stripeInvoiceId ?? '',
    };
  };

  it('P1: takes the old one back and sends the corrected one as the next version', async () => {
    const { id, companyId, number, stripeInvoiceId } = await sent();
    const reissued = dataOf(await pressReissue(world.admin, id, { companyId })).reissueInvoice;
    expect(reissued).toMatchObject({
      number,
      status: 'OPEN',
      totalMinor: '9520',
      owedMinor: '9520',
      stripeVersion: 2,
    });
    expect(await stripeInvoiceOf(world, stripeInvoiceId)).toMatchObject({ status: 'void' });
    expect(await stripeInvoiceOf(world, reissued.stripeInvoiceId)).toMatchObject({
      status: 'open',
      total: 9_520,
      number: `${number}-2`,
    });
    expect(await pushesOf(world.app, id)).toEqual([
      expect.objectContaining({ closedReason: 'SUPERSEDED' }),
      expect.objectContaining({ closedReason: null, status: 'COMPLETE' }),
    ]);
    await world.sandbox.control.pay({ invoice: reissued.stripeInvoiceId ?? '', card: CARD });
    await untilInvoice(world.admin, id, 'it to be paid', ({ status }) => status === 'PAID');
  });

  it('P9: the reason is written before anything is taken back, and each step says what it did', async () => {
    const { id, companyId, stripeInvoiceId } = await sent();
    const reissued = dataOf(
      await pressReissue(world.admin, id, { companyId, reason: '  Price agreed by phone ' }),
    ).reissueInvoice;
    const summaries = reissued.timeline.edges.map(({ node }) => node.summary).reverse();
    const steps = [
      'asked to take the Stripe invoice back and send a corrected one: “Price agreed by phone”.',
      `took the Stripe invoice ${stripeInvoiceId} back; version 2 follows: “Price agreed by phone”.`,
      `created the Stripe invoice ${reissued.stripeInvoiceId} over €95.20.`,
    ];
    expect(summaries.filter((summary) => steps.includes(summary))).toEqual(steps);
  });

  it('the old link answers “replaced”, and there is a new one', async () => {
    const { id, companyId } = await sent();
    const { url } = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
    const reissued = dataOf(await pressReissue(world.admin, id, { companyId })).reissueInvoice;
    const newUrl = reissued.paymentLink?.url ?? '';
    expect(newUrl).not.toBe(url);
    const pageOf = async (link: string) =>
      (await fetch(`${world.app.url}${new URL(link).pathname}`)).text();
    expect(await pageOf(url)).toContain('replaced');
    expect(await pageOf(newUrl)).toContain('95.20');
  });

  it('twice: the third version has the third number', async () => {
    const { id, companyId, number } = await sent();
    dataOf(await pressReissue(world.admin, id, { companyId }));
    const again = dataOf(
      await pressReissue(world.admin, id, { companyId, lines: [{ ...LINE, quantity: '3' }] }),
    ).reissueInvoice;
    expect(again).toMatchObject({ stripeVersion: 3, totalMinor: '17850' });
    expect(await stripeInvoiceOf(world, again.stripeInvoiceId)).toMatchObject({
      number: `${number}-3`,
    });
  });

  it('P1: pressed five times at once there is one new version', async () => {
    const { id, companyId } = await sent();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => pressReissue(world.admin, id, { companyId })),
    );
    await untilAtRest(world.app.database);
    const open = (await world.sandbox.control.state('invoices')).filter(
      ({ metadata, status }) => metadata?.['crm_invoice_id'] === id && status === 'open',
    );
    expect(open).toHaveLength(1);
    expect(answers.map((answer) => dataOf(answer).reissueInvoice.stripeVersion)).toEqual(
      Array.from({ length: 5 }, () => 2),
    );
  });

  it('P1: the customer who paid a moment before, unknown here, was faster: nothing is reissued', async () => {
    const { id, companyId, stripeInvoiceId } = await sent();
    const { target } = world.relay;
    world.relay.target = undefined;
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD });
    const answer = await pressReissue(world.admin, id, { companyId });
    world.relay.target = target;
    // The sync before the wish is written saw the payment.
    expect(codeOf(answer)).toBe('INVOICE_HAS_MONEY');
    expect(await readOutside(world.admin, id)).toMatchObject({
      status: 'PAID',
      totalMinor: '11900',
      stripeVersion: 1,
    });
  });

  it('P1: the customer who pays while the void is on its way was faster: nothing is reissued', async () => {
    const { id, companyId, stripeInvoiceId } = await sent();
    const { id: faultId } = await world.sandbox.control.addFault({
      method: 'POST',
      path: '/void$',
      times: 1,
      fault: { kind: 'hold', phase: 'before' },
    });
    const pressed = pressReissue(world.admin, id, { companyId });
    await waitUntil('Stripe to hold the void', async () => {
      const faults = await world.sandbox.control.faults();
      return faults.some(({ waiting }) => waiting === 1);
    });
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: CARD });
    await world.sandbox.control.releaseFault(faultId);
    expect(codeOf(await pressed)).toBe('CUSTOMER_WAS_FASTER');
    const paid = await untilInvoice(
      world.admin,
      id,
      'it to be paid',
      ({ status }) => status === 'PAID',
    );
    expect(paid).toMatchObject({ totalMinor: '11900', stripeVersion: 1, stripeInvoiceId });
  });

  it('refuses what holds money, and leaves it as it is', async () => {
    const { id, companyId } = await sent();
    dataOf(await pressRecordPayment(world.admin, id));
    expect(codeOf(await pressReissue(world.admin, id, { companyId }))).toBe('INVOICE_HAS_MONEY');
    expect(await readOutside(world.admin, id)).toMatchObject({ stripeVersion: 1 });
  });

  it('what Stripe refuses of the next version leaves the invoice issued, to be sent anew', async () => {
    const { id, companyId, number } = await sent();
    await world.sandbox.control.addFault({
      method: 'POST',
      path: '/finalize$',
      times: 1,
      fault: {
        kind: 'error',
        status: 400,
        body: { error: { type: 'invalid_request_error', message: 'Stripe says no.' } },
      },
    });
    expect(codeOf(await pressReissue(world.admin, id, { companyId }))).toBe('STRIPE_REFUSED');
    await untilAtRest(world.app.database);
    expect(await readOutside(world.admin, id)).toMatchObject({
      status: 'OPEN',
      totalMinor: '9520',
      stripeVersion: null,
    });
    const pressed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    expect(await stripeInvoiceOf(world, pressed.stripeInvoiceId)).toMatchObject({
      status: 'open',
      total: 9_520,
      number: `${number}-3`,
    });
  });
});
