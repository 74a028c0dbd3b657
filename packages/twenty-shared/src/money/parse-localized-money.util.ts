import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { InvalidDecimalError } from '../decimal/invalid-decimal.error.ts';
import { parseMoneyOrThrow } from './minor-decimal.util.ts';

type NumberHabits = {
  readonly group: string;
  readonly decimal: string;
  /** The locale's digits from zero to nine. */
  readonly digits: readonly string[];
};

const MAXIMUM_CACHED_LOCALES = 100;

const SPACES = /\s/g;
const APOSTROPHES = /[\u2019']/g;
const MINUS_SIGNS = /^[-\u2212]/;
// Thousands, or the Indian way with pairs before the last three.
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})$/;
const UNGROUPED = /^\d+$/;

// People type the space and apostrophe of their keyboard, not the one of the locale.
const unifySeparators = (text: string): string =>
  text.replace(SPACES, ' ').replace(APOSTROPHES, "'");

const readNumberHabits = (locale: string): NumberHabits => {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(
    1234567.8,
  );
  const find = (type: 'group' | 'decimal', otherwise: string): string =>
    unifySeparators(parts.find((part) => part.type === type)?.value ?? otherwise);
  const digitFormat = new Intl.NumberFormat(locale);

  return {
    group: find('group', ','),
    decimal: find('decimal', '.'),
    digits: [...Array(10).keys()].map((digit) => digitFormat.format(digit)),
  };
};

// Asked on every key press.
const habitsByLocale = new Map<string, NumberHabits>();

const getNumberHabits = (locale: string): NumberHabits => {
  const known = habitsByLocale.get(locale);
  if (known !== undefined) return known;

  const habits = readNumberHabits(locale);
  if (habitsByLocale.size >= MAXIMUM_CACHED_LOCALES) habitsByLocale.clear();
  habitsByLocale.set(locale, habits);
  return habits;
};

const toPlainInteger = (integer: string, group: string): string | null => {
  if (UNGROUPED.test(integer)) return integer;
  const withCommas = integer.split(group);
  return GROUPED.test(withCommas.join(',')) ? withCommas.join('') : null;
};

/**
 * Minor units of what a person typed, by the habits of their locale: `1,234.50` in en-US, `1.234,50` in de-DE,
 * `1 234,50` in fr-FR; grouping is optional but must be right, so that `1,5` in en-US is refused instead of read
 * as 15. Null for anything unclear, or finer than the currency.
 * @throws RangeError for a malformed locale.
 */
export const parseLocalizedMoney = (
  text: string,
  currency: CurrencyCode,
  locale: string,
): bigint | null => {
  const { group, decimal, digits } = getNumberHabits(locale);
  const trimmed = unifySeparators(text).trim();
  const unsigned = [...trimmed.replace(MINUS_SIGNS, '')]
    .map((character) => {
      const digit = digits.indexOf(character);
      return digit < 0 ? character : String(digit);
    })
    .join('');

  const [integer = '', fraction, ...rest] = unsigned.split(decimal);
  const plainInteger = toPlainInteger(integer, group);
  if (plainInteger === null || rest.length > 0) return null;

  const plain = fraction === undefined ? plainInteger : `${plainInteger}.${fraction}`;
  try {
    return parseMoneyOrThrow(MINUS_SIGNS.test(trimmed) ? `-${plain}` : plain, currency);
  } catch (error) {
    if (error instanceof InvalidDecimalError) return null;
    throw error;
  }
};
