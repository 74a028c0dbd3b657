import { randomUUID } from 'node:crypto';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  actionsOf,
  creditAtStripe,
  type MoneyAnswer,
  openInvoice,
  overpaidInvoice,
  paidInvoice,
  paymentOf,
  pressRefund,
  pressRefundOverpayment,
  readMoney,
  refundsAtStripe,
  stripeOf,
  untilStatus,
} from './support/give-back.ts';
import { codeOf, dataOf } from './support/invoices.ts';
import { expectRefusal, recordPayment } from './support/refusals.ts';

describe('what was paid too much', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    // Presses wait for each other; on a busy machine that takes longer than a person would wait.
    world = await createBillingWorld({ env: { BILLING_PRESS_WAIT_SECONDS: '60' } });
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(() => world.close());

  const giveBack = (invoice: MoneyAnswer, input: object = {}) =>
    pressRefundOverpayment(world.admin, { invoiceId: invoice.id, ...input });

  const writesSince = async (since: number): Promise<string[]> =>
    (await world.sandbox.control.requests(since)).requests
      .filter(({ method }) => method === 'POST')
      .map(({ path }) => path.replace(/\b(cus|in|pi)_[A-Za-z0-9]+/g, '…'));

  it('P1: two payers of one invoice are shown as an over-payment that Stripe keeps as credit', async () => {
    const invoice = await overpaidInvoice(world);
    expect(invoice).toMatchObject({
      overpaidMinor: '11900',
      overpayment: {
        amountMinor: '11900',
        refundableMinor: '11900',
        keptAsCredit: true,
        blockedReason: null,
      },
      owedMinor: '0',
    });
    expect(await creditAtStripe(world, invoice)).toBe(11_900);
    expect(invoice.actions).toContainEqual({
      action: 'REFUND_OVERPAYMENT',
      allowed: true,
      reason: null,
    });
  });

  it('P1: is given back in the right order: the credit first, then the payment that came last', async () => {
    const invoice = await overpaidInvoice(world);
    const { lastSeq } = await world.sandbox.control.requests();
    const refunded = dataOf(await giveBack(invoice)).invoice;
    expect(refunded).toMatchObject({ status: 'PAID', overpaidMinor: '0', overpayment: null });
    expect(await creditAtStripe(world, invoice)).toBe(0);
    expect(await writesSince(lastSeq)).toEqual([
      '/v1/customers/…/balance_transactions',
      '/v1/refunds',
    ]);
    const [refund, ...others] = await refundsAtStripe(world, invoice);
    expect(others).toEqual([]);
    expect(refund).toMatchObject({ amount: 11_900, reason: 'duplicate' });
    const last = invoice.payments.filter(({ kind }) => kind === 'PAYMENT').at(-1);
    expect(refund?.payment_intent).toBe(last?.stripePaymentIntentId);
    expect(actionsOf(refunded)).toEqual(
      expect.arrayContaining(['overpayment.requested', 'overpayment.accepted']),
    );
  });

  it('P6: pressed twenty times at once it is given back once', async () => {
    const invoice = await overpaidInvoice(world);
    const clientRequestId = randomUUID();
    const same = Array.from({ length: 10 }, () => giveBack(invoice, { clientRequestId }));
    const others = Array.from({ length: 10 }, () => giveBack(invoice));
    const answers = await Promise.all([...same, ...others]);
    const codes = answers.flatMap((answer) => codeOf(answer) ?? []);
    expect(new Set(codes)).toEqual(new Set(['NOTHING_OVERPAID']));
    expect(await refundsAtStripe(world, invoice)).toHaveLength(1);
    expect(await creditAtStripe(world, invoice)).toBe(0);
  });

  it('is not given back twice when the credit has paid for the next invoice already', async () => {
    const invoice = await overpaidInvoice(world);
    const stripe = stripeOf(world);
    const { customer } = await stripe.invoices.retrieve(invoice.stripeInvoiceId);
    await stripe.customers.createBalanceTransaction(String(customer), {
      amount: 11_900,
      currency: 'eur',
    });
    expectRefusal(await giveBack(invoice), 'OVERPAYMENT_CREDIT_USED');
    expect(await refundsAtStripe(world, invoice)).toEqual([]);
  });

  it('is given back as far as the credit is still there', async () => {
    const invoice = await overpaidInvoice(world);
    const stripe = stripeOf(world);
    const { customer } = await stripe.invoices.retrieve(invoice.stripeInvoiceId);
    await stripe.customers.createBalanceTransaction(String(customer), {
      amount: 1_900,
      currency: 'eur',
    });
    const refunded = dataOf(await giveBack(invoice)).invoice;
    expect(refunded).toMatchObject({ status: 'OVERPAID', overpaidMinor: '1900' });
    expect(await creditAtStripe(world, invoice)).toBe(0);
    expect(await refundsAtStripe(world, invoice)).toEqual([
      expect.objectContaining({ amount: 10_000 }),
    ]);
  });

  it('a plain refund is refused while the surplus is credit, which the customer would have twice', async () => {
    const invoice = await overpaidInvoice(world);
    const refused = await pressRefund(world.admin, {
      paymentId: paymentOf(invoice).id,
      amountMinor: '11900',
    });
    expectRefusal(refused, 'REFUND_OVERPAYMENT_FIRST');
    expect(await refundsAtStripe(world, invoice)).toEqual([]);
  });

  it('returns the credit when Stripe refuses the refund after it', async () => {
    const invoice = await overpaidInvoice(world);
    await world.sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/refunds$',
      fault: {
        kind: 'error',
        status: 400,
        body: { error: { type: 'invalid_request_error', message: 'Not this one.' } },
      },
    });
    const refused = await giveBack(invoice);
    expectRefusal(refused, 'STRIPE_REFUSED');
    expect(await creditAtStripe(world, invoice)).toBe(11_900);
    expect(await readMoney(world.admin, invoice.id)).toMatchObject({ overpaidMinor: '11900' });
    expect(dataOf(await giveBack(invoice)).invoice.status).toBe('PAID');
    expect(await creditAtStripe(world, invoice)).toBe(0);
  });

  it('P1: money recorded by a person and a card: the card is given back, and no credit is touched', async () => {
    const invoice = await paidInvoice(world);
    await recordPayment(world.app, { invoiceId: invoice.id, amountMinor: 11_900n });
    const overpaid = await untilStatus(world, invoice.id, 'OVERPAID');
    expect(overpaid.overpayment).toMatchObject({ amountMinor: '11900', keptAsCredit: false });
    const { lastSeq } = await world.sandbox.control.requests();
    expect(dataOf(await giveBack(invoice)).invoice).toMatchObject({ status: 'PAID' });
    expect(await writesSince(lastSeq)).toEqual(['/v1/refunds']);
  });

  it('nothing too much is refused, and so is somebody who may not move money', async () => {
    const invoice = await openInvoice(world);
    expectRefusal(await giveBack(invoice), 'NOTHING_OVERPAID');
    const member = await world.app.signIn('MEMBER');
    const answer = await pressRefundOverpayment(member, { invoiceId: invoice.id });
    expect(codeOf(answer)).toBe('PERMISSION_DENIED');
    expectRefusal(await giveBack({ ...invoice, id: 'no-id' }), 'INVOICE_NOT_FOUND');
    expect(codeOf(await giveBack(invoice, { clientRequestId: '' }))).toBe('INPUT_INVALID');
  });
});
