import { type Context, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Invoice, InvoiceItem, InvoiceLine, Price, TaxRate } from '../core/types.ts';
import { type TaxRateData, findOrCreateTaxRate } from './tax-rate.ts';
import { type PriceData, createInlinePrice, priceOrThrow } from './price.ts';
import { taxByRate } from './invoice-totals.ts';

export type TaxAmountInput = {
  amount: number;
  taxable_amount: number;
  tax_rate_data: TaxRateData;
  taxability_reason?: string;
};

export type InvoiceLineInput = {
  amount?: number;
  description?: string;
  discountable?: boolean;
  discounts?: unknown[] | '';
  invoice_item?: string;
  metadata?: Metadata | '';
  period?: { start: number; end: number };
  price_data?: PriceData;
  pricing?: { price?: string };
  quantity?: number;
  tax_amounts?: TaxAmountInput[] | '';
  tax_rates?: string[] | '';
};

type LineTax = NonNullable<InvoiceLine['taxes']>[number];

/** One line of a draft. @see https://docs.stripe.com/api/invoices/add_lines */
export function buildLine(
  context: Context,
  input: { invoice: Invoice; line: InvoiceLineInput; index: number; defaultRates: TaxRate[] },
): InvoiceLine {
  const { invoice, line, index } = input;
  const at = `lines[${index}]`;
  const { amount, unitAmount, quantity, price } = pricedOrThrow(context, { invoice, line, at });
  checkAmountOrThrow({ amount, currency: invoice.currency, param: `${at}[amount]` });
  const now = context.clock.now();
  return {
    id: newId('il'),
    object: 'line_item',
    amount,
    currency: invoice.currency,
    description: line.description ?? nameOf(context, price),
    discount_amounts: [],
    discountable: line.discountable ?? amount > 0,
    discounts: [],
    invoice: invoice.id,
    livemode: context.realm.livemode,
    metadata: mergeMetadata({}, line.metadata),
    parent: {
      invoice_item_details: {
        invoice_item: newId('ii'),
        proration: false,
        proration_details: { credited_items: null },
        subscription: null,
      },
      subscription_item_details: null,
      type: 'invoice_item_details',
    },
    period: line.period ?? { start: now, end: now },
    pretax_credit_amounts: [],
    pricing: {
      type: 'price_details',
      price_details: {
        price: price?.id ?? newId('price'),
        product: typeof price?.product === 'string' ? price.product : newId('prod'),
      },
      unit_amount_decimal: String(unitAmount),
    },
    quantity,
    quantity_decimal: String(quantity),
    subscription: null,
    subtotal: amount,
    taxes: taxesOrThrow(context, { invoice, line, at, amount, defaultRates: input.defaultRates }),
  };
}

/** The item a line names. @throws resource_missing, or when another invoice or customer has it. */
export function pendingItemOrThrow(
  context: Context,
  input: { invoice: Invoice; id: string | undefined; at: string },
): InvoiceItem | undefined {
  const { invoice, id, at } = input;
  if (id === undefined) return undefined;
  const param = `${at}[invoice_item]`;
  const item = findOrThrow(context.realm.invoiceItems, { kind: 'invoiceitem', id, param });
  if (item.invoice !== null)
    throw invalidRequest(`The invoice item ${id} is already on an invoice.`, { param });
  if (item.customer === invoice.customer && item.currency === invoice.currency) return item;
  throw invalidRequest(`The invoice item ${id} is for another customer or currency.`, { param });
}

type Priced = { amount: number; unitAmount: number; quantity: number; price?: Price };

function pricedOrThrow(
  context: Context,
  input: { invoice: Invoice; line: InvoiceLineInput; at: string },
): Priced {
  const { invoice, line, at } = input;
  if (line.discounts && line.discounts.length > 0)
    throw invalidRequest('The sandbox knows no coupons; send final amounts.', {
      param: `${at}[discounts]`,
    });
  const given = (['amount', 'price_data', 'pricing'] as const).filter(
    (param) => line[param] !== undefined,
  );
  if (given.length === 0)
    throw invalidRequest(
      'You must specify one of: amount, price_data, pricing or invoice_item for each line.',
      { param: at, code: 'parameter_missing' },
    );
  if (given.length > 1)
    throw invalidRequest(`You may only specify one of these parameters: ${given.join(', ')}.`, {
      param: at,
      code: 'parameters_exclusive',
    });
  if (line.amount !== undefined) {
    if (line.quantity !== undefined && line.quantity !== 1)
      throw invalidRequest('You may only specify one of these parameters: amount, quantity.', {
        param: `${at}[quantity]`,
        code: 'parameters_exclusive',
      });
    return { amount: line.amount, unitAmount: line.amount, quantity: 1 };
  }
  const { currency } = invoice;
  const price = line.price_data
    ? createInlinePrice(context, { data: line.price_data, currency, param: `${at}[price_data]` })
    : priceOrThrow(context, {
        id: line.pricing?.price ?? '',
        currency,
        param: `${at}[pricing][price]`,
      });
  const quantity = line.quantity ?? 1;
  const unitAmount = price.unit_amount ?? 0;
  return { amount: unitAmount * quantity, unitAmount, quantity, price };
}

function nameOf(context: Context, price: Price | undefined): string | null {
  return context.realm.products.get(String(price?.product))?.name ?? null;
}

function taxesOrThrow(
  context: Context,
  input: {
    invoice: Invoice;
    line: InvoiceLineInput;
    at: string;
    amount: number;
    defaultRates: TaxRate[];
  },
): LineTax[] {
  const { invoice, line, at, amount } = input;
  const given = line.tax_amounts || [];
  const rateIds = line.tax_rates || [];
  if (given.length > 0) {
    const clash = rateIds.length > 0 ? 'tax_rates' : clashOnInvoice(invoice);
    if (clash)
      throw invalidRequest(`You cannot use tax_amounts together with ${clash}.`, {
        param: `${at}[tax_amounts]`,
        code: 'parameters_exclusive',
      });
    return given.map((tax, index) =>
      exactTax(context, { tax, currency: invoice.currency, param: `${at}[tax_amounts][${index}]` }),
    );
  }
  const rates =
    line.tax_rates === undefined
      ? input.defaultRates
      : rateIds.map((id, index) =>
          findOrThrow(context.realm.taxRates, {
            kind: 'tax rate',
            id,
            param: `${at}[tax_rates][${index}]`,
          }),
        );
  return rates.map((rate) => ({
    amount: taxByRate({ amount, percentage: rate.percentage, inclusive: rate.inclusive }),
    tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: rate.id },
    taxability_reason: 'not_available',
    taxable_amount: amount,
    type: 'tax_rate_details',
  }));
}

function clashOnInvoice(invoice: Invoice): string | undefined {
  if (invoice.automatic_tax.enabled) return 'automatic_tax';
  return invoice.default_tax_rates.length > 0 ? 'default_tax_rates' : undefined;
}

function exactTax(
  context: Context,
  input: { tax: TaxAmountInput; currency: string; param: string },
): LineTax {
  const { tax, currency, param } = input;
  checkAmountOrThrow({ amount: tax.amount, currency, param: `${param}[amount]` });
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(String(tax.tax_rate_data.percentage)))
    throw invalidRequest('A percentage can have at most four decimal places.', {
      param: `${param}[tax_rate_data][percentage]`,
    });
  const rate = findOrCreateTaxRate(context, tax.tax_rate_data);
  return {
    amount: tax.amount,
    tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: rate.id },
    taxability_reason: tax.taxability_reason ?? 'not_available',
    taxable_amount: tax.taxable_amount,
    type: 'tax_rate_details',
  };
}
