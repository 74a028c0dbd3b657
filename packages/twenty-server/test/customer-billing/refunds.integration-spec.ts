import { randomUUID } from 'node:crypto';
import { codeOf, dataOf } from './support/invoices.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  actionsOf,
  attachIntent,
  type MoneyAnswer,
  openInvoice,
  paidInvoice,
  pressRefund,
  readMoney,
  stripeOf,
  untilStatus,
} from './support/give-back.ts';
import { expectRefusal } from './support/refusals.ts';

describe('a refund from the CRM', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld();
  });

  afterAll(() => world.close());

  const paymentOf = (invoice: MoneyAnswer) => {
    const [payment] = invoice.payments.filter(({ kind }) => kind === 'PAYMENT');
    if (payment === undefined) {
      throw new Error('No payment');
    }
    return payment;
  };

  const refundsAtStripe = async (invoice: MoneyAnswer) => {
    const intents = invoice.payments.map(({ stripePaymentIntentId }) => stripePaymentIntentId);
    return (await world.sandbox.control.state('refunds')).filter(({ payment_intent }) =>
      intents.includes(String(payment_intent)),
    );
  };

  it('gives all of a payment back, and the answer shows it', async () => {
    const invoice = await paidInvoice(world);
    const payment = paymentOf(invoice);
    expect(payment).toMatchObject({
      refundableMinor: '11900',
      refundBlockedReason: null,
      source: 'STRIPE',
      undoable: false,
      invoice: { id: invoice.id },
    });
    const refunded = dataOf(
      await pressRefund(world.admin, {
        paymentId: payment.id,
        amountMinor: '11900',
        reason: 'REQUESTED_BY_CUSTOMER',
        note: 'Sent the wrong sensors',
      }),
    ).invoice;
    expect(refunded).toMatchObject({ status: 'REFUNDED', refundedMinor: '11900', keptMinor: '0' });
    const [refund] = await refundsAtStripe(invoice);
    expect(refund).toMatchObject({ amount: 11_900, reason: 'requested_by_customer' });
    expect(refunded.payments).toEqual([
      expect.objectContaining({
        refundableMinor: '0',
        refundBlockedReason: 'All of it was given back or lost already.',
      }),
      expect.objectContaining({
        kind: 'REFUND',
        status: 'SUCCEEDED',
        amountMinor: '-11900',
        stripeRefundId: refund?.id,
      }),
    ]);
  });
});
