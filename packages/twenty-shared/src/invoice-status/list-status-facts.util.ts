import { calculateInvoiceBalance } from './calculate-invoice-balance.util.ts';
import { type InvoiceBalance, type InvoiceFacts } from './invoice-facts.type.ts';

/** A number or an answer that a status is decided by. One of `amountMinor` and `yes` is null. */
export type StatusFact = {
  /** Machine name, as in InvoiceFacts and InvoiceBalance. */
  readonly name: keyof InvoiceFacts | keyof InvoiceBalance;
  /** In the words of bookkeeping. */
  readonly label: string;
  /** In minor units of the invoice's currency. */
  readonly amountMinor: bigint | null;
  readonly yes: boolean | null;
};

type Known = InvoiceFacts & InvoiceBalance;
type NameOf<Value> = {
  [Name in keyof Known]: Known[Name] extends Value ? Name : never;
}[keyof Known];

const answer = (label: string, name: NameOf<boolean>) =>
  ({ label, name, isAmount: false }) as const;
const amount = (label: string, name: NameOf<bigint>) => ({ label, name, isAmount: true }) as const;

/** In the order in which the status table asks for them, each sum behind what it is made of. */
const FACTS = [
  answer('Issued', 'issued'),
  answer('Void', 'voided'),
  answer('Dispute open', 'disputeOpen'),
  answer('Inquiry open', 'inquiryOpen'),
  amount('Total', 'totalMinor'),
  amount('Credit notes before payment', 'prePaymentCreditMinor'),
  amount('Expected', 'expectedMinor'),
  amount('Paid', 'succeededMinor'),
  amount('Of which customer credit', 'creditAppliedMinor'),
  amount('Lost or returned', 'lostMinor'),
  amount('Paid after losses', 'netPaidMinor'),
  amount('Refunded', 'refundedMinor'),
  amount('Kept', 'keptMinor'),
  amount('Due', 'dueMinor'),
  amount('Processing', 'processingMinor'),
  answer('Marked as uncollectible', 'markedUncollectible'),
  answer('Last payment failed', 'failing'),
] as const;

/** Everything a status is decided by, with its label. */
export const listStatusFacts = (facts: InvoiceFacts): StatusFact[] => {
  const known: Known = { ...facts, ...calculateInvoiceBalance(facts) };
  return FACTS.map((fact) =>
    fact.isAmount
      ? { name: fact.name, label: fact.label, amountMinor: known[fact.name], yes: null }
      : { name: fact.name, label: fact.label, amountMinor: null, yes: known[fact.name] },
  );
};
