import { type Context, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow, currencyOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Price, Product } from '../core/types.ts';

export type PriceData = {
  currency: string;
  product?: string;
  product_data?: {
    name: string;
    description?: string;
    images?: string[];
    metadata?: Metadata | '';
    unit_label?: string;
  };
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified';
  unit_amount?: number;
};

/**
 * A price made for one use, inside another call, with its product where none is named. Neither can be sold again
 * (inactive), and no event tells of them. https://docs.stripe.com/products-prices/manage-prices#inline-prices
 */
export function createInlinePrice(
  context: Context,
  input: { data: PriceData; currency: string; param: string },
): Price {
  const { data, currency, param } = input;
  if (currencyOrThrow(data.currency, `${param}[currency]`) !== currency)
    throw invalidRequest(
      `The currency of the price (${data.currency}) must be the same everywhere (${currency}).`,
      { param: `${param}[currency]` },
    );
  if (data.unit_amount === undefined)
    throw invalidRequest(`Missing required param: ${param}[unit_amount].`, {
      param: `${param}[unit_amount]`,
      code: 'parameter_missing',
    });
  checkAmountOrThrow({ amount: data.unit_amount, currency, param: `${param}[unit_amount]` });
  const product = productOf(context, data, param);
  const price: Price = {
    id: newId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: context.clock.now(),
    currency,
    custom_unit_amount: null,
    livemode: context.realm.livemode,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product,
    recurring: null,
    tax_behavior: data.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: data.unit_amount,
    unit_amount_decimal: String(data.unit_amount),
  };
  context.realm.prices.set(price.id, price);
  return price;
}

/** A known price in the currency asked for. @throws resource_missing, or for another currency. */
export function priceOrThrow(
  context: Context,
  input: { id: string; currency?: string; param?: string },
): Price {
  const price = findOrThrow(context.realm.prices, { kind: 'price', ...input });
  if (input.currency === undefined || price.currency === input.currency) return price;
  throw invalidRequest(
    `The price specified is in ${price.currency}, which does not match the currency ${input.currency}.`,
    input.param === undefined ? {} : { param: input.param },
  );
}

export function productOrThrow(context: Context, id: string, param = 'id'): Product {
  return findOrThrow(context.realm.products, { kind: 'product', id, param });
}

function productOf(context: Context, data: PriceData, param: string): string {
  if (data.product !== undefined && data.product_data)
    throw invalidRequest('You may only specify one of these parameters: product, product_data.', {
      param: `${param}[product]`,
      code: 'parameters_exclusive',
    });
  if (data.product !== undefined)
    return productOrThrow(context, data.product, `${param}[product]`).id;
  const given = data.product_data;
  if (!given)
    throw invalidRequest('You must specify either product or product_data when creating a price.', {
      param: `${param}[product]`,
      code: 'parameter_missing',
    });
  const now = context.clock.now();
  const product: Product = {
    id: newId('prod'),
    object: 'product',
    active: false,
    created: now,
    default_price: null,
    description: given.description ?? null,
    images: given.images ?? [],
    livemode: context.realm.livemode,
    marketing_features: [],
    metadata: mergeMetadata({}, given.metadata),
    name: given.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: given.unit_label ?? null,
    updated: now,
    url: null,
  };
  context.realm.products.set(product.id, product);
  return product.id;
}
