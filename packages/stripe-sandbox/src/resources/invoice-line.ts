import { type Context, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow } from '../core/currency.ts';
import { invalidRequest, resourceMissing } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Invoice, InvoiceLine, TaxRate } from '../core/types.ts';
import { type TaxRateData, findOrCreateTaxRate } from './tax-rate.ts';
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
  price_data?: {
    currency: string;
    product?: string;
    product_data?: { name: string };
    unit_amount?: number;
  };
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
  const { amount, unitAmount, quantity } = pricedOrThrow({ invoice, line, at });
  checkAmountOrThrow({ amount, currency: invoice.currency, param: `${at}[amount]` });
  const now = context.clock.now();
  return {
    id: newId('il'),
    object: 'line_item',
    amount,
    currency: invoice.currency,
    description: line.description ?? line.price_data?.product_data?.name ?? null,
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
        price: newId('price'),
        product: line.price_data?.product ?? newId('prod'),
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

function pricedOrThrow(input: { invoice: Invoice; line: InvoiceLineInput; at: string }) {
  const { invoice, line, at } = input;
  if (line.invoice_item)
    throw resourceMissing({
      kind: 'invoiceitem',
      id: line.invoice_item,
      param: `${at}[invoice_item]`,
    });
  if (line.pricing?.price)
    throw resourceMissing({
      kind: 'price',
      id: line.pricing.price,
      param: `${at}[pricing][price]`,
    });
  if (line.discounts && line.discounts.length > 0)
    throw invalidRequest('The sandbox knows no coupons; send final amounts.', {
      param: `${at}[discounts]`,
    });
  if (line.amount !== undefined && line.price_data)
    throw invalidRequest('You may only specify one of these parameters: amount, price_data.', {
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
  const price = line.price_data;
  if (!price || price.unit_amount === undefined)
    throw invalidRequest(
      'You must specify one of: amount, price_data, pricing or invoice_item for each line.',
      { param: at, code: 'parameter_missing' },
    );
  if (price.currency.toLowerCase() !== invoice.currency)
    throw invalidRequest(
      `The currency of the line (${price.currency}) must be the invoice's (${invoice.currency}).`,
      { param: `${at}[price_data][currency]` },
    );
  if (price.product !== undefined)
    throw resourceMissing({
      kind: 'product',
      id: price.product,
      param: `${at}[price_data][product]`,
    });
  const quantity = line.quantity ?? 1;
  return { amount: price.unit_amount * quantity, unitAmount: price.unit_amount, quantity };
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
