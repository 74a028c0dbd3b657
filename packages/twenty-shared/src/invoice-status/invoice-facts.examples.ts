import { type InvoiceFacts } from './invoice-facts.type.ts';

/** An issued invoice over 100.00 with nothing on it, apart from what a test says. */
export const factsOf = (overrides: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  issued: true,
  voided: false,
  markedUncollectible: false,
  disputeOpen: false,
  inquiryOpen: false,
  failing: false,
  totalMinor: 10_000n,
  prePaymentCreditMinor: 0n,
  succeededMinor: 0n,
  lostMinor: 0n,
  refundedMinor: 0n,
  processingMinor: 0n,
  creditAppliedMinor: 0n,
  ...overrides,
});
