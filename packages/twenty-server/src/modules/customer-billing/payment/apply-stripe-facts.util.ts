import type { InvoiceOfLedger } from './facts-from-ledger.util.ts';

/** What Stripe's present invoice says. Left out: leave it as it is. Amounts in the invoice's currency. */
export type StripeInvoiceFacts = {
  /** When it was voided; null: it is not void. */
  voided?: Date | null;
  /** When it was given up; null: it is not. */
  markedUncollectible?: Date | null;
  /** A PaymentIntent of the invoice wants a payment method and has a last error. */
  failing?: boolean;
  prePaymentCreditMinor?: bigint;
  creditAppliedMinor?: bigint;
};

/** The invoice as Stripe's facts would have it. */
export const applyStripeFacts = <T extends InvoiceOfLedger>(
  invoice: T,
  facts: StripeInvoiceFacts,
): T => ({
  ...invoice,
  voidedAt: facts.voided === undefined ? invoice.voidedAt : facts.voided,
  markedUncollectibleAt:
    facts.markedUncollectible === undefined
      ? invoice.markedUncollectibleAt
      : facts.markedUncollectible,
  failing: facts.failing ?? invoice.failing,
  prePaymentCreditMinor: facts.prePaymentCreditMinor ?? invoice.prePaymentCreditMinor,
  creditAppliedMinor: facts.creditAppliedMinor ?? invoice.creditAppliedMinor,
});
