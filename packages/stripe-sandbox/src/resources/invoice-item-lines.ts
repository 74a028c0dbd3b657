import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Invoice, InvoiceItem, InvoiceLine } from '../core/types.ts';
import { taxByRate, totalsOf } from './invoice-totals.ts';

const MAX_LINES = 250;

/** Items of a customer that no invoice has yet, in the currency of an invoice. */
export function pendingItemsOf(context: Context, invoice: Invoice): InvoiceItem[] {
  return [...context.realm.invoiceItems.values()].filter(
    (item) =>
      item.invoice === null &&
      item.customer === invoice.customer &&
      item.currency === invoice.currency,
  );
}

/** Puts items on a draft, one line each. Emits invoice.updated unless the draft is only just being made. */
export function joinItems(
  context: Context,
  draft: Invoice,
  items: InvoiceItem[],
  { silent = false } = {},
): Invoice {
  const present = context.realm.invoiceLines.get(draft.id) ?? [];
  if (present.length + items.length > MAX_LINES)
    throw invalidRequest(`An invoice can have at most ${MAX_LINES} line items.`, {
      param: 'invoice',
    });
  const lines = items.map((item) => {
    change(context.realm.invoiceItems, item, { invoice: draft.id });
    return lineOf(draft, item);
  });
  return setLines(context, draft, [...present, ...lines], { silent });
}

/** The draft they were on is deleted: they wait for the next invoice again. */
export function releaseItems(context: Context, invoiceId: string): void {
  for (const item of context.realm.invoiceItems.values())
    if (item.invoice === invoiceId) change(context.realm.invoiceItems, item, { invoice: null });
}

/** Replaces the lines of a draft and adds them up. */
export function setLines(
  context: Context,
  draft: Invoice,
  lines: InvoiceLine[],
  { silent = false } = {},
): Invoice {
  context.realm.invoiceLines.set(draft.id, lines);
  const changed = change(context.realm.invoices, draft, totalsOf(lines));
  if (!silent) emit(context, 'invoice.updated', changed, draft);
  return changed;
}

/** How an item looks on a draft. */
export function lineOf(draft: Invoice, item: InvoiceItem): InvoiceLine {
  const rates = item.tax_rates?.length ? item.tax_rates : draft.default_tax_rates;
  return {
    id: newId('il'),
    object: 'line_item',
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    discount_amounts: [],
    discountable: item.discountable,
    discounts: [],
    invoice: draft.id,
    livemode: item.livemode,
    metadata: item.metadata ?? {},
    parent: {
      invoice_item_details: {
        invoice_item: item.id,
        proration: false,
        proration_details: { credited_items: null },
        subscription: null,
      },
      subscription_item_details: null,
      type: 'invoice_item_details',
    },
    period: item.period,
    pretax_credit_amounts: [],
    pricing: item.pricing,
    quantity: item.quantity,
    quantity_decimal: item.quantity_decimal,
    subscription: null,
    subtotal: item.amount,
    taxes: rates.map((rate) => ({
      amount: taxByRate({
        amount: item.amount,
        percentage: rate.percentage,
        inclusive: rate.inclusive,
      }),
      tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
      tax_rate_details: { tax_rate: rate.id },
      taxability_reason: 'not_available',
      taxable_amount: item.amount,
      type: 'tax_rate_details',
    })),
  };
}

export function itemIdOf(line: InvoiceLine): string | undefined {
  return line.parent?.invoice_item_details?.invoice_item;
}
