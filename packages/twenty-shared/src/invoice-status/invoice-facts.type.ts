/**
 * All that the status of an invoice depends on. Amounts are minor units of the invoice's currency, none negative.
 * No timestamps, so that events in any order end in the same status.
 */
export type InvoiceFacts = {
  readonly issued: boolean;
  /** Here, or the current version in Stripe. */
  readonly voided: boolean;
  readonly markedUncollectible: boolean;
  /** A dispute needs a response, is under response or under appeal. */
  readonly disputeOpen: boolean;
  /** An inquiry (`warning_*`) or prevented dispute: a flag, not a status. */
  readonly inquiryOpen: boolean;
  /** A PaymentIntent wants a payment method and has a last error, or `lostMinor` holds a returned debit. */
  readonly failing: boolean;
  /** T */
  readonly totalMinor: bigint;
  /** CN: credit notes made before payment, which lower what is expected. */
  readonly prePaymentCreditMinor: bigint;
  /** S: payments that succeeded, from any source, applied customer credit included. */
  readonly succeededMinor: bigint;
  /** L: disputes lost and debits returned. */
  readonly lostMinor: bigint;
  /** R: refunds pending or succeeded. */
  readonly refundedMinor: bigint;
  /** Proc: payments on their way, as bank debits are for days. */
  readonly processingMinor: bigint;
  /** The part of `succeededMinor` that came from the customer's credit balance. */
  readonly creditAppliedMinor: bigint;
};

/** What follows from the facts by arithmetic alone, in minor units of the invoice's currency. */
export type InvoiceBalance = {
  /** E = T − CN */
  readonly expectedMinor: bigint;
  /** N = S − L */
  readonly netPaidMinor: bigint;
  /** N − R */
  readonly keptMinor: bigint;
  /** max(0, E − N) */
  readonly dueMinor: bigint;
};
