/** What an invoice's payment link allows, and for how long. */
export type PaymentLinkTerms = {
  /** Whole days after the due date on which the link still opens; without a say while `neverExpires`. */
  readonly graceDays: number;
  readonly neverExpires: boolean;
  readonly allowPartPayment: boolean;
  /** The least that may be paid at once, in the invoice's currency; null: the least Stripe charges. */
  readonly minimumPartMinor: bigint | null;
};
