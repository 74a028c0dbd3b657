import {
  explainInvoiceStatus,
  formatMoney,
  InvoiceStatus,
  type CurrencyCode,
  type InvoiceFacts,
} from 'twenty-shared';

/** Summaries are English sentences, stored once for every reader. */
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

/** `Open → Paid. All of the €12.00 has been paid.` */
export const describeStatusChange = (change: {
  from: InvoiceStatus;
  to: InvoiceStatus;
  facts: InvoiceFacts;
  currency: CurrencyCode;
}): string => {
  const { sentence } = explainInvoiceStatus({
    facts: change.facts,
    currency: change.currency,
    locale: SUMMARY_LOCALE,
  });
  return `${STATUS_LABELS[change.from]} → ${STATUS_LABELS[change.to]}. ${sentence}`;
};

/** `Issued as INV-2026-0042 over €12.00, due 2026-12-01.` */
export const describeIssue = (invoice: {
  number: string;
  totalMinor: bigint;
  currency: CurrencyCode;
  dueDate: string;
}): string =>
  `Issued as ${invoice.number} over ${formatMoney(invoice.totalMinor, invoice.currency, SUMMARY_LOCALE)}, due ${invoice.dueDate}.`;

/** `Draft made over €12.00.`, `Draft changed, now over …`, `Draft over … deleted.` */
export const describeDraft = (
  change: 'CREATED' | 'UPDATED' | 'DELETED',
  draft: { totalMinor: bigint; currency: CurrencyCode },
): string => {
  const total = formatMoney(draft.totalMinor, draft.currency, SUMMARY_LOCALE);
  const sentences = {
    CREATED: `Draft made over ${total}.`,
    UPDATED: `Draft changed, now over ${total}.`,
    DELETED: `Draft over ${total} deleted.`,
  };
  return sentences[change];
};

/** `€12.00 received outside Stripe (bank transfer).` */
export const describeManualPayment = (payment: {
  amountMinor: bigint;
  currency: CurrencyCode;
  methodDisplay: string | null;
}): string => {
  const amount = formatMoney(payment.amountMinor, payment.currency, SUMMARY_LOCALE);
  const method = payment.methodDisplay === null ? '' : ` (${payment.methodDisplay.toLowerCase()})`;
  return `${amount} received outside Stripe${method}.`;
};
