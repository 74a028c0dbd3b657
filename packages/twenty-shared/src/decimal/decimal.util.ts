import { type Decimal, type DecimalOptions } from './decimal.type.ts';
import { InvalidDecimalError } from './invalid-decimal.error.ts';

const MAXIMUM_INTEGER_DIGITS = 15;
const PLAIN_NOTATION = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads plain notation only: `12`, `-0.5`, `007.10`; no `+`, no exponent, no grouping, no bare point, no spaces.
 * At most 15 digits before the point and `maximumScale` after it (trailing zeros count).
 * @throws InvalidDecimalError
 */
export const parseDecimalOrThrow = (text: string, options: DecimalOptions): Decimal => {
  const { maximumScale, allowNegative = false } = options;
  const [, sign = '', integer = '', fraction = ''] = PLAIN_NOTATION.exec(text) ?? [];

  const fits =
    integer.length > 0 &&
    integer.length <= MAXIMUM_INTEGER_DIGITS &&
    fraction.length <= maximumScale &&
    (allowNegative || sign === '');
  if (!fits) {
    throw new InvalidDecimalError(
      text,
      `a ${allowNegative ? '' : 'non-negative '}decimal number with at most ${MAXIMUM_INTEGER_DIGITS} digits before and ${maximumScale} after the point`,
    );
  }

  const magnitude = BigInt(integer + fraction);
  return { unscaled: sign === '-' ? -magnitude : magnitude, scale: fraction.length };
};

/** Canonical plain notation without trailing zeros: `12.50` → `12.5`, `3.0` → `3`, `-0` → `0`. */
export const formatDecimal = ({ unscaled, scale }: Decimal): string => {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const integer = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');

  return `${unscaled < 0n ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`;
};

/**
 * The one spelling of a number that people may write in several ways, so that texts can be compared.
 * @throws InvalidDecimalError
 */
export const normalizeDecimalText = (text: string, options: DecimalOptions): string =>
  formatDecimal(parseDecimalOrThrow(text, options));
