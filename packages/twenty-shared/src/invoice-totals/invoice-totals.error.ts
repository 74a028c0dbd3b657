export const InvoiceTotalsErrorCode = {
  QUANTITY_INVALID: 'QUANTITY_INVALID',
  UNIT_PRICE_INVALID: 'UNIT_PRICE_INVALID',
  DISCOUNT_INVALID: 'DISCOUNT_INVALID',
  TAX_RATE_INVALID: 'TAX_RATE_INVALID',
  AMOUNT_TOO_LARGE: 'AMOUNT_TOO_LARGE',
} as const;
export type InvoiceTotalsErrorCode =
  (typeof InvoiceTotalsErrorCode)[keyof typeof InvoiceTotalsErrorCode];

/** An invoice whose totals cannot be calculated. The codes are also codes of BillingErrorCode. */
export class InvoiceTotalsError extends Error {
  readonly code: InvoiceTotalsErrorCode;
  /** Counted from 0; null where the invoice as a whole is at fault. */
  readonly lineIndex: number | null;

  constructor(code: InvoiceTotalsErrorCode, lineIndex: number | null) {
    super(lineIndex === null ? code : `${code} in line ${lineIndex + 1}`);
    this.name = 'InvoiceTotalsError';
    this.code = code;
    this.lineIndex = lineIndex;
  }
}
