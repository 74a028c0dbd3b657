import { decideInvoiceStatus } from 'twenty-shared';
import type { InvoiceLedgerState } from '../invoice/invoice.type.ts';
import {
  factsFromLedger,
  type InvoiceOfLedger,
  type MovementOfLedger,
  sumDisputedMinor,
} from './facts-from-ledger.util.ts';

/**
 * Everything on an invoice that follows from its movements. `owedMinor` is what the customer is asked for, which is
 * nothing for a draft or a void invoice although their balance shows a difference.
 * @throws Error for a movement in another currency.
 */
export const decideLedgerState = (ledger: {
  invoice: InvoiceOfLedger;
  payments: readonly MovementOfLedger[];
}): InvoiceLedgerState => {
  const { invoice, payments } = ledger;
  const facts = factsFromLedger(ledger);
  const { status, row, balance } = decideInvoiceStatus(facts);

  return {
    status,
    statusRow: row,
    statusFacts: facts,
    paidMinor: facts.succeededMinor,
    refundedMinor: facts.refundedMinor,
    disputedMinor: sumDisputedMinor(payments),
    keptMinor: balance.keptMinor,
    owedMinor: facts.issued && !facts.voided ? balance.dueMinor : 0n,
    processingMinor: facts.processingMinor,
    prePaymentCreditMinor: invoice.prePaymentCreditMinor,
    creditAppliedMinor: invoice.creditAppliedMinor,
    failing: invoice.failing,
    voidedAt: invoice.voidedAt,
    markedUncollectibleAt: invoice.markedUncollectibleAt,
  };
};
