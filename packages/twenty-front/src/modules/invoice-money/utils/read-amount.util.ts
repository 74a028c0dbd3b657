import { type CurrencyCode, getCurrency, isCurrencyCode, parseLocalizedMoney } from 'twenty-shared';

export type ReadAmount =
  | { readonly amountMinor: bigint; readonly problem: null }
  | { readonly amountMinor: null; readonly problem: string };

const decimalsProblem = (currency: CurrencyCode): string => {
  const { exponent } = getCurrency(currency);
  return exponent === 0
    ? `Enter a whole amount in ${currency}.`
    : `Enter an amount in ${currency}, with at most ${exponent} decimals.`;
};

/** A typed amount of money that is to move: above zero, in the steps of the currency, at most `maximumMinor`. */
export const readAmount = (options: {
  text: string;
  currency: string;
  locale: string;
  /** Null: whatever was received. */
  maximumMinor: bigint | null;
  /** How the largest amount is written: `At most €100.00 can be refunded.` */
  aboveMaximum: string;
}): ReadAmount => {
  const { text, currency, locale, maximumMinor, aboveMaximum } = options;
  const refuse = (problem: string): ReadAmount => ({ amountMinor: null, problem });
  if (!isCurrencyCode(currency)) return refuse(`${currency} is not a currency Stripe takes.`);

  if (text.trim() === '') return refuse('Enter an amount.');
  const amountMinor = parseLocalizedMoney(text, currency, locale);
  if (amountMinor === null) return refuse(decimalsProblem(currency));
  if (amountMinor <= 0n) return refuse('The amount must be above zero.');
  const { stepMinor } = getCurrency(currency);
  if (amountMinor % stepMinor !== 0n) {
    return refuse(`The last digit of an amount in ${currency} must be 0.`);
  }
  return maximumMinor !== null && amountMinor > maximumMinor
    ? refuse(aboveMaximum)
    : { amountMinor, problem: null };
};
