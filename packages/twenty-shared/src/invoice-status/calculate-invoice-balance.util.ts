import { type InvoiceBalance, type InvoiceFacts } from './invoice-facts.type.ts';

/**
 * A refund lowers what was kept and does not reopen the debt; a lost dispute or returned debit does. Pure arithmetic:
 * a draft or void invoice has a `dueMinor` too, although nobody asks for it.
 */
export const calculateInvoiceBalance = (facts: InvoiceFacts): InvoiceBalance => {
  const expectedMinor = facts.totalMinor - facts.prePaymentCreditMinor;
  const netPaidMinor = facts.succeededMinor - facts.lostMinor;
  const outstandingMinor = expectedMinor - netPaidMinor;

  return {
    expectedMinor,
    netPaidMinor,
    keptMinor: netPaidMinor - facts.refundedMinor,
    dueMinor: outstandingMinor > 0n ? outstandingMinor : 0n,
  };
};
