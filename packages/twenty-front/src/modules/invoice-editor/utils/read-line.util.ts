import {
  calculateInvoiceTotals,
  type CurrencyCode,
  getCurrency,
  InvoiceTotalsError,
  type InvoiceLineInput,
  type InvoiceTotalsErrorCode,
  parseLocalizedMoney,
} from 'twenty-shared';
import { parseLocalizedDecimal } from '../../format/utils/parse-localized-decimal.util.ts';
import { type LineField, type LineForm } from '../types/invoice-form.type.ts';
import { readDiscount } from './read-discount.util.ts';

export type LineProblems = Partial<Record<LineField, string>>;

export type ReadLine = {
  /** Null while something in it is wrong. */
  readonly line: InvoiceLineInput | null;
  /** After the line's own discount; null while it cannot be counted. */
  readonly netMinor: bigint | null;
  readonly problems: LineProblems;
};

const QUANTITY_MAXIMUM_SCALE = 6;
const TAX_MAXIMUM_SCALE = 4;
const QUANTITY_PROBLEM = 'Quantity must be a number above zero, with at most 6 decimals.';
const TAX_PROBLEM = 'Tax must be a percentage from 0 to 100.';
const DISCOUNT_PROBLEM =
  'Discount must be a percentage up to 100%, or an amount up to that of the line.';

const FIELD_BY_CODE: Readonly<Record<InvoiceTotalsErrorCode, readonly [LineField, string]>> = {
  QUANTITY_INVALID: ['quantity', QUANTITY_PROBLEM],
  UNIT_PRICE_INVALID: ['unitPrice', 'Unit price must be zero or more.'],
  DISCOUNT_INVALID: ['discount', DISCOUNT_PROBLEM],
  TAX_RATE_INVALID: ['tax', TAX_PROBLEM],
  AMOUNT_TOO_LARGE: ['unitPrice', 'The amount of this line is too large to be charged.'],
};

const priceProblem = (text: string, currency: CurrencyCode): string => {
  if (text.trim() === '') return 'Enter a unit price.';
  const { exponent } = getCurrency(currency);
  return exponent === 0
    ? `Unit price must be a whole amount in ${currency}.`
    : `Unit price must be an amount in ${currency}, with at most ${exponent} decimals.`;
};

/** A line of which nothing was typed yet: quantity and tax come filled in. */
export const isBlankLine = ({ description, details, unitPrice, discount }: LineForm): boolean =>
  [description, details, unitPrice, discount].every((text) => text.trim() === '');

const withoutPercentSign = (text: string): string => text.trim().replace(/\s*%$/, '');

/** Reads one line by the habits of the locale, and says in words what is wrong, field by field. */
export const readLine = (form: LineForm, currency: CurrencyCode, locale: string): ReadLine => {
  const problems: LineProblems = {};
  const quantity = parseLocalizedDecimal({
    text: form.quantity,
    locale,
    maximumScale: QUANTITY_MAXIMUM_SCALE,
  });
  const unitPriceMinor = parseLocalizedMoney(form.unitPrice, currency, locale);
  const tax = parseLocalizedDecimal({
    text: withoutPercentSign(form.tax) || '0',
    locale,
    maximumScale: TAX_MAXIMUM_SCALE,
  });
  const { valid: isDiscountValid, discount } = readDiscount(form.discount, currency, locale);

  if (form.description.trim() === '') problems.description = 'Say what this line is for.';
  if (quantity === null) problems.quantity = QUANTITY_PROBLEM;
  if (unitPriceMinor === null) problems.unitPrice = priceProblem(form.unitPrice, currency);
  if (!isDiscountValid) problems.discount = DISCOUNT_PROBLEM;
  if (tax === null) problems.tax = TAX_PROBLEM;
  if (quantity === null || unitPriceMinor === null || tax === null || !isDiscountValid) {
    return { line: null, netMinor: null, problems };
  }

  const line: InvoiceLineInput = { quantity, unitPriceMinor, discount, taxRatePercent: tax };
  try {
    const { subtotalMinor } = calculateInvoiceTotals({ currency, lines: [line], discount: null });
    return { line, netMinor: subtotalMinor, problems };
  } catch (error) {
    if (!(error instanceof InvoiceTotalsError)) throw error;
    const [field, words] = FIELD_BY_CODE[error.code];
    return { line: null, netMinor: null, problems: { ...problems, [field]: words } };
  }
};
