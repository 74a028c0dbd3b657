import type { Context } from '../core/context.ts';
import { checkAmountOrThrow, formatAmount } from '../core/currency.ts';
import { invalidRequest, resourceMissing } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { CreditNote, CreditNoteLine, Invoice } from '../core/types.ts';
import { unrefunded } from './charge.ts';
import { type CreditNoteLineInput, buildCreditLine } from './credit-note-lines.ts';
import { checkNothingProcessingOrThrow } from './default-payment.ts';
import { invoiceOrThrow } from './invoice.ts';
import { paymentsOf } from './invoice-payment.ts';

type Reason = NonNullable<CreditNote['reason']>;

export type CreditNoteInput = {
  invoice: string;
  amount?: number;
  credit_amount?: number;
  effective_at?: number;
  lines?: CreditNoteLineInput[];
  memo?: string;
  metadata?: Metadata | '';
  out_of_band_amount?: number;
  reason?: Reason;
  refund_amount?: number;
  refunds?: Array<{ amount_refunded?: number; refund?: string; type?: string }>;
};

/** A credit note as it would be made, and what making it brings about. */
export type CreditNotePlan = {
  invoice: Invoice;
  note: CreditNote;
  lines: CreditNoteLine[];
  creditAmount: number;
  refund?: { payment_intent: string; amount: number };
};

type Sums = Pick<
  CreditNote,
  'subtotal' | 'subtotal_excluding_tax' | 'total' | 'total_excluding_tax' | 'total_taxes'
>;

/** Works out a credit note without changing anything. @throws whatever Stripe would refuse. */
export function planCreditNote(context: Context, input: CreditNoteInput): CreditNotePlan {
  const invoice = finalizedOrThrow(context, input.invoice);
  if (input.amount === undefined && !input.lines?.length)
    throw invalidRequest('You must pass one of amount, lines or shipping_cost.', {
      param: 'amount',
      code: 'parameter_missing',
    });
  const lines = (input.lines ?? []).map((line, index) =>
    buildCreditLine(context, { invoice, line, index }),
  );
  const sums = lines.length > 0 ? sumsOf(lines) : plainSums(input.amount ?? 0);
  const linked = linkedOrThrow(context, input, invoice);
  checkTotalOrThrow(context, { invoice, sums, asked: input.amount, linked: sumOf(linked) });
  const before = Math.min(sums.total, invoice.amount_remaining);
  const after = sums.total - before;
  if (before > 0) checkNothingProcessingOrThrow(context, invoice);
  const creditAmount = input.credit_amount ?? 0;
  const givenBack =
    (input.refund_amount ?? 0) + creditAmount + (input.out_of_band_amount ?? 0) + sumOf(linked);
  if (givenBack !== after)
    throw invalidRequest(
      `The sum of refunds, credit_amount and out_of_band_amount (${formatAmount(givenBack, invoice.currency)}) must equal the post payment amount of the credit note (${formatAmount(after, invoice.currency)}).`,
      { param: input.refund_amount === undefined ? 'credit_amount' : 'refund_amount' },
    );
  const refund = input.refund_amount ? refundOrThrow(context, invoice, input.refund_amount) : null;
  const note: CreditNote = {
    ...blank(context, { invoice, input }),
    ...sums,
    amount: sums.total,
    out_of_band_amount: input.out_of_band_amount ?? null,
    post_payment_amount: after,
    pre_payment_amount: before,
    refunds: linked,
    type: after === 0 ? 'pre_payment' : before === 0 ? 'post_payment' : 'mixed',
  };
  return { invoice, note, lines, creditAmount, ...(refund && { refund }) };
}

function finalizedOrThrow(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (invoice.status !== 'draft' && invoice.status !== 'void') return invoice;
  throw invalidRequest(
    `You cannot create a credit note for a ${invoice.status} invoice. It must be open, paid or uncollectible.`,
    { param: 'invoice' },
  );
}

function checkTotalOrThrow(
  context: Context,
  input: { invoice: Invoice; sums: Sums; asked: number | undefined; linked: number },
): void {
  const { invoice, sums, asked } = input;
  const { total } = sums;
  const { currency } = invoice;
  if (asked !== undefined && asked !== total)
    throw invalidRequest(
      `The amount (${formatAmount(asked, currency)}) must equal the total of the lines (${formatAmount(total, currency)}).`,
      { param: 'amount' },
    );
  if (total < 1)
    throw invalidRequest('The total of a credit note must be greater than zero.', {
      param: asked === undefined ? 'lines' : 'amount',
    });
  checkAmountOrThrow({ amount: total, currency, param: 'amount' });
  const left =
    invoice.total -
    invoice.pre_payment_credit_notes_amount -
    invoice.post_payment_credit_notes_amount -
    refundsWithoutNote(context, invoice) +
    input.linked;
  if (total <= left) return;
  throw invalidRequest(
    `The credit note (${formatAmount(total, currency)}) is greater than what can still be credited of the invoice (${formatAmount(Math.max(0, left), currency)}).`,
    { param: asked === undefined ? 'lines' : 'amount' },
  );
}

