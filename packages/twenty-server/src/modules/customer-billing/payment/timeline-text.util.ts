import {
  explainInvoiceStatus,
  formatMoney,
  InvoiceStatus,
  type CurrencyCode,
  type InvoiceFacts,
} from 'twenty-shared';

/** Summaries are English, stored once for every reader, and read on after the name of who did it. */
const SUMMARY_LOCALE = 'en-US';

/** How a status is called in front of people. */
export const STATUS_LABELS: Readonly<Record<InvoiceStatus, string>> = {
  DRAFT: 'Draft',
  OPEN: 'Open',
  PROCESSING: 'Processing',
  PAYMENT_FAILED: 'Payment failed',
  PARTIALLY_PAID: 'Partially paid',
  PAID: 'Paid',
  OVERPAID: 'Overpaid',
  PARTIALLY_REFUNDED: 'Partially refunded',
  REFUNDED: 'Refunded',
  DISPUTED: 'Disputed',
  UNCOLLECTIBLE: 'Uncollectible',
  VOID: 'Void',
};

/** Reads on after the actor's name: `set the status to Paid. All of the €12.00 has been paid.` */
export const describeStatusChange = (change: {
  to: InvoiceStatus;
  facts: InvoiceFacts;
  currency: CurrencyCode;
}): string => {
  const { sentence } = explainInvoiceStatus({
    facts: change.facts,
    currency: change.currency,
    locale: SUMMARY_LOCALE,
  });
  return `set the status to ${STATUS_LABELS[change.to]}. ${sentence}`;
};

/** `issued INV-2026-0042 over €12.00, due 2026-12-01.` */
export const describeIssue = (invoice: {
  number: string;
  totalMinor: bigint;
  currency: CurrencyCode;
  dueDate: string;
}): string =>
  `issued ${invoice.number} over ${formatMoney(invoice.totalMinor, invoice.currency, SUMMARY_LOCALE)}, due ${invoice.dueDate}.`;

/** `made a draft over €12.00.`, `changed the draft, now over …`, `deleted the draft over ….` */
export const describeDraft = (
  change: 'CREATED' | 'UPDATED' | 'DELETED',
  draft: { totalMinor: bigint; currency: CurrencyCode },
): string => {
  const total = formatMoney(draft.totalMinor, draft.currency, SUMMARY_LOCALE);
  const sentences = {
    CREATED: `made a draft over ${total}.`,
    UPDATED: `changed the draft, now over ${total}.`,
    DELETED: `deleted the draft over ${total}.`,
  };
  return sentences[change];
};

/** `recorded €12.00 received outside Stripe (bank transfer).` */
export const describeManualPayment = (payment: {
  amountMinor: bigint;
  currency: CurrencyCode;
  methodDisplay: string | null;
}): string => {
  const amount = formatMoney(payment.amountMinor, payment.currency, SUMMARY_LOCALE);
  const method = payment.methodDisplay === null ? '' : ` (${payment.methodDisplay.toLowerCase()})`;
  return `recorded ${amount} received outside Stripe${method}.`;
};
