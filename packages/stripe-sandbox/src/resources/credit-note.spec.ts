import fc from 'fast-check';
import { SandboxClock } from '../core/clock.ts';
import type { Context } from '../core/context.ts';
import { StripeApiError } from '../core/errors.ts';
import { World } from '../world.ts';
import { createCreditNote, voidCreditNote } from './credit-note.ts';
import { balanceOf } from './customer-balance-transaction.ts';
import { createCustomer } from './customer.ts';
import { finalizeInvoice } from './invoice-finalize.ts';
import { payWith } from './invoice-pay.ts';
import { defaultPaymentOf } from './invoice-payment.ts';
import { addInvoiceLines, createInvoice, invoiceOrThrow } from './invoice.ts';
import { cardOf } from './card.ts';

const account = {
  id: 'acct_1',
  name: 'In process',
  country: 'DE',
  defaultCurrency: 'eur',
  email: 'a@example.com',
  secretKeys: [],
  publishableKeys: [],
};

type Step = { do: 'credit' | 'void' | 'pay'; amount: number; refund: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('credit', 'credit', 'void', 'pay'),
  amount: fc.integer({ min: 1, max: 7_000 }),
  refund: fc.boolean(),
});

const card = cardOf('4242424242424242', { month: 12, year: 2040 });

/** Carries a step out; false when it was refused and something changed all the same. */
function take(context: Context, invoiceId: string, { do: what, amount, refund }: Step): boolean {
  const invoice = invoiceOrThrow(context, invoiceId);
  const after = Math.max(0, amount - invoice.amount_remaining);
  try {
    if (what === 'pay') payWith(context, invoiceId, card);
    else if (what === 'credit')
      createCreditNote(context, {
        invoice: invoiceId,
        amount,
        ...(after > 0 && (refund ? { refund_amount: after } : { credit_amount: after })),
      });
    else voidCreditNote(context, [...context.realm.creditNotes.keys()].at(-1) ?? '');
    return true;
  } catch (error) {
    if (!(error instanceof StripeApiError)) throw error;
    return invoiceOrThrow(context, invoiceId) === invoice;
  }
}

describe('credit notes, payments and voids in any order', () => {
  it('keep the invoice, its payment, its intent and the customer’s balance in step', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const clock = new SandboxClock(0, () => Date.UTC(2026, 10, 2));
        const world = new World({ accounts: [account], clock, onChange: () => undefined });
        const context = world.context(world.realmOf(account, false));
        const customer = createCustomer(context, { email: 'jo@example.com' });
        const { id } = createInvoice(context, { customer: customer.id });
        addInvoiceLines(context, id, { lines: [{ amount: 10_000 }] });
        finalizeInvoice(context, id);
        for (const taken of steps) {
          expect(take(context, id, taken)).toBe(true);
          const invoice = invoiceOrThrow(context, id);
          const notes = [...context.realm.creditNotes.values()];
          const issued = notes.filter(({ status }) => status === 'issued');
          const sum = (field: 'pre_payment_amount' | 'post_payment_amount') =>
            issued.reduce((total, note) => total + note[field], 0);
          expect(invoice.pre_payment_credit_notes_amount).toBe(sum('pre_payment_amount'));
          expect(invoice.post_payment_credit_notes_amount).toBe(sum('post_payment_amount'));
          expect(invoice.amount_due).toBe(10_000 - sum('pre_payment_amount'));
          expect(invoice.amount_remaining).toBe(invoice.amount_due - invoice.amount_paid);
          expect(invoice.status).toBe(invoice.amount_remaining === 0 ? 'paid' : 'open');
          const payment = defaultPaymentOf(context.realm, id);
          const intent = context.realm.paymentIntents.get(payment?.payment.payment_intent ?? '');
          const given = invoice.amount_paid > 0 ? 'succeeded' : 'canceled';
          expect(invoice.status === 'open' ? intent?.amount : intent?.status).toBe(
            invoice.status === 'open' ? invoice.amount_remaining : given,
          );
          const refunded = [...context.realm.refunds.values()].reduce(
            (total, { amount }) => total + amount,
            0,
          );
          const credited = -balanceOf(context.realm, customer.id, 'eur');
          expect(refunded + credited).toBe(sum('post_payment_amount'));
          expect(refunded + credited).toBeLessThanOrEqual(invoice.amount_paid);
        }
        world.stop();
      }),
    );
  });
});
