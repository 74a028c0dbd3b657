import type Stripe from 'stripe';
import {
  aBalanceTransactionObject,
  aFinalizedInvoiceObject,
  aListOf,
  aPaymentIntentObject,
  aRefundObject,
  aStripeInvoiceObject,
} from './stripe-objects.ts';

/** What the SDK answers when nothing else is planned: one customer, one invoice over EUR 119.00. */
const USUAL_ANSWERS = {
  'customers.create': { object: 'customer', id: 'cus_1' },
  'customers.list': aListOf([]),
  'invoices.create': aStripeInvoiceObject({ total: 0, amount_due: 0 }),
  'invoices.addLines': aStripeInvoiceObject(),
  'invoices.finalizeInvoice': aFinalizedInvoiceObject(),
  'invoices.retrieve': aFinalizedInvoiceObject(),
  'invoices.list': aListOf([]),
  'invoices.listLineItems': aListOf([]),
  'invoices.voidInvoice': aFinalizedInvoiceObject({ status: 'void' }),
  'invoices.del': { object: 'invoice', id: 'in_1', deleted: true },
  'invoices.attachPayment': aFinalizedInvoiceObject({ amount_remaining: 7_900 }),
  'paymentRecords.reportPayment': { object: 'payment_record', id: 'pr_1' },
  'paymentIntents.update': { object: 'payment_intent', id: 'pi_1' },
  'paymentIntents.retrieve': aPaymentIntentObject(),
  'charges.list': aListOf([]),
  'invoices.markUncollectible': aFinalizedInvoiceObject({ status: 'uncollectible' }),
  'refunds.create': aRefundObject({ currency: 'eur' }),
  'refunds.list': aListOf([]),
  'creditNotes.create': { object: 'credit_note', id: 'cn_1' },
  'creditNotes.list': aListOf([]),
  'customers.retrieve': { object: 'customer', id: 'cus_1', email: 'payables@brackwater.example' },
  'customers.createBalanceTransaction': aBalanceTransactionObject(),
  'customers.listBalanceTransactions': aListOf([]),
} as const;
export type StripeMethod = keyof typeof USUAL_ANSWERS;

export type SentCall = { readonly method: StripeMethod; readonly args: readonly unknown[] };

/** An SDK of jest.fn()s that notes what was sent in which order, and answers as planned. */
export class MockedStripe {
  readonly sent: SentCall[] = [];
  private readonly planned = new Map<StripeMethod, unknown[]>();
  readonly client: Stripe;

  constructor() {
    const client: Record<string, Record<string, jest.Mock>> = {};
    for (const method of Object.keys(USUAL_ANSWERS) as StripeMethod[]) {
      const [resource = '', name = ''] = method.split('.');
      client[resource] ??= {};
      client[resource][name] = jest.fn(async (...args: unknown[]) => this.answer(method, args));
    }
    this.client = client as unknown as Stripe;
  }

  /** Plans the next answers of a method: objects are answered, errors thrown. Then it is as usual again. */
  plan(method: StripeMethod, ...answers: unknown[]): void {
    this.planned.set(method, [...(this.planned.get(method) ?? []), ...answers]);
  }

  /** The methods called since the last time this was asked, in order. */
  takeMethods(): StripeMethod[] {
    return this.takeSent().map(({ method }) => method);
  }

  takeSent(): SentCall[] {
    return this.sent.splice(0);
  }

  private answer(method: StripeMethod, args: unknown[]): unknown {
    this.sent.push({ method, args: structuredClone(args) });
    const answers = this.planned.get(method) ?? [];
    const answer = answers.length > 0 ? answers.shift() : USUAL_ANSWERS[method];
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  }
}

/** The idempotency keys under which calls were sent. */
export const keysOf = (calls: readonly SentCall[]): unknown[] =>
  calls.map(({ args }) => (args.at(-1) as { idempotencyKey?: string }).idempotencyKey);
