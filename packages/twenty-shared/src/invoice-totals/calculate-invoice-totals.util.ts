import { getCurrency } from '../currency/currency.util.ts';
import { formatDecimal, parseDecimalOrThrow } from '../decimal/decimal.util.ts';
import { type Decimal } from '../decimal/decimal.type.ts';
import { InvalidDecimalError } from '../decimal/invalid-decimal.error.ts';
import { roundToStep } from '../money/round-to-step.util.ts';
import { spreadDiscount } from '../money/spread-discount.util.ts';
import { InvoiceTotalsError, InvoiceTotalsErrorCode } from './invoice-totals.error.ts';
import {
  type Discount,
  type InvoiceLineInput,
  type InvoiceLineTotals,
  type InvoiceTaxTotal,
  type InvoiceTotals,
  type InvoiceTotalsInput,
} from './invoice-totals.type.ts';

type LineBeforeInvoiceDiscount = {
  readonly grossMinor: bigint;
  readonly discountMinor: bigint;
  readonly taxRate: Decimal;
};
type TaxedLine = InvoiceLineTotals & { readonly taxRate: Decimal };

const QUANTITY_MAXIMUM_SCALE = 6;
const PERCENT_MAXIMUM_SCALE = 4;
// Twelve digits is what Stripe takes for a card payment.
const MAXIMUM_AMOUNT_MINOR = 10n ** 12n;

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

const sumBy = <Item>(items: readonly Item[], pick: (item: Item) => bigint): bigint =>
  items.reduce((sum, item) => sum + pick(item), 0n);

const parseOrThrow = (text: string, maximumScale: number, error: InvoiceTotalsError): Decimal => {
  try {
    return parseDecimalOrThrow(text, { maximumScale });
  } catch (cause) {
    throw cause instanceof InvalidDecimalError ? error : cause;
  }
};

const parsePercentOrThrow = (text: string, error: InvoiceTotalsError): Decimal => {
  const percent = parseOrThrow(text, PERCENT_MAXIMUM_SCALE, error);
  if (percent.unscaled > 100n * powerOfTen(percent.scale)) throw error;
  return percent;
};

const takePercent = (amountMinor: bigint, percent: Decimal, stepMinor: bigint): bigint =>
  roundToStep(amountMinor * percent.unscaled, 100n * powerOfTen(percent.scale), stepMinor);

const assertNotTooLarge = (amountMinor: bigint, lineIndex: number | null): void => {
  if (amountMinor > MAXIMUM_AMOUNT_MINOR) {
    throw new InvoiceTotalsError(InvoiceTotalsErrorCode.AMOUNT_TOO_LARGE, lineIndex);
  }
};

const calculateDiscount = (options: {
  discount: Discount | null;
  baseMinor: bigint;
  stepMinor: bigint;
  lineIndex: number | null;
}): bigint => {
  const { discount, baseMinor, stepMinor, lineIndex } = options;
  if (discount === null) return 0n;

  const error = new InvoiceTotalsError(InvoiceTotalsErrorCode.DISCOUNT_INVALID, lineIndex);
  if (discount.type === 'PERCENT') {
    return takePercent(baseMinor, parsePercentOrThrow(discount.percent, error), stepMinor);
  }
  if (discount.amountMinor < 0n || discount.amountMinor > baseMinor) throw error;
  // Cannot pass the base, which is itself a multiple of the step.
  return roundToStep(discount.amountMinor, 1n, stepMinor);
};

