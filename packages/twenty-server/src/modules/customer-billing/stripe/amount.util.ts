import { type CurrencyCode, getCurrency } from 'twenty-shared';

/**
 * Our minor units as the integer Stripe wants. They differ for ISK and UGX only, which Stripe takes with two decimals
 * that are always 00. https://docs.stripe.com/currencies#special-cases
 */
export const toStripeAmount = (amountMinor: bigint, currency: CurrencyCode): number => {
  const amount = amountMinor * stripeUnitsPerMinor(currency);
  if (amount > BigInt(Number.MAX_SAFE_INTEGER) || amount < BigInt(Number.MIN_SAFE_INTEGER)) {
    throw new RangeError(`${amount} ${currency} is more than a JSON number can hold exactly`);
  }
  return Number(amount);
};

/** Stripe's integer in our minor units. Throws RangeError when it is no whole number of them, or too large to be exact. */
export const fromStripeAmountOrThrow = (amount: number, currency: CurrencyCode): bigint => {
  const minor = fromStripeAmountIfWhole(amount, currency);
  if (minor === null) {
    throw new RangeError(`Stripe's amount ${amount} is no whole number of ${currency} units`);
  }
  return minor;
};

/** The same for amounts that need not be whole, as fees in ISK: null when it is not. Throws RangeError when it is too large. */
export const fromStripeAmountIfWhole = (amount: number, currency: CurrencyCode): bigint | null => {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`Stripe's amount ${amount} ${currency} is no exact integer`);
  }
  const unit = stripeUnitsPerMinor(currency);
  const exact = BigInt(amount);
  return exact % unit === 0n ? exact / unit : null;
};

const stripeUnitsPerMinor = (code: CurrencyCode): bigint => {
  const { exponent, stripeExponent } = getCurrency(code);
  return 10n ** BigInt(stripeExponent - exponent);
};
