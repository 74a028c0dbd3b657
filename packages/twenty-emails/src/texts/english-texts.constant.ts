import { type MailContent, MailKind, type ReminderMailContent } from '../mail-content.type.ts';
import { type MailTexts, type MailWords, paragraphsOf } from './mail-texts.type.ts';

const FOOTER = 'Questions? Reply to this mail.';

const whenDue = ({ daysLate, dueDate }: ReminderMailContent): string => {
  if (daysLate < 0) return `is due on ${dueDate}`;
  if (daysLate === 0) return 'is due today';
  return `was due on ${dueDate}, ${daysLate === 1 ? 'one day' : `${daysLate} days`} ago`;
};

const withMethod = (method: string | null): readonly (readonly [string, string])[] =>
  method === null ? [] : [['Paid with', method]];

const describe = (content: MailContent): MailWords => {
  switch (content.kind) {
    case MailKind.INVOICE:
      return {
        subject: `Invoice ${content.invoiceNumber}: ${content.amount}, due ${content.dueDate}`,
        heading: `Invoice ${content.invoiceNumber}`,
        paragraphs:
          content.message === null
            ? [
                `Hello ${content.customerName},`,
                `here is your invoice over ${content.amount}. Please pay it by ${content.dueDate}.`,
              ]
            : paragraphsOf(content.message),
        facts: [
          ['To pay', content.amount],
          ['Due', content.dueDate],
        ],
        button: 'View and pay',
        footer: content.hasPdf ? `The invoice is attached as a PDF. ${FOOTER}` : FOOTER,
      };
    case MailKind.REMINDER:
      return {
        subject: `Reminder: invoice ${content.invoiceNumber}, ${content.amount}`,
        heading: content.daysLate > 0 ? 'Payment overdue' : 'Payment reminder',
        paragraphs: [
          `Hello ${content.customerName},`,
          `invoice ${content.invoiceNumber} ${whenDue(content)}. ${content.amount} is still to be paid.`,
          'If you paid in the meantime, thank you, and please ignore this mail.',
        ],
        facts: [
          ['Still to pay', content.amount],
          ['Due', content.dueDate],
        ],
        button: 'View and pay',
        footer: content.hasPdf ? `The invoice is attached as a PDF. ${FOOTER}` : FOOTER,
      };
    case MailKind.RECEIPT:
      return {
        subject: `Receipt: ${content.amount} for invoice ${content.invoiceNumber}`,
        heading: 'Thank you for your payment',
        paragraphs: [
          `Hello ${content.customerName},`,
          `we received ${content.amount} for invoice ${content.invoiceNumber}.`,
          content.stillOwed === null
            ? 'Nothing is left to pay.'
            : `${content.stillOwed} is still to be paid.`,
        ],
        facts: [
          ['Received', content.amount],
          ['On', content.paidOn],
          ...withMethod(content.method),
          ...(content.stillOwed === null ? [] : [['Still to pay', content.stillOwed] as const]),
        ],
        button: 'View invoice',
        footer: FOOTER,
      };
    case MailKind.PAYMENT_FAILED:
      return {
        subject: `Payment failed: invoice ${content.invoiceNumber}, ${content.amount}`,
        heading: 'Your payment did not go through',
        paragraphs: [
          `Hello ${content.customerName},`,
          `your payment of ${content.amount} for invoice ${content.invoiceNumber} failed${content.method === null ? '' : ` (${content.method})`}. You were not charged.`,
          'Please try again, or choose another way to pay.',
        ],
        facts: [['To pay', content.amount]],
        button: 'Pay another way',
        footer: FOOTER,
      };
    case MailKind.REFUND:
      return {
        subject: `Refund of ${content.amount} for invoice ${content.invoiceNumber}`,
        heading: 'Your refund is on its way',
        paragraphs: [
          `Hello ${content.customerName},`,
          `we sent back ${content.amount} that you paid for invoice ${content.invoiceNumber}. It goes the way you paid; your bank can take 5 to 10 days to show it.`,
        ],
        facts: [
          ['Refunded', content.amount],
          ...(content.method === null ? [] : [['To', content.method] as const]),
        ],
        button: 'View invoice',
        footer: FOOTER,
      };
    case MailKind.NOTIFICATION:
      return {
        subject: content.title,
        heading: content.title,
        paragraphs: [content.body],
        facts: [],
        button: 'Open the invoice',
        footer: 'You get this because you asked for it in Settings → Mails.',
      };
    case MailKind.TEST:
      return {
        subject: 'Test mail',
        heading: 'Mails leave this CRM',
        paragraphs: [
          `${content.askedBy} asked for this test mail.`,
          'Mails to customers go the same way, from the same address and in the same looks. This one is about no invoice.',
        ],
        facts: [
          ['From', content.from],
          ['Answers go to', content.replyTo ?? content.from],
        ],
        button: 'Open the CRM',
        footer: 'You get this because you asked for it in Settings → Mails.',
      };
  }
};

export const ENGLISH_TEXTS: MailTexts = {
  test: 'TEST: made with test keys. No real money is meant.',
  testSubject: '[TEST] ',
  linkInWords: 'Or open this address:',
  describe,
};
