import type { Context } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { TaxRate } from '../core/types.ts';

/** What names a tax rate: made once, and found again for the same data. */
export type TaxRateData = {
  display_name: string;
  inclusive: boolean;
  /** Percent, at most four decimal places. */
  percentage: number;
  country?: string;
  description?: string;
  jurisdiction?: string;
  jurisdiction_level?: NonNullable<TaxRate['jurisdiction_level']>;
  state?: string;
  tax_type?: NonNullable<TaxRate['tax_type']>;
};

/** @see https://docs.stripe.com/api/tax_rates/create */
export function createTaxRate(
  context: Context,
  input: TaxRateData & { active?: boolean; metadata?: Metadata | '' },
): TaxRate {
  const { realm, clock } = context;
  const rate: TaxRate = {
    id: newId('txr'),
    object: 'tax_rate',
    active: input.active ?? true,
    country: input.country ?? null,
    created: clock.now(),
    description: input.description ?? null,
    display_name: input.display_name,
    effective_percentage: input.percentage,
    flat_amount: null,
    inclusive: input.inclusive,
    jurisdiction: input.jurisdiction ?? null,
    jurisdiction_level: input.jurisdiction_level ?? null,
    livemode: realm.livemode,
    metadata: mergeMetadata({}, input.metadata),
    percentage: input.percentage,
    rate_type: 'percentage',
    state: input.state ?? null,
    tax_type: input.tax_type ?? null,
  };
  realm.taxRates.set(rate.id, rate);
  return rate;
}

/** `tax_rate_data`: "Stripe automatically creates or reuses a TaxRate object for each tax amount". */
export function findOrCreateTaxRate(context: Context, data: TaxRateData): TaxRate {
  for (const rate of context.realm.taxRates.values()) {
    if (
      rate.display_name === data.display_name &&
      rate.percentage === data.percentage &&
      rate.inclusive === data.inclusive &&
      rate.country === (data.country ?? null) &&
      rate.state === (data.state ?? null) &&
      rate.jurisdiction === (data.jurisdiction ?? null) &&
      rate.tax_type === (data.tax_type ?? null) &&
      rate.description === (data.description ?? null)
    )
      return rate;
  }
  return createTaxRate(context, data);
}
