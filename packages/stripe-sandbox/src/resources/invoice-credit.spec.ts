import fc from 'fast-check';
import { SandboxClock } from '../core/clock.ts';
import { World } from '../world.ts';
import { balanceOf } from './customer-balance-transaction.ts';
import { createCustomer } from './customer.ts';
import { attachPayment } from './invoice-attach.ts';
import { finalizeInvoice } from './invoice-finalize.ts';
import { payWith } from './invoice-pay.ts';
import { paymentsOf } from './invoice-payment.ts';
import { addInvoiceLines, createInvoice, invoiceOrThrow } from './invoice.ts';
import { cardOf } from './card.ts';
import { confirmPaymentIntent, createPaymentIntent } from './payment-intent-api.ts';

const account = {
  id: 'acct_1',
  name: 'In process',
  country: 'DE',
  defaultCurrency: 'eur',
  email: 'a@example.com',
  secretKeys: [],
  publishableKeys: [],
};
const TOTAL = 10_000;

/** An open invoice over TOTAL in a world of its own. */
function openInvoice() {
  const world = new World({
    accounts: [account],
    clock: new SandboxClock(0, () => Date.UTC(2026, 10, 2)),
    onChange: () => undefined,
  });
  const context = world.context(world.realmOf(account, false));
  const customer = createCustomer(context, { email: 'jo@example.com' });
  const { id } = createInvoice(context, { customer: customer.id });
  addInvoiceLines(context, id, { lines: [{ amount: TOTAL }] });
  finalizeInvoice(context, id);
  return { world, context, id, customer: customer.id };
}

describe('money of several payments', () => {
  it('is counted exactly: what was paid, what remains, and what became credit, in any order', () => {
    const part = fc.integer({ min: 50, max: TOTAL });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.boolean(), (parts, cardFirst) => {
        const { world, context, id, customer } = openInvoice();
        const attached = parts.map((amount) => {
          const intent = createPaymentIntent(context, {
            amount,
            currency: 'eur',
            customer,
            automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
          });
          attachPayment(context, id, { payment_intent: intent.id });
          return intent.id;
        });
        let received = 0;
        const card = cardOf('4242424242424242', { month: 12, year: 2030 });
        const payRest = () => {
          if (invoiceOrThrow(context, id).status !== 'open') return;
          received += invoiceOrThrow(context, id).amount_remaining;
          payWith(context, id, card);
        };
        if (cardFirst) payRest();
        attached.forEach((intent) => {
          received += confirmPaymentIntent(context, intent, {
            payment_method: 'pm_card_visa',
          }).amount_received;
          const { amount_paid: paid, amount_remaining: left } = invoiceOrThrow(context, id);
          expect(paid + left).toBe(TOTAL);
        });
        payRest();
        const invoice = invoiceOrThrow(context, id);
        expect(invoice).toMatchObject({ status: 'paid', amount_paid: TOTAL, amount_remaining: 0 });
        expect(TOTAL + invoice.amount_overpaid).toBe(received);
        expect(balanceOf(context.realm, customer, 'eur')).toBe(-invoice.amount_overpaid + 0);
        const credited = paymentsOf(context.realm, id).map(({ amount_paid: paid }) => paid ?? 0);
        expect(credited.reduce((sum, amount) => sum + amount, 0)).toBe(received);
        expect(paymentsOf(context.realm, id).every(({ status }) => status !== 'open')).toBe(true);
        world.stop();
      }),
      { numRuns: 60 },
    );
  });
});