/** Refunds made by themselves lower what can be credited. */
function refundsWithoutNote(context: Context, invoice: Invoice): number {
  const intents = intentsOf(context, invoice);
  const linked = new Map<string, number>();
  for (const note of context.realm.creditNotes.values())
    for (const { refund, amount_refunded: amount } of note.status === 'void' ? [] : note.refunds)
      linked.set(refund, (linked.get(refund) ?? 0) + amount);
  let sum = 0;
  for (const refund of context.realm.refunds.values()) {
    if (refund.status === 'failed' || refund.status === 'canceled') continue;
    if (!intents.includes(String(refund.payment_intent))) continue;
    sum += refund.amount - (linked.get(refund.id) ?? 0);
  }
  return sum;
}

function linkedOrThrow(
  context: Context,
  input: CreditNoteInput,
  invoice: Invoice,
): CreditNote['refunds'] {
  const intents = intentsOf(context, invoice);
  return (input.refunds ?? []).map(({ refund: id = '', amount_refunded: amount }, index) => {
    const param = `refunds[${index}][refund]`;
    const refund = context.realm.refunds.get(id);
    if (!refund) throw resourceMissing({ kind: 'refund', id, param });
    if (!intents.includes(String(refund.payment_intent)))
      throw invalidRequest(`The refund ${id} does not belong to this invoice.`, { param });
    const linked: CreditNote['refunds'][number] = {
      amount_refunded: amount ?? refund.amount,
      payment_record_refund: null,
      refund: id,
      type: 'refund',
    };
    if (linked.amount_refunded <= refund.amount) return linked;
    throw invalidRequest(`The refund ${id} is smaller than the amount to link.`, {
      param: `refunds[${index}][amount_refunded]`,
    });
  });
}

function refundOrThrow(context: Context, invoice: Invoice, amount: number) {
  for (const intent of intentsOf(context, invoice)) {
    const chargeId = context.realm.paymentIntents.get(intent)?.latest_charge;
    const charge = typeof chargeId === 'string' ? context.realm.charges.get(chargeId) : undefined;
    if (charge?.status === 'succeeded' && unrefunded(charge) >= amount)
      return { payment_intent: intent, amount };
  }
  throw invalidRequest(
    `The refund amount (${formatAmount(amount, invoice.currency)}) is greater than what can be refunded of this invoice's payments.`,
    { param: 'refund_amount' },
  );
}

function intentsOf(context: Context, invoice: Invoice): string[] {
  return paymentsOf(context.realm, invoice.id)
    .filter(({ status }) => status === 'paid')
    .map(({ payment }) => String(payment.payment_intent ?? ''));
}

function sumOf(refunds: CreditNote['refunds']): number {
  return refunds.reduce((sum, { amount_refunded: amount }) => sum + amount, 0);
}

function plainSums(amount: number): Sums {
  return {
    subtotal: amount,
    subtotal_excluding_tax: amount,
    total: amount,
    total_excluding_tax: amount,
    total_taxes: [],
  };
}

function sumsOf(lines: CreditNoteLine[]): Sums {
  const taxes = lines.flatMap((line) => line.taxes ?? []);
  const taxOf = (behavior: string) =>
    taxes.reduce((sum, tax) => sum + (tax.tax_behavior === behavior ? tax.amount : 0), 0);
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const net = subtotal - taxOf('inclusive');
  const perRate = new Map<string, (typeof taxes)[number]>();
  for (const tax of taxes) {
    const key = tax.tax_rate_details?.tax_rate ?? '';
    const before = perRate.get(key);
    perRate.set(key, {
      ...tax,
      amount: (before?.amount ?? 0) + tax.amount,
      taxable_amount: (before?.taxable_amount ?? 0) + (tax.taxable_amount ?? 0),
    });
  }
  return {
    subtotal,
    subtotal_excluding_tax: net,
    total: subtotal + taxOf('exclusive'),
    total_excluding_tax: net,
    total_taxes: [...perRate.values()],
  };
}

function blank(context: Context, from: { invoice: Invoice; input: CreditNoteInput }) {
  const { invoice, input } = from;
  const { realm, clock } = context;
  const earlier = [...realm.creditNotes.values()].filter(({ invoice: id }) => id === invoice.id);
  return {
    id: newId('cn'),
    object: 'credit_note' as const,
    amount_shipping: 0,
    created: clock.now(),
    currency: invoice.currency,
    customer: String(invoice.customer),
    customer_account: null,
    customer_balance_transaction: null,
    discount_amount: 0,
    discount_amounts: [],
    effective_at: input.effective_at ?? clock.now(),
    invoice: invoice.id,
    livemode: realm.livemode,
    memo: input.memo || null,
    metadata: mergeMetadata({}, input.metadata),
    number: `${invoice.number}-CN-${String(earlier.length + 1).padStart(2, '0')}`,
    pretax_credit_amounts: [],
    reason: input.reason ?? null,
    shipping_cost: null,
    status: 'issued',
    voided_at: null,
  } satisfies Partial<CreditNote>;
}
