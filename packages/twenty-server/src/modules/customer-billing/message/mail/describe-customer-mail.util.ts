import {
  type InvoiceMailContent,
  MailKind,
  type PaymentFailedMailContent,
  type ReceiptMailContent,
  type RefundMailContent,
  type ReminderMailContent,
} from 'twenty-emails';
import type { NewPaymentAttempt, Payment } from '../../payment/payment.type.ts';
import type { MailFacts } from './mail-facts.service.ts';

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one YYYY-MM-DD to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / ONE_DAY_MS;

const sharedOf = ({ invoice, customerName, language }: MailFacts) => ({
  language,
  customerName,
  isTest: invoice.livemode === false,
  url: invoice.stripePaymentLink,
  invoiceNumber: invoice.number ?? '',
});

export const describeInvoiceMail = (
  facts: MailFacts,
  { message, hasPdf }: { message: string | null; hasPdf: boolean },
): InvoiceMailContent => ({
  ...sharedOf(facts),
  kind: MailKind.INVOICE,
  amount: facts.formats.money(facts.invoice.owedMinor),
  dueDate: facts.formats.date(facts.invoice.dueDate),
  message,
  hasPdf,
});

export const describeReminderMail = (facts: MailFacts): ReminderMailContent => ({
  ...sharedOf(facts),
  kind: MailKind.REMINDER,
  amount: facts.formats.money(facts.invoice.owedMinor),
  dueDate: facts.formats.date(facts.invoice.dueDate),
  daysLate: daysBetween(facts.invoice.dueDate, facts.today),
  hasPdf: true,
});

export const describeReceiptMail = (
  facts: MailFacts,
  payment: Pick<Payment, 'amountMinor' | 'methodDisplay' | 'occurredAt'>,
): ReceiptMailContent => ({
  ...sharedOf(facts),
  kind: MailKind.RECEIPT,
  amount: facts.formats.money(payment.amountMinor),
  method: payment.methodDisplay,
  paidOn: facts.formats.dayOf(payment.occurredAt),
  stillOwed: facts.invoice.owedMinor > 0n ? facts.formats.money(facts.invoice.owedMinor) : null,
});

/** Why it failed is between the customer and their bank, and told to staff alone. */
export const describePaymentFailedMail = (
  facts: MailFacts,
  attempt: Pick<NewPaymentAttempt, 'amountMinor' | 'methodDisplay'>,
): PaymentFailedMailContent => ({
  ...sharedOf(facts),
  kind: MailKind.PAYMENT_FAILED,
  amount: facts.formats.money(attempt.amountMinor),
  method: attempt.methodDisplay,
});

export const describeRefundMail = (
  facts: MailFacts,
  refund: Pick<Payment, 'amountMinor' | 'methodDisplay'>,
): RefundMailContent => ({
  ...sharedOf(facts),
  kind: MailKind.REFUND,
  amount: facts.formats.money(refund.amountMinor < 0n ? -refund.amountMinor : refund.amountMinor),
  method: refund.methodDisplay,
});
