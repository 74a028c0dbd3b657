import { type CurrencyCode, type Discount, parseLocalizedMoney } from 'twenty-shared';
import { parseLocalizedDecimal } from '../../format/utils/parse-localized-decimal.util.ts';

const PERCENT_MAXIMUM_SCALE = 4;

export type ReadDiscount = { readonly valid: boolean; readonly discount: Discount | null };

/** `5%` takes a part, `20.00` takes an amount, nothing takes nothing. */
export const readDiscount = (
  text: string,
  currency: CurrencyCode,
  locale: string,
): ReadDiscount => {
  const trimmed = text.trim();
  if (trimmed === '') return { valid: true, discount: null };

  if (trimmed.endsWith('%')) {
    const percent = parseLocalizedDecimal({
      text: trimmed.slice(0, -1),
      locale,
      maximumScale: PERCENT_MAXIMUM_SCALE,
    });
    return percent === null
      ? { valid: false, discount: null }
      : { valid: true, discount: { type: 'PERCENT', percent } };
  }
  const amountMinor = parseLocalizedMoney(trimmed, currency, locale);
  return amountMinor === null || amountMinor < 0n
    ? { valid: false, discount: null }
    : { valid: true, discount: { type: 'AMOUNT', amountMinor } };
};
