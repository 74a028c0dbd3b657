import { type Context, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { CreditNoteLine, Invoice, InvoiceLine, TaxRate } from '../core/types.ts';
import { linesOf } from './invoice.ts';
import { taxByRate } from './invoice-totals.ts';

export type CreditNoteLineInput = {
  type: 'invoice_line_item' | 'custom_line_item';
  amount?: number;
  description?: string;
  invoice_line_item?: string;
  metadata?: Metadata | '';
  quantity?: number;
  tax_amounts?: Array<{ amount: number; tax_rate: string; taxable_amount: number }> | '';
  tax_rates?: string[] | '';
  unit_amount?: number;
};

type LineTax = NonNullable<CreditNoteLine['taxes']>[number];
type Priced = { amount: number; quantity: number | null; unitAmount: number };

/** One line of a credit note: a part or the whole of an invoice line, or free text with a price. */
export function buildCreditLine(
  context: Context,
  input: { invoice: Invoice; line: CreditNoteLineInput; index: number },
): CreditNoteLine {
  const { invoice, line, index } = input;
  const at = `lines[${index}]`;
  if (line.tax_amounts && line.tax_rates)
    throw invalidRequest('You may only specify one of these parameters: tax_amounts, tax_rates.', {
      param: `${at}[tax_amounts]`,
      code: 'parameters_exclusive',
    });
  const credited = line.type === 'invoice_line_item' ? creditedOrThrow(context, input) : undefined;
  const priced = credited ? partOrThrow(line, credited, at) : customOrThrow(line, at);
  checkAmountOrThrow({ amount: priced.amount, currency: invoice.currency, param: `${at}[amount]` });
  const rates = (line.tax_rates || []).map((id, place) =>
    rateOrThrow(context, id, `${at}[tax_rates][${place}]`),
  );
  return {
    id: newId('cnli'),
    object: 'credit_note_line_item',
    amount: priced.amount,
    description: credited ? credited.description : (line.description ?? null),
    discount_amount: 0,
    discount_amounts: [],
    ...(credited && { invoice_line_item: credited.id }),
    livemode: context.realm.livemode,
    metadata: mergeMetadata({}, line.metadata),
    pretax_credit_amounts: [],
    quantity: priced.quantity,
    tax_rates: rates,
    taxes: taxesOf(context, { line, at, amount: priced.amount, credited, rates }),
    type: line.type,
    unit_amount: priced.unitAmount,
    unit_amount_decimal: String(priced.unitAmount),
  };
}

/** Sum of what earlier notes took from an invoice line, void ones left out. */
export function creditedBefore(context: Context, invoiceLineId: string): number {
  let sum = 0;
  for (const note of context.realm.creditNotes.values()) {
    if (note.status === 'void') continue;
    for (const line of context.realm.creditNoteLines.get(note.id) ?? [])
      if (line.invoice_line_item === invoiceLineId) sum += line.amount;
  }
  return sum;
}

function creditedOrThrow(
  context: Context,
  input: { invoice: Invoice; line: CreditNoteLineInput; index: number },
): InvoiceLine {
  const { invoice, line, index } = input;
  const param = `lines[${index}][invoice_line_item]`;
  if (line.invoice_line_item === undefined)
    throw invalidRequest(`Missing required param: ${param}.`, { param, code: 'parameter_missing' });
  const lines = new Map(linesOf(context.realm, invoice.id).map((own) => [own.id, own]));
  const found = findOrThrow(lines, {
    kind: 'invoice line item',
    id: line.invoice_line_item,
    param,
  });
  const left = found.amount - creditedBefore(context, found.id);
  const asked = partOrThrow(line, found, `lines[${index}]`).amount;
  if (Math.abs(asked) <= Math.abs(left) && Math.sign(asked) === Math.sign(found.amount))
    return found;
  throw invalidRequest(
    `The amount of this line (${asked}) is greater than what can still be credited of the invoice line (${left}).`,
    { param: `lines[${index}][amount]` },
  );
}

function partOrThrow(line: CreditNoteLineInput, credited: InvoiceLine, at: string): Priced {
  for (const name of ['description', 'unit_amount', 'tax_rates'] as const)
    if (line[name] !== undefined)
      throw invalidRequest(`${name} is only valid for a line of type custom_line_item.`, {
        param: `${at}[${name}]`,
      });
  if (line.amount !== undefined && line.quantity !== undefined)
    throw invalidRequest('You may only specify one of these parameters: amount, quantity.', {
      param: `${at}[amount]`,
      code: 'parameters_exclusive',
    });
  const unitAmount = Math.round(Number(credited.pricing?.unit_amount_decimal ?? credited.amount));
  if (line.amount !== undefined) return { amount: line.amount, quantity: null, unitAmount };
  const quantity = line.quantity ?? credited.quantity ?? 1;
  const whole = quantity === credited.quantity;
  return { amount: whole ? credited.amount : quantity * unitAmount, quantity, unitAmount };
}

function customOrThrow(line: CreditNoteLineInput, at: string): Priced {
  for (const name of ['amount', 'invoice_line_item'] as const)
    if (line[name] !== undefined)
      throw invalidRequest(`${name} is only valid for a line of type invoice_line_item.`, {
        param: `${at}[${name}]`,
      });
  if (line.unit_amount === undefined)
    throw invalidRequest(`Missing required param: ${at}[unit_amount].`, {
      param: `${at}[unit_amount]`,
      code: 'parameter_missing',
    });
  const quantity = line.quantity ?? 1;
  return { amount: line.unit_amount * quantity, quantity, unitAmount: line.unit_amount };
}

function taxesOf(
  context: Context,
  input: {
    line: CreditNoteLineInput;
    at: string;
    amount: number;
    credited: InvoiceLine | undefined;
    rates: TaxRate[];
  },
): LineTax[] {
  const { line, at, amount, credited, rates } = input;
  if (line.tax_amounts)
    return line.tax_amounts.map((tax, place) => {
      const rate = rateOrThrow(context, tax.tax_rate, `${at}[tax_amounts][${place}][tax_rate]`);
      return taxOf(rate, { amount: tax.amount, taxable: tax.taxable_amount });
    });
  if (!credited || line.tax_amounts === '')
    return rates.map((rate) => {
      const { percentage, inclusive } = rate;
      return taxOf(rate, { amount: taxByRate({ amount, percentage, inclusive }), taxable: amount });
    });
  // The line's own tax in proportion; a line credited as a whole gives back exactly what it took.
  return (credited.taxes ?? []).map((tax) => ({
    ...tax,
    amount: share({ of: tax.amount, part: amount, whole: credited.amount }),
    taxable_amount:
      tax.taxable_amount === null
        ? null
        : share({ of: tax.taxable_amount, part: amount, whole: credited.amount }),
  }));
}

function taxOf(rate: TaxRate, sums: { amount: number; taxable: number }): LineTax {
  return {
    amount: sums.amount,
    tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: rate.id },
    taxability_reason: 'not_available',
    taxable_amount: sums.taxable,
    type: 'tax_rate_details',
  };
}

/** `of × part / whole`, rounded half away from zero, exact for any size. */
function share(input: { of: number; part: number; whole: number }): number {
  if (input.whole === 0 || input.part === input.whole) return input.of;
  const product = BigInt(input.of) * BigInt(input.part);
  const whole = BigInt(Math.abs(input.whole));
  const size = product < 0n ? -product : product;
  const rounded = Number((2n * size + whole) / (2n * whole));
  return product < 0n === input.whole < 0 ? rounded : -rounded;
}

function rateOrThrow(context: Context, id: string, param: string): TaxRate {
  return findOrThrow(context.realm.taxRates, { kind: 'tax rate', id, param });
}
