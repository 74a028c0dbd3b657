import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { getCurrency } from '../currency/currency.util.ts';
import { parseDecimalOrThrow } from '../decimal/decimal.util.ts';

/**
 * An amount for machines, with all decimal places of the currency: 123450 EUR → `1234.50`, −5 KWD → `-0.005`,
 * 5 JPY → `5`.
 */
export const formatMinorAsDecimal = (amountMinor: bigint, currency: CurrencyCode): string => {
  const { exponent } = getCurrency(currency);
  const sign = amountMinor < 0n ? '-' : '';
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor)
    .toString()
    .padStart(exponent + 1, '0');
  if (exponent === 0) return `${sign}${digits}`;

  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
};

/**
 * Minor units of a plain decimal text: `1234.5` EUR → 123450. Not rounded to the currency's step, since a unit
 * price may be finer than an amount.
 * @throws InvalidDecimalError for anything but plain notation, or more places than the currency has.
 */
export const parseMoneyOrThrow = (text: string, currency: CurrencyCode): bigint => {
  const { exponent } = getCurrency(currency);
  const { unscaled, scale } = parseDecimalOrThrow(text, {
    maximumScale: exponent,
    allowNegative: true,
  });

  return unscaled * 10n ** BigInt(exponent - scale);
};
