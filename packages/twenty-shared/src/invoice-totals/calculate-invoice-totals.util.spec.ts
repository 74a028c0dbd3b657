import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { calculateInvoiceTotals } from './calculate-invoice-totals.util.ts';
import {
  HULL_MONITORING_INVOICE,
  lineOf,
  TORQUE_SENSOR_INVOICE,
} from './invoice-totals.examples.ts';
import { type Discount, type InvoiceLineInput } from './invoice-totals.type.ts';

const totalsOf = (
  currency: CurrencyCode,
  lines: readonly InvoiceLineInput[],
  discount: Discount | null = null,
) => calculateInvoiceTotals({ currency, lines, discount });

const errorOf = (
  lines: readonly InvoiceLineInput[],
  discount: Discount | null = null,
): { code: string; lineIndex: number | null } => {
  try {
    totalsOf('EUR', lines, discount);
  } catch (error) {
    return error as { code: string; lineIndex: number | null };
  }
  throw new Error('The invoice was accepted.');
};

describe('calculateInvoiceTotals', () => {
  it('P5: the EUR invoice with a line discount and two tax rates comes to €64,585.38', () => {
    const totals = calculateInvoiceTotals(HULL_MONITORING_INVOICE);

    expect(totals.lines.map(({ netMinor }) => netMinor)).toEqual([
      2_484_000n,
      934_800n,
      1_550_000n,
      154_080n,
      320_000n,
    ]);
    expect(totals).toMatchObject({
      subtotalMinor: 5_442_880n,
      invoiceDiscountMinor: 0n,
      netMinor: 5_442_880n,
      taxMinor: 1_015_658n,
      totalMinor: 6_458_538n,
      taxes: [
        { ratePercent: '19', taxableMinor: 5_288_800n, taxMinor: 1_004_872n },
        { ratePercent: '7', taxableMinor: 154_080n, taxMinor: 10_786n },
      ],
    });
  });

  it('P5: the JPY invoice with 5 % off a line and 2 % off the whole comes to ¥3,331,667', () => {
    const totals = calculateInvoiceTotals(TORQUE_SENSOR_INVOICE);

    expect(totals.lines.map((line) => line.grossMinor - line.discountMinor)).toEqual([
      2_097_600n,
      282_000n,
      576_000n,
      148_500n,
    ]);
    expect(totals.lines.map(({ invoiceDiscountMinor }) => invoiceDiscountMinor)).toEqual([
      41_952n,
      5_640n,
      11_520n,
      2_970n,
    ]);
    // Per line: 205,564.8 is rounded to 205,565, then 27,636 and 56,448.
    expect(totals.lines.map(({ taxMinor }) => taxMinor)).toEqual([205_565n, 27_636n, 56_448n, 0n]);
    expect(totals).toMatchObject({
      subtotalMinor: 3_104_100n,
      invoiceDiscountMinor: 62_082n,
      netMinor: 3_042_018n,
      taxMinor: 289_649n,
      totalMinor: 3_331_667n,
      taxes: [
        { ratePercent: '10', taxableMinor: 2_896_488n, taxMinor: 289_649n },
        { ratePercent: '0', taxableMinor: 145_530n, taxMinor: 0n },
      ],
    });
  });

  it('P5: tax is rounded per line, so it may differ from the rate taken of the sum', () => {
    const fiveYen = lineOf({ unitPriceMinor: 5n, taxRatePercent: '10' });
    const totals = totalsOf('JPY', [fiveYen, fiveYen, fiveYen]);

    // 0.5 becomes 1 three times, where 10 % of 15 would be rounded to 2.
    expect(totals.taxes).toEqual([{ ratePercent: '10', taxableMinor: 15n, taxMinor: 3n }]);
    expect(totals.totalMinor).toBe(18n);
  });

  it.each<[string, CurrencyCode, string, bigint, bigint]>([
    ['a half cent up', 'EUR', '0.5', 1n, 1n],
    ['just under a half down', 'EUR', '0.499999', 1n, 0n],
    ['two and a half to three', 'EUR', '2.5', 1n, 3n],
    ['an exact product not at all', 'EUR', '12.5', 124_000n, 1_550_000n],
    ['half a ten up in KWD', 'KWD', '1', 1_255n, 1_260n],
    ['under half a ten down in KWD', 'KWD', '1', 1_254n, 1_250n],
    ['a third in KWD', 'KWD', '0.333333', 1_000n, 330n],
    ['half a króna up', 'ISK', '1.5', 1n, 2n],
    ['half a shilling up', 'UGX', '0.5', 3n, 2n],
    ['half a fillér up', 'HUF', '1.5', 1n, 2n],
  ])('P5: rounds %s', (_name, currency, quantity, unitPriceMinor, expected) => {
    expect(totalsOf(currency, [lineOf({ quantity, unitPriceMinor })]).totalMinor).toBe(expected);
  });

  it('P5: rounds a discount and a tax of half a cent away from zero', () => {
    const [line] = totalsOf('EUR', [
      lineOf({
        unitPriceMinor: 105n,
        discount: { type: 'PERCENT', percent: '10' },
        taxRatePercent: '5.3192',
      }),
    ]).lines;

    // 10.5 → 11, then 5.3192 % of 94 = 5.000048 → 5.
    expect(line).toMatchObject({
      discountMinor: 11n,
      netMinor: 94n,
      taxMinor: 5n,
      totalMinor: 99n,
    });
  });

  it('P5: takes an amount off a line and off the whole, rounded to the step', () => {
    const totals = totalsOf(
      'KWD',
      [lineOf({ unitPriceMinor: 10_000n, discount: { type: 'AMOUNT', amountMinor: 1_235n } })],
      { type: 'AMOUNT', amountMinor: 755n },
    );

    expect(totals).toMatchObject({
      subtotalMinor: 8_760n,
      invoiceDiscountMinor: 760n,
      totalMinor: 8_000n,
    });
  });

  it('P5: spreads a discount over lines before tax, the remainder to the largest', () => {
    const totals = totalsOf(
      'EUR',
      [
        lineOf({ unitPriceMinor: 1_000n, taxRatePercent: '20' }),
        lineOf({ unitPriceMinor: 1_001n, taxRatePercent: '20' }),
        lineOf({ unitPriceMinor: 1_000n, taxRatePercent: '0' }),
      ],
      { type: 'AMOUNT', amountMinor: 100n },
    );

    expect(totals.lines.map(({ invoiceDiscountMinor }) => invoiceDiscountMinor)).toEqual([
      33n,
      34n,
      33n,
    ]);
    // 20 % of 967 is 193.4, twice.
    expect(totals.taxes).toEqual([
      { ratePercent: '20', taxableMinor: 1_934n, taxMinor: 386n },
      { ratePercent: '0', taxableMinor: 967n, taxMinor: 0n },
    ]);
  });

  it('adds up one tax per rate, however the rate is written, highest first', () => {
    const rates = ['7.50', '19', '0', '7.5', '100', '19.0000', '007.5', '0.0001'];
    const totals = totalsOf(
      'EUR',
      rates.map((taxRatePercent) => lineOf({ unitPriceMinor: 100n, taxRatePercent })),
    );

    expect(totals.taxes.map(({ ratePercent }) => ratePercent)).toEqual([
      '100',
      '19',
      '7.5',
      '0.0001',
      '0',
    ]);
    expect(totals.taxes[2]).toEqual({ ratePercent: '7.5', taxableMinor: 300n, taxMinor: 24n });
  });

  it('an invoice without lines comes to zero', () => {
    expect(totalsOf('EUR', [], { type: 'PERCENT', percent: '5' })).toEqual({
      lines: [],
      subtotalMinor: 0n,
      invoiceDiscountMinor: 0n,
      netMinor: 0n,
      taxMinor: 0n,
      totalMinor: 0n,
      taxes: [],
    });
  });

  it('a discount of everything leaves nothing to tax', () => {
    const free = lineOf({
      unitPriceMinor: 999n,
      discount: { type: 'PERCENT', percent: '100' },
      taxRatePercent: '19',
    });
    const full = lineOf({ unitPriceMinor: 999n, taxRatePercent: '19' });

    expect(totalsOf('EUR', [free]).totalMinor).toBe(0n);
    expect(totalsOf('EUR', [full], { type: 'AMOUNT', amountMinor: 999n }).totalMinor).toBe(0n);
  });

  it.each<[string, Partial<InvoiceLineInput>]>([
    ['QUANTITY_INVALID', { quantity: '0' }],
    ['QUANTITY_INVALID', { quantity: '0.000000' }],
    ['QUANTITY_INVALID', { quantity: '-1' }],
    ['QUANTITY_INVALID', { quantity: '0.0000001' }],
    ['QUANTITY_INVALID', { quantity: '1e3' }],
    ['QUANTITY_INVALID', { quantity: '' }],
    ['UNIT_PRICE_INVALID', { unitPriceMinor: -1n }],
    ['DISCOUNT_INVALID', { discount: { type: 'PERCENT', percent: '100.0001' } }],
    ['DISCOUNT_INVALID', { discount: { type: 'PERCENT', percent: '1.00001' } }],
    ['DISCOUNT_INVALID', { discount: { type: 'PERCENT', percent: '-1' } }],
    ['DISCOUNT_INVALID', { discount: { type: 'AMOUNT', amountMinor: 501n } }],
    ['DISCOUNT_INVALID', { discount: { type: 'AMOUNT', amountMinor: -1n } }],
    ['TAX_RATE_INVALID', { taxRatePercent: '100.01' }],
    ['TAX_RATE_INVALID', { taxRatePercent: '-1' }],
    ['TAX_RATE_INVALID', { taxRatePercent: '19.00001' }],
    ['TAX_RATE_INVALID', { taxRatePercent: '19%' }],
    ['AMOUNT_TOO_LARGE', { unitPriceMinor: 10n ** 12n + 1n }],
    ['AMOUNT_TOO_LARGE', { quantity: '999999999999999' }],
    ['AMOUNT_TOO_LARGE', { unitPriceMinor: 10n ** 12n, taxRatePercent: '1' }],
  ])('refuses a line with %s: %j names the line', (code, overrides) => {
    const lineAtFault = lineOf({ unitPriceMinor: 500n, ...overrides });

    expect(errorOf([lineOf({}), lineAtFault])).toMatchObject({ code, lineIndex: 1 });
  });

  it.each<[string, Discount]>([
    ['more than the subtotal', { type: 'AMOUNT', amountMinor: 501n }],
    ['a negative amount', { type: 'AMOUNT', amountMinor: -1n }],
    ['more than all', { type: 'PERCENT', percent: '101' }],
  ])('refuses a discount on the whole of %s', (_name, discount) => {
    expect(errorOf([lineOf({ unitPriceMinor: 500n })], discount)).toMatchObject({
      code: 'DISCOUNT_INVALID',
      lineIndex: null,
    });
  });

  it('takes a total of 10^12 minor units, and not one more', () => {
    const half = lineOf({ unitPriceMinor: 5n * 10n ** 11n });

    expect(totalsOf('EUR', [half, half]).totalMinor).toBe(10n ** 12n);
    expect(errorOf([half, half, lineOf({ unitPriceMinor: 1n })])).toMatchObject({
      code: 'AMOUNT_TOO_LARGE',
      lineIndex: null,
    });
    expect(
      errorOf([half, half, lineOf({ unitPriceMinor: 1n })], { type: 'AMOUNT', amountMinor: 1n }),
    ).toMatchObject({ code: 'AMOUNT_TOO_LARGE', lineIndex: null });
    expect(errorOf([half, { ...half, taxRatePercent: '0.0001' }])).toMatchObject({
      code: 'AMOUNT_TOO_LARGE',
      lineIndex: null,
    });
  });
});
