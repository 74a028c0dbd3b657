/** An exact decimal: `unscaled / 10^scale`. `{ unscaled: 125n, scale: 1 }` is 12.5. */
export type Decimal = { readonly unscaled: bigint; readonly scale: number };

export type DecimalOptions = {
  /** At most this many digits after the point. */
  readonly maximumScale: number;
  readonly allowNegative?: boolean;
};
