import { type InvoiceLineInput, type InvoiceTotalsInput } from './invoice-totals.type.ts';

/** A line that says only what matters to a test: one piece, no discount, no tax. */
export const lineOf = (overrides: Partial<InvoiceLineInput>): InvoiceLineInput => ({
  quantity: '1',
  unitPriceMinor: 0n,
  discount: null,
  taxRatePercent: '0',
  ...overrides,
});

export const HULL_MONITORING_INVOICE: InvoiceTotalsInput = {
  currency: 'EUR',
  discount: null,
  lines: [
    lineOf({
      quantity: '24',
      unitPriceMinor: 115_000n,
      discount: { type: 'PERCENT', percent: '10' },
      taxRatePercent: '19',
    }),
    lineOf({ quantity: '24', unitPriceMinor: 38_950n, taxRatePercent: '19' }),
    lineOf({ quantity: '12.5', unitPriceMinor: 124_000n, taxRatePercent: '19' }),
    lineOf({ quantity: '36', unitPriceMinor: 4_280n, taxRatePercent: '7' }),
    lineOf({ quantity: '1', unitPriceMinor: 320_000n, taxRatePercent: '19' }),
  ],
};

export const TORQUE_SENSOR_INVOICE: InvoiceTotalsInput = {
  currency: 'JPY',
  discount: { type: 'PERCENT', percent: '2' },
  lines: [
    lineOf({
      quantity: '120',
      unitPriceMinor: 18_400n,
      discount: { type: 'PERCENT', percent: '5' },
      taxRatePercent: '10',
    }),
    lineOf({ quantity: '120', unitPriceMinor: 2_350n, taxRatePercent: '10' }),
    lineOf({ quantity: '6', unitPriceMinor: 96_000n, taxRatePercent: '10' }),
    lineOf({ quantity: '1', unitPriceMinor: 148_500n, taxRatePercent: '0' }),
  ],
};
