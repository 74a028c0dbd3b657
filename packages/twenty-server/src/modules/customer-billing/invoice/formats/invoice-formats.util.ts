import { type CurrencyCode, type Discount, formatMoney } from 'twenty-shared';
import { localDateOf } from '../../../../engine/workspace/local-date.util.ts';

/** How one page writes amounts, numbers and dates. */
export type InvoiceFormats = {
  /** `€1,234.50`, of minor units. */
  money(amountMinor: bigint): string;
  /** `1,234.50`, where the currency is plain from beside it. */
  plainMoney(amountMinor: bigint): string;
  /** Of an exact decimal. */
  quantity(decimal: string): string;
  /** `19%`, of an exact decimal. */
  percent(decimal: string): string;
  /** `10%`, or the amount. */
  discount(discount: Discount): string;
  /** `2 December 2026`, of YYYY-MM-DD. */
  date(localDate: string): string;
  /** `2 December 2026`: the day of a moment where the workspace is. */
  dayOf(moment: Date): string;
  /** The same without the year where it is this year. */
  shortDayOf(moment: Date): string;
};

const SHORT_DATE = { day: 'numeric', month: 'long' } as const;
const LONG_DATE = { ...SHORT_DATE, year: 'numeric' } as const;

/** @throws RangeError for a malformed locale or time zone. */
export const createInvoiceFormats = (options: {
  locale: string;
  timeZone: string;
  currency: CurrencyCode;
  /** YYYY-MM-DD where the workspace is. */
  today: string;
}): InvoiceFormats => {
  const { locale, timeZone, currency, today } = options;
  const quantity = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  // A date without a time is the same day everywhere, so it is read and written in one zone.
  const date = new Intl.DateTimeFormat(locale, { ...LONG_DATE, timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { ...LONG_DATE, timeZone });

  const dayOfThisYear = new Intl.DateTimeFormat(locale, { ...SHORT_DATE, timeZone });

  const isThisYear = (moment: Date) =>
    localDateOf(moment, timeZone).slice(0, 4) === today.slice(0, 4);
  const writeMoney = (amountMinor: bigint) => formatMoney(amountMinor, currency, locale);
  // As text, which Intl takes exactly; the exponent is what makes a percentage of it.
  const writePercent = (decimal: string) =>
    percent.format(`${decimal}e-2` as Intl.StringNumericLiteral);
  return {
    money: writeMoney,
    plainMoney: (amountMinor) => formatMoney(amountMinor, currency, locale, { display: 'plain' }),
    quantity: (decimal) => quantity.format(decimal as Intl.StringNumericLiteral),
    percent: writePercent,
    discount: (discount) =>
      discount.type === 'PERCENT'
        ? writePercent(discount.percent)
        : writeMoney(discount.amountMinor),
    date: (localDate) => date.format(new Date(`${localDate}T00:00:00Z`)),
    dayOf: (moment) => day.format(moment),
    shortDayOf: (moment) => (isThisYear(moment) ? dayOfThisYear : day).format(moment),
  };
};
