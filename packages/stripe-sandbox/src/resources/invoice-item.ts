import { type Context, emit, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow, currencyOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { InvoiceItem } from '../core/types.ts';
import { customerOrThrow } from './customer.ts';
import { itemIdOf, joinItems, setLines } from './invoice-item-lines.ts';
import { draftOrThrow, linesOf } from './invoice.ts';
import { type PriceData, createInlinePrice, priceOrThrow } from './price.ts';

export type InvoiceItemInput = {
  amount?: number;
  currency?: string;
  customer?: string;
  description?: string;
  discountable?: boolean;
  discounts?: unknown[] | '';
  invoice?: string;
  metadata?: Metadata | '';
  period?: { start: number; end: number };
  price_data?: PriceData;
  pricing?: { price?: string };
  quantity?: number;
  tax_rates?: string[];
};

/** Waits for the customer's next invoice, or joins a draft at once. @see https://docs.stripe.com/api/invoiceitems/create */
export function createInvoiceItem(context: Context, input: InvoiceItemInput): InvoiceItem {
  const { realm, clock } = context;
  const draft = input.invoice === undefined ? undefined : draftOrThrow(context, input.invoice);
  const customerId = input.customer ?? (typeof draft?.customer === 'string' ? draft.customer : '');
  if (customerId === '')
    throw invalidRequest('Missing required param: customer.', {
      param: 'customer',
      code: 'parameter_missing',
    });
  const customer = customerOrThrow(context, customerId, 'customer');
  if (draft && draft.customer !== customer.id)
    throw invalidRequest('The invoice belongs to another customer.', { param: 'invoice' });
  if (input.discounts && input.discounts.length > 0)
    throw invalidRequest('The sandbox knows no coupons; send final amounts.', {
      param: 'discounts',
    });
  const currency = currencyOrThrow(
    input.currency ??
      input.price_data?.currency ??
      draft?.currency ??
      customer.currency ??
      realm.account.defaultCurrency,
  );
  const now = clock.now();
  const item: InvoiceItem = {
    id: newId('ii'),
    object: 'invoiceitem',
    ...pricedOrThrow(context, input, currency),
    currency,
    customer: customer.id,
    customer_account: null,
    date: now,
    description: input.description || null,
    discountable: input.discountable ?? true,
    discounts: [],
    invoice: null,
    livemode: realm.livemode,
    metadata: mergeMetadata({}, input.metadata),
    parent: null,
    period: input.period ?? { start: now, end: now },
    proration: false,
    tax_rates: (input.tax_rates ?? []).map((id, index) =>
      findOrThrow(realm.taxRates, { kind: 'tax rate', id, param: `tax_rates[${index}]` }),
    ),
    test_clock: null,
  };
  checkAmountOrThrow({ amount: item.amount, currency, param: 'amount' });
  realm.invoiceItems.set(item.id, item);
  emit(context, 'invoiceitem.created', item);
  if (draft) joinItems(context, draft, [item]);
  return itemOrThrow(context, item.id);
}

/** Gone, also from the draft it is on. @see https://docs.stripe.com/api/invoiceitems/delete */
export function deleteInvoiceItem(context: Context, id: string) {
  const { realm } = context;
  const item = itemOrThrow(context, id);
  if (typeof item.invoice === 'string') {
    const draft = draftOrThrow(context, item.invoice);
    const lines = linesOf(realm, draft.id).filter((line) => itemIdOf(line) !== id);
    setLines(context, draft, lines);
  }
  realm.invoiceItems.delete(id);
  emit(context, 'invoiceitem.deleted', item);
  return { id, object: 'invoiceitem', deleted: true } as const;
}

export function itemOrThrow(context: Context, id: string, param = 'invoiceitem'): InvoiceItem {
  return findOrThrow(context.realm.invoiceItems, { kind: 'invoiceitem', id, param });
}

type Priced = Pick<InvoiceItem, 'amount' | 'pricing' | 'quantity' | 'quantity_decimal'>;

function pricedOrThrow(context: Context, input: InvoiceItemInput, currency: string): Priced {
  const given = (['amount', 'price_data', 'pricing'] as const).filter(
    (param) => input[param] !== undefined,
  );
  if (given.length !== 1)
    throw invalidRequest(
      given.length === 0
        ? 'You must specify one of: amount, price_data, pricing.'
        : `You may only specify one of these parameters: ${given.join(', ')}.`,
      {
        param: given[0] ?? 'amount',
        code: given.length === 0 ? 'parameter_missing' : 'parameters_exclusive',
      },
    );
  if (input.amount !== undefined) {
    if (input.quantity !== undefined && input.quantity !== 1)
      throw invalidRequest('You may only specify one of these parameters: amount, quantity.', {
        param: 'quantity',
        code: 'parameters_exclusive',
      });
    return { amount: input.amount, quantity: 1, quantity_decimal: '1', pricing: null };
  }
  const price = input.price_data
    ? createInlinePrice(context, { data: input.price_data, currency, param: 'price_data' })
    : priceOrThrow(context, {
        id: input.pricing?.price ?? '',
        currency,
        param: 'pricing[price]',
      });
  const quantity = input.quantity ?? 1;
  const unitAmount = price.unit_amount ?? 0;
  return {
    amount: unitAmount * quantity,
    quantity,
    quantity_decimal: String(quantity),
    pricing: {
      type: 'price_details',
      price_details: { price: price.id, product: String(price.product) },
      unit_amount_decimal: String(unitAmount),
    },
  };
}
