import { formatMoney, isCurrencyCode } from 'twenty-shared';
import { daysBetween, parseLocalDate } from './local-date.util.ts';
import { formatRelativeTime } from './format-relative-time.util.ts';

export type FormatSettings = {
  /** BCP 47, from the workspace. */
  readonly locale: string;
  /** IANA, from the workspace; for instants only. */
  readonly timeZone: string;
  /** LocalDate in the workspace's time zone. */
  readonly today: string;
};

/** How the workspace writes money and time. Amounts arrive as the API sends them: minor units as text. */
export type Format = FormatSettings & {
  /** `€44,585.38`, `KWD 1.250`. */
  readonly money: (amountMinor: string | bigint, currency: string) => string;
  /** `44,585.38`, for columns whose currency is named. */
  readonly plainMoney: (amountMinor: string | bigint, currency: string) => string;
  readonly number: (value: number) => string;
  /** A decimal text in the locale's spelling, exact. */
  readonly decimal: (value: string) => string;
  /** `Dec 2, 2026`, the same day in every time zone. */
  readonly date: (localDate: string) => string;
  /** `Dec 2`, with the year where it is not this year. */
  readonly shortDate: (localDate: string) => string;
  /** `Jan 31, 2027, 11:59 PM` in the workspace's time zone. */
  readonly dateTime: (instant: string) => string;
  /** `Nov 18, 10:37 AM`, with the year where it is not this year. */
  readonly shortDateTime: (instant: string) => string;
  /** `Nov 18` in the workspace's time zone, with the year where it is not this year. */
  readonly shortDay: (instant: string) => string;
  /** `November 2026` */
  readonly month: (instant: string) => string;
  /** `12 sec. ago` */
  readonly relative: (instant: string, now: number) => string;
  /** Whole days from today, negative in the past. */
  readonly daysFromToday: (localDate: string) => number;
};

const formatAmount = (
  amountMinor: string | bigint,
  currency: string,
  locale: string,
  display: 'symbol' | 'plain',
): string =>
  isCurrencyCode(currency)
    ? formatMoney(BigInt(amountMinor), currency, locale, { display })
    : `${currency} ${amountMinor}`;

export const createFormat = (settings: FormatSettings): Format => {
  const { locale, timeZone, today } = settings;
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, options);

  const long = dateFormat({ dateStyle: 'medium', timeZone: 'UTC' });
  const short = dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const instantLong = dateFormat({ dateStyle: 'medium', timeStyle: 'short', timeZone });
  const dayLong = dateFormat({ dateStyle: 'medium', timeZone });
  const dayShort = dateFormat({ day: 'numeric', month: 'short', timeZone });
  const instantShort = dateFormat({
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  const year = dateFormat({
    year: 'numeric',
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  const month = dateFormat({ month: 'long', year: 'numeric', timeZone });
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const thisYear = today.slice(0, 4);

  return {
    ...settings,
    money: (amountMinor, currency) => formatAmount(amountMinor, currency, locale, 'symbol'),
    plainMoney: (amountMinor, currency) => formatAmount(amountMinor, currency, locale, 'plain'),
    number: (value) => number.format(value),
    decimal: (value) => decimal.format(value as Intl.StringNumericLiteral),
    date: (localDate) => long.format(parseLocalDate(localDate)),
    shortDate: (localDate) =>
      (localDate.startsWith(thisYear) ? short : long).format(parseLocalDate(localDate)),
    dateTime: (instant) => instantLong.format(new Date(instant)),
    shortDateTime: (instant) => {
      const date = new Date(instant);
      return (year.format(date) === thisYear ? instantShort : instantLong).format(date);
    },
    shortDay: (instant) => {
      const date = new Date(instant);
      return (year.format(date) === thisYear ? dayShort : dayLong).format(date);
    },
    month: (instant) => month.format(new Date(instant)),
    relative: (instant, now) => formatRelativeTime({ instant, now, locale }),
    daysFromToday: (localDate) => daysBetween(today, localDate),
  };
};
