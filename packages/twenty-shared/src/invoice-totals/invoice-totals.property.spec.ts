import fc from 'fast-check';

import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { getCurrency } from '../currency/currency.util.ts';
import { calculateInvoiceTotals } from './calculate-invoice-totals.util.ts';
import {
  type Discount,
  type InvoiceTotals,
  type InvoiceTotalsInput,
} from './invoice-totals.type.ts';

const CURRENCY_CODES: CurrencyCode[] = ['EUR', 'USD', 'JPY', 'KWD', 'ISK', 'UGX', 'GBP', 'HUF'];
const RUNS = { numRuns: 2_000 };
/** Checked, not asserted one by one: an assertion for each would cost more than what it asserts. */
const EXACT_RUNS = { numRuns: 10_000 };

const decimalText = (maximum: number, scale: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: maximum * 10 ** scale })
    .map((unscaled) => (unscaled / 10 ** scale).toFixed(scale));

const percent = fc.oneof(fc.constantFrom('0', '7', '19', '100'), decimalText(100, 4));
const percentDiscount: fc.Arbitrary<Discount> = percent.map((text) => ({
  type: 'PERCENT',
  percent: text,
}));
const amountDiscount = (maximumMinor: bigint): fc.Arbitrary<Discount> =>
  fc.bigInt({ min: 0n, max: maximumMinor }).map((amountMinor) => ({ type: 'AMOUNT', amountMinor }));

const line = fc
  .record({
    quantity: decimalText(500, 6).map((text) => (Number(text) === 0 ? '0.000001' : text)),
    unitPriceMinor: fc.oneof(
      fc.bigInt({ min: 0n, max: 20n }),
      fc.bigInt({ min: 0n, max: 8n * 10n ** 7n }),
    ),
    taxRatePercent: percent,
  })
  // An amount never above the gross of at least one whole unit price, rounded down to the coarsest step.
  .chain((base) =>
    fc
      .option(
        base.unitPriceMinor >= 10n && Number(base.quantity) >= 1
          ? fc.oneof(percentDiscount, amountDiscount((base.unitPriceMinor / 10n) * 10n))
          : percentDiscount,
      )
      .map((discount) => ({ ...base, discount })),
  );

const invoice: fc.Arbitrary<InvoiceTotalsInput> = fc
  .record({
    currency: fc.constantFrom(...CURRENCY_CODES),
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  })
  .chain((base) => {
    const { subtotalMinor } = calculateInvoiceTotals({ ...base, discount: null });
    return fc
      .option(fc.oneof(percentDiscount, amountDiscount(subtotalMinor)))
      .map((discount) => ({ ...base, discount }));
  });

const sumOf = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n);

const everyAmount = (totals: InvoiceTotals): bigint[] => {
  const { lines, taxes, ...sums } = totals;
  return [
    ...Object.values(sums),
    ...lines.flatMap((lineTotals) => Object.values(lineTotals)),
    ...taxes.flatMap(({ taxableMinor, taxMinor }) => [taxableMinor, taxMinor]),
  ];
};

describe('totals of any invoice', () => {
  it('P5: sums of lines are the totals in every column and by tax rate, in whole steps and never negative', () => {
    const { counterexample } = fc.check(
      fc.property(invoice, (input) => {
        const totals = calculateInvoiceTotals(input);
        const { lines, taxes } = totals;
        const { stepMinor } = getCurrency(input.currency);

        return [
          ...lines.flatMap((each) => [
            each.grossMinor - each.discountMinor - each.invoiceDiscountMinor === each.netMinor,
            each.netMinor + each.taxMinor === each.totalMinor,
          ]),
          sumOf(lines.map((each) => each.grossMinor - each.discountMinor)) === totals.subtotalMinor,
          sumOf(lines.map((each) => each.invoiceDiscountMinor)) === totals.invoiceDiscountMinor,
          sumOf(lines.map((each) => each.netMinor)) === totals.netMinor,
          sumOf(lines.map((each) => each.taxMinor)) === totals.taxMinor,
          sumOf(lines.map((each) => each.totalMinor)) === totals.totalMinor,
          sumOf(taxes.map(({ taxableMinor }) => taxableMinor)) === totals.netMinor,
          sumOf(taxes.map(({ taxMinor }) => taxMinor)) === totals.taxMinor,
          ...everyAmount(totals).map((amount) => amount >= 0n && amount % stepMinor === 0n),
        ].every(Boolean);
      }),
      EXACT_RUNS,
    );
    expect(counterexample).toBeNull();
  });

  it('P5: gross and tax are the step nearest to the exact product', () => {
    fc.assert(
      fc.property(invoice, (input) => {
        const { stepMinor } = getCurrency(input.currency);
        const { lines } = calculateInvoiceTotals(input);
        const toMillionths = (text: string): bigint => {
          const [integer = '', fraction = ''] = text.split('.');
          return BigInt(integer + fraction.padEnd(6, '0'));
        };
        // Twice the distance is at most one step; on a half the rounded value is the larger one.
        const isNearest = (rounded: bigint, exact: bigint, scale: bigint): boolean => {
          const twiceAbove = 2n * (rounded * scale - exact);
          return twiceAbove <= stepMinor * scale && twiceAbove > -stepMinor * scale;
        };

        const offLines = input.lines.filter(
          ({ quantity, unitPriceMinor, taxRatePercent }, index) => {
            const totals = lines[index];
            const gross = toMillionths(quantity) * unitPriceMinor;
            const tax = toMillionths(taxRatePercent) * (totals?.netMinor ?? 0n);
            return !(
              isNearest(totals?.grossMinor ?? -1n, gross, 10n ** 6n) &&
              isNearest(totals?.taxMinor ?? -1n, tax, 10n ** 8n)
            );
          },
        );
        expect(offLines).toEqual([]);
      }),
      RUNS,
    );
  });

  it('P5: without a discount on the whole, the order of lines changes nothing but their order', () => {
    fc.assert(
      fc.property(invoice, (input) => {
        const forward = calculateInvoiceTotals({ ...input, discount: null });
        const backward = calculateInvoiceTotals({
          ...input,
          discount: null,
          lines: [...input.lines].reverse(),
        });

        expect(backward).toEqual({ ...forward, lines: [...forward.lines].reverse() });
      }),
      RUNS,
    );
  });
});
