import { type MailContent, MailKind } from 'twenty-emails';
import {
  describeInvoiceMail,
  describePaymentFailedMail,
  describeReceiptMail,
  describeRefundMail,
  describeReminderMail,
} from './describe-customer-mail.util.ts';
import type { MailFacts } from './mail-facts.service.ts';

/**
 * A mail of a kind as it would look about an invoice, with a payment of its whole total where one is needed, and with
 * a person's own words where they wrote some.
 */
export const describeSampleMail = (
  kind: MailKind,
  facts: MailFacts,
  { message }: { message: string | null },
): MailContent => {
  const { totalMinor, dueDate } = facts.invoice;
  const payment = {
    amountMinor: totalMinor,
    methodDisplay: 'Visa ·· 4242',
    occurredAt: new Date(`${dueDate}T12:00:00Z`),
  };
  switch (kind) {
    case MailKind.INVOICE:
      return describeInvoiceMail(facts, { message, hasPdf: true });
    case MailKind.REMINDER:
      return describeReminderMail(facts);
    case MailKind.RECEIPT: {
      const invoice = { ...facts.invoice, owedMinor: 0n };
      return describeReceiptMail({ ...facts, invoice }, payment);
    }
    case MailKind.PAYMENT_FAILED:
      return describePaymentFailedMail(facts, payment);
    case MailKind.REFUND:
      return describeRefundMail(facts, payment);
    case MailKind.NOTIFICATION:
      return {
        kind,
        language: facts.language,
        isTest: facts.invoice.livemode === false,
        url: facts.invoice.stripePaymentLink,
        title: `Payment failed on ${facts.invoice.number ?? 'an invoice'}`,
        body: 'Visa ·· 4242 was declined: the card has insufficient funds.',
      };
    case MailKind.TEST:
      return {
        kind,
        language: facts.language,
        isTest: false,
        url: null,
        askedBy: 'Mara Lindqvist',
        from: 'billing@kestrel.example',
        replyTo: null,
      };
  }
};
