import type { Context } from '../core/context.ts';
import { checkAmountOrThrow, currencyOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { CheckoutLine, Price } from '../core/types.ts';
import { type PriceData, createInlinePrice, priceOrThrow } from './price.ts';

const MAX_LINES = 100;

export type CheckoutLineInput = {
  metadata?: Metadata | '';
  price?: string;
  price_data?: PriceData;
  quantity?: number;
};

/** What a session sells. All lines are of one currency. */
export function buildCheckoutLines(
  context: Context,
  given: CheckoutLineInput[] | undefined,
): { lines: CheckoutLine[]; currency: string } {
  if (!given?.length)
    throw invalidRequest(
      'You must provide at least one recurring or one-time line item when using `payment` mode.',
      { param: 'line_items', code: 'parameter_missing' },
    );
  if (given.length > MAX_LINES)
    throw invalidRequest(`Array line_items exceeded maximum ${MAX_LINES} allowed elements.`, {
      param: 'line_items',
    });
  given.forEach((line, index) => checkOnePriceOrThrow(line, `line_items[${index}]`));
  const currency = currencyOf(context, given[0] ?? {});
  const lines = given.map((line, index) =>
    buildLine(context, { line, currency, at: `line_items[${index}]` }),
  );
  return { lines, currency };
}

function checkOnePriceOrThrow(line: CheckoutLineInput, at: string): void {
  if ((line.price === undefined) !== (line.price_data === undefined)) return;
  if (line.price === undefined)
    throw invalidRequest('You must specify one of: price, price_data.', {
      param: `${at}[price]`,
      code: 'parameter_missing',
    });
  throw invalidRequest('You may only specify one of these parameters: price, price_data.', {
    param: `${at}[price]`,
    code: 'parameters_exclusive',
  });
}

function currencyOf(context: Context, line: CheckoutLineInput): string {
  if (line.price_data)
    return currencyOrThrow(line.price_data.currency, 'line_items[0][price_data][currency]');
  return priceOrThrow(context, { id: line.price ?? '', param: 'line_items[0][price]' }).currency;
}

function buildLine(
  context: Context,
  input: { line: CheckoutLineInput; currency: string; at: string },
): CheckoutLine {
  const { line, currency, at } = input;
  const { quantity } = line;
  if (quantity === undefined)
    throw invalidRequest(
      'Quantity is required. Add `quantity` to your line items to proceed with your request.',
      { param: `${at}[quantity]`, code: 'parameter_missing' },
    );
  const price: Price = line.price_data
    ? createInlinePrice(context, { data: line.price_data, currency, param: `${at}[price_data]` })
    : priceOrThrow(context, { id: line.price ?? '', currency, param: `${at}[price]` });
  const amount = (price.unit_amount ?? 0) * quantity;
  checkAmountOrThrow({ amount, currency, param: at });
  const product = context.realm.products.get(String(price.product));
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency,
    description: product?.name ?? null,
    metadata: mergeMetadata({}, line.metadata),
    price,
    quantity,
  };
}
