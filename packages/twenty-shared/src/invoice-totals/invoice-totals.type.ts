import { type CurrencyCode } from '../currency/currencies.constant.ts';

/** Off a line's gross, or off the whole invoice. An amount is in the invoice's currency. */
export type Discount =
  | { readonly type: 'PERCENT'; /** 0 to 100, at most 4 places */ readonly percent: string }
  | { readonly type: 'AMOUNT'; readonly amountMinor: bigint };

export type InvoiceLineInput = {
  /** Exact decimal above zero, at most 6 places. */
  readonly quantity: string;
  /** Zero or more; may be finer than the currency's step. */
  readonly unitPriceMinor: bigint;
  readonly discount: Discount | null;
  /** On top of the net amount; 0 to 100, at most 4 places. */
  readonly taxRatePercent: string;
};

export type InvoiceTotalsInput = {
  readonly currency: CurrencyCode;
  readonly lines: readonly InvoiceLineInput[];
  /** On the whole invoice, after the lines' own discounts and before tax. */
  readonly discount: Discount | null;
};

export type InvoiceLineTotals = {
  /** Quantity × unit price, rounded. */
  readonly grossMinor: bigint;
  /** The line's own discount. */
  readonly discountMinor: bigint;
  /** The line's share of the invoice-wide discount. */
  readonly invoiceDiscountMinor: bigint;
  /** After both discounts: what tax is taken of. */
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
};

export type InvoiceTaxTotal = {
  /** Canonical: `19`, `7.5`. */
  readonly ratePercent: string;
  readonly taxableMinor: bigint;
  readonly taxMinor: bigint;
};

export type InvoiceTotals = {
  /** In the order of the input. */
  readonly lines: InvoiceLineTotals[];
  /** Sum of gross minus the lines' own discounts. */
  readonly subtotalMinor: bigint;
  readonly invoiceDiscountMinor: bigint;
  /** Subtotal minus the invoice-wide discount. */
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  /** One per rate in use (0 % too), highest rate first. */
  readonly taxes: InvoiceTaxTotal[];
};
