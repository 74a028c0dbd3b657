import { randomUUID } from 'node:crypto';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  actionsOf,
  attachIntent,
  type MoneyAnswer,
  openInvoice,
  payByTransfer,
  paidInvoice,
  paymentOf,
  pressRefund,
  readMoney,
  refundsAtStripe,
  stripeOf,
  syncNow,
  untilStatus,
} from './support/give-back.ts';
import { codeOf, createDraft, dataOf } from './support/invoices.ts';
import { expectRefusal, issue, recordPayment } from './support/refusals.ts';

/** Stripe's test cards whose refunds take their time, or fail later. */
const REFUND_PENDING_CARD = '4000000000007726';
const REFUND_FAILS_CARD = '4000000000005126';

describe('a refund from the CRM', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    // Presses wait for each other; on a busy machine that takes longer than a person would wait.
    world = await createBillingWorld({ env: { BILLING_PRESS_WAIT_SECONDS: '60' } });
  });

  afterAll(() => world.close());

  const refund = (invoice: MoneyAnswer, amountMinor: string, input: object = {}) =>
    pressRefund(world.admin, { paymentId: paymentOf(invoice).id, amountMinor, ...input });

  it('gives all of a payment back, and the answer shows it', async () => {
    const invoice = await paidInvoice(world);
    expect(paymentOf(invoice)).toMatchObject({
      refundableMinor: '11900',
      refundBlockedReason: null,
      source: 'STRIPE',
      undoable: false,
      livemode: false,
      invoice: { id: invoice.id },
    });
    const refunded = dataOf(
      await refund(invoice, '11900', { reason: 'REQUESTED_BY_CUSTOMER', note: ' Wrong sensors ' }),
    ).invoice;
    expect(refunded).toMatchObject({ status: 'REFUNDED', refundedMinor: '11900', keptMinor: '0' });
    const [atStripe] = await refundsAtStripe(world, invoice);
    expect(atStripe).toMatchObject({ amount: 11_900, reason: 'requested_by_customer' });
    expect(refunded.payments).toEqual([
      expect.objectContaining({
        refundableMinor: '0',
        refundBlockedReason: 'All of it was given back or lost already.',
      }),
      expect.objectContaining({
        kind: 'REFUND',
        status: 'SUCCEEDED',
        amountMinor: '-11900',
        stripeRefundId: atStripe?.id,
        refundBlockedReason: 'Only a payment can be refunded, not a refund or a dispute.',
      }),
    ]);
  });

  it('P9: tells who asked for how much and why, and which request of Stripe’s did it', async () => {
    const invoice = await paidInvoice(world);
    const { timeline } = dataOf(
      await refund(invoice, '4000', { reason: 'DUPLICATE', note: 'Paid twice' }),
    ).invoice;
    const lines = timeline.edges.map(({ node }) => node);
    expect(lines.find(({ action }) => action === 'refund.requested')).toMatchObject({
      actorName: 'Ada Admin',
      summary: 'asked for a refund of €40.00 to Visa ·· 4242 (duplicate): “Paid twice”',
    });
    expect(lines.find(({ action }) => action === 'refund.accepted')).toMatchObject({
      actorName: 'Stripe',
      summary: 'accepted a refund of €40.00.',
      evidence: [{ stripeRequestId: expect.stringMatching(/^req_/) }],
    });
    expect(actionsOf(dataOf(await refund(invoice, '1000')).invoice)).toContain('refund.succeeded');
  });

  it('gives a part back, then the rest, and never a cent more', async () => {
    const invoice = await paidInvoice(world);
    expect(dataOf(await refund(invoice, '4000')).invoice).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      keptMinor: '7900',
      payments: [{ refundableMinor: '7900' }, { amountMinor: '-4000' }],
    });
    const tooMuch = await refund(invoice, '7901');
    expectRefusal(tooMuch, 'REFUND_TOO_LARGE');
    expect(tooMuch.errors?.[0]?.message).toContain('€79.00');
    expect(dataOf(await refund(invoice, '7900')).invoice.status).toBe('REFUNDED');
    expectRefusal(await refund(invoice, '1'), 'REFUND_TOO_LARGE');
    expect(await refundsAtStripe(world, invoice)).toHaveLength(2);
  });

  it('gives one of several payments back and leaves the other as it is', async () => {
    const invoice = await openInvoice(world);
    const intent = await attachIntent(world, invoice, 4_000);
    await stripeOf(world).paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
    const paid = await untilStatus(world, invoice.id, 'PAID');
    const part = paid.payments.find(({ movementId }) => movementId === intent.id);

    const refunded = dataOf(
      await pressRefund(world.admin, { paymentId: part?.id, amountMinor: '4000' }),
    ).invoice;

    expect(refunded).toMatchObject({ status: 'PARTIALLY_REFUNDED', keptMinor: '7900' });
    const left = Object.fromEntries(
      refunded.payments.map(({ movementId, refundableMinor }) => [movementId, refundableMinor]),
    );
    expect(left).toMatchObject({ [intent.id]: '0' });
    expect(Object.values(left)).toContain('7900');
    expect(await refundsAtStripe(world, paid)).toEqual([
      expect.objectContaining({ payment_intent: intent.id, amount: 4_000 }),
    ]);
  });

  it('P6: twenty requests at once never give back more than was paid', async () => {
    const invoice = await paidInvoice(world);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refund(invoice, '1000')));
    const refused = answers.filter(({ errors }) => errors !== undefined);
    expect(refused).toHaveLength(9);
    for (const answer of refused) {
      expectRefusal(answer, 'REFUND_TOO_LARGE');
    }
    const atStripe = await refundsAtStripe(world, invoice);
    expect(atStripe).toHaveLength(11);
    expect(await readMoney(world.admin, invoice.id)).toMatchObject({
      refundedMinor: '11000',
      keptMinor: '900',
    });
  });

  it('P6: the same request twenty times at once is one refund', async () => {
    const invoice = await paidInvoice(world);
    const clientRequestId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => refund(invoice, '4000', { clientRequestId })),
    );
    expect(answers.map((answer) => dataOf(answer).invoice.refundedMinor)).toEqual(
      Array.from({ length: 20 }, () => '4000'),
    );
    expect(await refundsAtStripe(world, invoice)).toHaveLength(1);
    expectRefusal(await refund(invoice, '4001', { clientRequestId }), 'REQUEST_ID_REUSED');
    const other = await paidInvoice(world);
    expectRefusal(await refund(other, '4000', { clientRequestId }), 'REQUEST_ID_REUSED');
  });

  it('knows of a refund made in the Dashboard that nobody told it of', async () => {
    const invoice = await paidInvoice(world);
    await world.sandbox.control.stopDeliveries();
    await stripeOf(world).refunds.create({
      payment_intent: paymentOf(invoice).stripePaymentIntentId ?? '',
      amount: 10_000,
    });
    const refused = await refund(invoice, '4000');
    await world.sandbox.control.resumeDeliveries();
    expectRefusal(refused, 'REFUND_TOO_LARGE');
    expect(await readMoney(world.admin, invoice.id)).toMatchObject({ refundedMinor: '10000' });
  });

  it('counts one that is pending, and gives it free again when it fails later', async () => {
    const invoice = await paidInvoice(world, { card: REFUND_FAILS_CARD });
    expect(dataOf(await refund(invoice, '11900')).invoice.status).toBe('REFUNDED');
    const [atStripe] = await refundsAtStripe(world, invoice);
    await world.sandbox.control.settle({ refund: atStripe?.id ?? '', outcome: 'failed' });
    const failed = await untilStatus(world, invoice.id, 'PAID');
    expect(failed).toMatchObject({ refundedMinor: '0', keptMinor: '11900' });
    expect(paymentOf(failed).refundableMinor).toBe('11900');
    expect(dataOf(await refund(invoice, '11900')).invoice.status).toBe('REFUNDED');
  });

  it('shows one that takes its time as pending until Stripe says it arrived', async () => {
    const invoice = await paidInvoice(world, { card: REFUND_PENDING_CARD });
    const pending = dataOf(await refund(invoice, '5000')).invoice;
    expect(pending).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedMinor: '5000' });
    expect(pending.payments.at(-1)).toMatchObject({ kind: 'REFUND', status: 'PENDING' });
    const [atStripe] = await refundsAtStripe(world, invoice);
    await world.sandbox.control.settle({ refund: atStripe?.id ?? '', outcome: 'succeeded' });
    await waitUntil('the refund to have arrived', async () => {
      const { payments } = await readMoney(world.admin, invoice.id);
      return payments.at(-1)?.status === 'SUCCEEDED';
    });
  });

  it('is refused while the payment is disputed, and possible again when the dispute is won', async () => {
    const invoice = await paidInvoice(world);
    const at = { invoice: invoice.stripeInvoiceId };
    await world.sandbox.control.dispute({ ...at, status: 'needs_response' });
    const disputed = await untilStatus(world, invoice.id, 'DISPUTED');
    expect(paymentOf(disputed)).toMatchObject({
      refundableMinor: '0',
      refundBlockedReason: expect.stringContaining('disputes it'),
    });
    expect(disputed.payments.at(-1)).toMatchObject({
      kind: 'DISPUTE',
      disputeStatus: 'Needs an answer',
    });
    expectRefusal(await refund(invoice, '100'), 'REFUND_WHILE_DISPUTED');
    await world.sandbox.control.dispute({ ...at, status: 'won' });
    await untilStatus(world, invoice.id, 'PAID');
    expect(dataOf(await refund(invoice, '100')).invoice.status).toBe('PARTIALLY_REFUNDED');
  });

  it('is refused by the bank’s dispute that came between, and nothing is left open', async () => {
    const invoice = await paidInvoice(world);
    const clientRequestId = randomUUID();
    await world.sandbox.control.stopDeliveries();
    await world.sandbox.control.dispute({
      invoice: invoice.stripeInvoiceId,
      status: 'needs_response',
    });
    const answer = await refund(invoice, '4000', { clientRequestId });
    expectRefusal(answer, 'REFUND_WHILE_DISPUTED');
    expectRefusal(await refund(invoice, '4000', { clientRequestId }), 'REFUND_WHILE_DISPUTED');
    await world.sandbox.control.resumeDeliveries();
    expect(await refundsAtStripe(world, invoice)).toEqual([]);
  });

  it('of money that a person recorded is refused with the word to undo it', async () => {
    const id = await createDraft(world.admin);
    await issue(world.admin, id);
    await recordPayment(world.app, { invoiceId: id, amountMinor: 11_900n });
    const invoice = await readMoney(world.admin, id);
    expect(paymentOf(invoice)).toMatchObject({
      source: 'MANUAL',
      undoable: true,
      refundableMinor: '0',
      refundBlockedReason: expect.stringContaining('Undo the recorded payment'),
    });
    const answer = await refund(invoice, '100');
    expectRefusal(answer, 'PAYMENT_NOT_REFUNDABLE');
    expect(answer.errors?.[0]?.message).toContain('Undo the recorded payment');
  });

  it('of a payment on its way is refused, and of one that arrived by debit is pending', async () => {
    const invoice = await openInvoice(world);
    await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId, method: 'sepa_debit' });
    await syncNow(world, invoice.id);
    const processing = await untilStatus(world, invoice.id, 'PROCESSING');
    expectRefusal(await refund(processing, '100'), 'PAYMENT_NOT_REFUNDABLE');
    await world.sandbox.control.settle({ invoice: invoice.stripeInvoiceId, outcome: 'succeeded' });
    await untilStatus(world, invoice.id, 'PAID');
    const refunded = dataOf(await refund(processing, '11900')).invoice;
    expect(refunded.payments.at(-1)).toMatchObject({ kind: 'REFUND', status: 'PENDING' });
  });

  it('of a bank transfer lets Stripe ask the customer for their account', async () => {
    const invoice = await openInvoice(world, { companyName: 'Transfer Works' });
    await payByTransfer(world, invoice, 11_900);
    const paid = await untilStatus(world, invoice.id, 'PAID');
    dataOf(await refund(paid, '11900'));
    const [atStripe] = await refundsAtStripe(world, paid);
    expect(atStripe).toMatchObject({
      status: 'requires_action',
      instructions_email: expect.stringContaining('@'),
    });
  });

  it.each([
    ['nothing', '0', 'AMOUNT_NOT_POSSIBLE'],
    ['less than nothing', '-100', 'AMOUNT_NOT_POSSIBLE'],
  ] as const)('of %s is refused', async (_what, amountMinor, code) => {
    const invoice = await paidInvoice(world);
    expectRefusal(await refund(invoice, amountMinor), code);
  });

  it.each([
    ['an amount that is no number', { amountMinor: '1.5' }],
    ['a reason that Stripe has not', { reason: 'WHY_NOT' }],
    ['a note of a book’s length', { note: 'x'.repeat(501) }],
    ['a note with NUL', { note: 'a\u0000b' }],
    ['no request id', { clientRequestId: '  ' }],
    ['a request id of a book’s length', { clientRequestId: 'x'.repeat(101) }],
  ])('with %s is refused before anything is asked', async (_what, input) => {
    const invoice = await paidInvoice(world);
    const answer = await refund(invoice, '100', input);
    expect(answer.errors).toHaveLength(1);
    expect(codeOf(answer)).not.toBe('INTERNAL');
    expect(await refundsAtStripe(world, invoice)).toEqual([]);
  });

  it('P8: by somebody who may not move money is refused and written down', async () => {
    const invoice = await paidInvoice(world);
    const member = await world.app.signIn('MEMBER');
    const answer = await pressRefund(member, {
      paymentId: paymentOf(invoice).id,
      amountMinor: '100',
    });
    expect(codeOf(answer)).toBe('PERMISSION_DENIED');
    expect(await refundsAtStripe(world, invoice)).toEqual([]);
    const [entry] = await world.app.database.query<{ summary: string }>(
      `SELECT "summary" FROM "auditEntry" WHERE "action" = 'permission.denied' ORDER BY "position" DESC LIMIT 1`,
    );
    expect(entry?.summary).toContain('refundPayment');
  });
});
