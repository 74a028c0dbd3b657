import { StripeApiError } from '../core/errors.ts';
import { CURRENCIES } from '../core/currency.ts';
import type { CountrySpec } from '../core/types.ts';

/** Any country takes every currency here: which one really takes what is Stripe's to say. @see https://docs.stripe.com/api/country_specs/retrieve */
export function countrySpecOrThrow(country: string, defaultCurrency: string): CountrySpec {
  if (!/^[A-Z]{2}$/.test(country))
    throw new StripeApiError(404, {
      type: 'invalid_request_error',
      code: 'country_unsupported',
      message: `Country '${country}' is unknown.`,
    });
  return {
    id: country,
    object: 'country_spec',
    default_currency: defaultCurrency,
    supported_bank_account_currencies: { [defaultCurrency]: [country] },
    supported_payment_currencies: [...CURRENCIES],
    supported_payment_methods: ['card', 'stripe'],
    supported_transfer_countries: [country],
    verification_fields: {
      company: { additional: [], minimum: [] },
      individual: { additional: [], minimum: [] },
    },
  };
}
