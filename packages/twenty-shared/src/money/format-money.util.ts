import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { getCurrency } from '../currency/currency.util.ts';
import { formatMinorAsDecimal } from './minor-decimal.util.ts';

export type FormatMoneyOptions = {
  /** `symbol` (default) for totals; `plain` for columns whose currency is named elsewhere. */
  readonly display?: 'symbol' | 'plain';
};

const MINUS_SIGN = '\u2212';
const MAXIMUM_CACHED_FORMATS = 500;

// Building an Intl.NumberFormat costs far more than using it, and a list formats hundreds of amounts.
const formatsByKey = new Map<string, Intl.NumberFormat>();

const getFormat = (
  currency: CurrencyCode,
  locale: string,
  display: 'symbol' | 'plain',
): Intl.NumberFormat => {
  const key = `${locale} ${currency} ${display}`;
  const known = formatsByKey.get(key);
  if (known !== undefined) return known;

  // Intl's own places follow CLDR, which shows HUF and a dozen others without the two places we count in.
  const { exponent } = getCurrency(currency);
  const format = new Intl.NumberFormat(locale, {
    ...(display === 'symbol' ? { style: 'currency' as const, currency } : {}),
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  });
  if (formatsByKey.size >= MAXIMUM_CACHED_FORMATS) formatsByKey.clear();
  formatsByKey.set(key, format);

  return format;
};

/**
 * An amount for people: `€1,234.50`, `1.234,50 €`, `KWD 1.250`, `−¥500`. Exact for any bigint. Every place of the
 * currency is written; the minus is U+2212 and comes first in every locale; the space beside a code or symbol is
 * the locale's, mostly a no-break space.
 * @throws RangeError for a malformed locale.
 */
export const formatMoney = (
  amountMinor: bigint,
  currency: CurrencyCode,
  locale: string,
  options: FormatMoneyOptions = {},
): string => {
  const isNegative = amountMinor < 0n;
  const magnitude = formatMinorAsDecimal(isNegative ? -amountMinor : amountMinor, currency);
  // As text, because Intl takes decimal text exactly and a number only up to 2^53.
  const shown = getFormat(currency, locale, options.display ?? 'symbol').format(
    magnitude as Intl.StringNumericLiteral,
  );

  return isNegative ? `${MINUS_SIGN}${shown}` : shown;
};