const calculateLineBeforeInvoiceDiscount = (
  line: InvoiceLineInput,
  lineIndex: number,
  stepMinor: bigint,
): LineBeforeInvoiceDiscount => {
  const quantityError = new InvoiceTotalsError(InvoiceTotalsErrorCode.QUANTITY_INVALID, lineIndex);
  const quantity = parseOrThrow(line.quantity, QUANTITY_MAXIMUM_SCALE, quantityError);
  if (quantity.unscaled === 0n) throw quantityError;
  if (line.unitPriceMinor < 0n) {
    throw new InvoiceTotalsError(InvoiceTotalsErrorCode.UNIT_PRICE_INVALID, lineIndex);
  }
  assertNotTooLarge(line.unitPriceMinor, lineIndex);

  const grossMinor = roundToStep(
    quantity.unscaled * line.unitPriceMinor,
    powerOfTen(quantity.scale),
    stepMinor,
  );
  assertNotTooLarge(grossMinor, lineIndex);

  return {
    grossMinor,
    discountMinor: calculateDiscount({
      discount: line.discount,
      baseMinor: grossMinor,
      stepMinor,
      lineIndex,
    }),
    taxRate: parsePercentOrThrow(
      line.taxRatePercent,
      new InvoiceTotalsError(InvoiceTotalsErrorCode.TAX_RATE_INVALID, lineIndex),
    ),
  };
};

const rateAtFullScale = ({ unscaled, scale }: Decimal): bigint =>
  unscaled * powerOfTen(PERCENT_MAXIMUM_SCALE - scale);

const sumTaxesByRate = (lines: readonly TaxedLine[]): InvoiceTaxTotal[] => {
  const totalsByRate = new Map<bigint, InvoiceTaxTotal>();
  for (const { taxRate, netMinor, taxMinor } of lines) {
    const rate = rateAtFullScale(taxRate);
    const sameRate = totalsByRate.get(rate);
    totalsByRate.set(rate, {
      ratePercent: formatDecimal(taxRate),
      taxableMinor: (sameRate?.taxableMinor ?? 0n) + netMinor,
      taxMinor: (sameRate?.taxMinor ?? 0n) + taxMinor,
    });
  }

  return [...totalsByRate]
    .sort(([left], [right]) => Number(right - left))
    .map(([, total]) => total);
};

/**
 * The one rule of what an invoice comes to, for the editor, the server and what is sent to Stripe. Per line: gross =
 * round(quantity × unit price), less its own discount, less its share of the invoice-wide discount, then tax = round(net
 * × rate). Totals are sums of these rounded values, so a tax total can differ by a step from the rate taken of the
 * summed net. Rounding is half away from zero to the currency's step; all amounts are minor units of the currency.
 * No lines come to zero.
 * @throws InvoiceTotalsError
 */
export const calculateInvoiceTotals = (input: InvoiceTotalsInput): InvoiceTotals => {
  const { stepMinor } = getCurrency(input.currency);
  const linesBefore = input.lines.map((line, index) =>
    calculateLineBeforeInvoiceDiscount(line, index, stepMinor),
  );
  const weightsMinor = linesBefore.map((line) => line.grossMinor - line.discountMinor);
  const subtotalMinor = sumBy(weightsMinor, (weight) => weight);
  assertNotTooLarge(subtotalMinor, null);

  const invoiceDiscountMinor = calculateDiscount({
    discount: input.discount,
    baseMinor: subtotalMinor,
    stepMinor,
    lineIndex: null,
  });
  const shares = spreadDiscount({ totalMinor: invoiceDiscountMinor, weightsMinor, stepMinor });

  const taxedLines = linesBefore.map((line, index): TaxedLine => {
    const share = shares[index] ?? 0n;
    const netMinor = line.grossMinor - line.discountMinor - share;
    const taxMinor = takePercent(netMinor, line.taxRate, stepMinor);
    const totalMinor = netMinor + taxMinor;
    assertNotTooLarge(totalMinor, index);
    return { ...line, invoiceDiscountMinor: share, netMinor, taxMinor, totalMinor };
  });
  const taxMinor = sumBy(taxedLines, (line) => line.taxMinor);
  const netMinor = subtotalMinor - invoiceDiscountMinor;
  assertNotTooLarge(netMinor + taxMinor, null);

  return {
    lines: taxedLines.map(({ taxRate: _taxRate, ...line }) => line),
    subtotalMinor,
    invoiceDiscountMinor,
    netMinor,
    taxMinor,
    totalMinor: netMinor + taxMinor,
    taxes: sumTaxesByRate(taxedLines),
  };
};
