/** What must be known of a currency to count in it, show it and send it to Stripe. */
export type CurrencyDefinition = {
  /** ISO 4217, upper case. Stripe's API wants it in lower case. */
  readonly code: string;
  readonly name: string;
  /** Decimal places of our minor unit: 1.00 EUR is 100, 1 JPY is 1, 1.000 KWD is 1000. */
  readonly exponent: 0 | 2 | 3;
  /** Amounts are multiples of this many minor units. */
  readonly stepMinor: bigint;
  /** Decimal places of the integer that Stripe's API takes; differs from `exponent` for ISK and UGX only. */
  readonly stripeExponent: 0 | 2 | 3;
  /**
   * The least that Stripe charges, in our minor unit; null where Stripe publishes none. Stripe judges it in the
   * settlement currency after conversion, so this can only warn early.
   */
  readonly minimumChargeMinor: bigint | null;
};
