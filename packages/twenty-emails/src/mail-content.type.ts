export const MailKind = {
  INVOICE: 'INVOICE',
  REMINDER: 'REMINDER',
  RECEIPT: 'RECEIPT',
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  REFUND: 'REFUND',
  /** To staff, in English, as everything staff read. */
  NOTIFICATION: 'NOTIFICATION',
  /** To whoever tries the mail server. */
  TEST: 'TEST',
} as const;
export type MailKind = (typeof MailKind)[keyof typeof MailKind];

export const MAIL_LANGUAGES = ['en', 'de'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** Who a mail is from, as its head shows it. */
export type MailSender = {
  readonly name: string;
  /** #rrggbb */
  readonly accentColor: string;
};

type MailBase = {
  readonly language: MailLanguage;
  /** Made with test keys: no real money is meant. */
  readonly isTest: boolean;
  /** Of this CRM only; null where there is nothing to open. */
  readonly url: string | null;
};

type InvoiceMailBase = MailBase & {
  /** `INV-2026-0042` */
  readonly invoiceNumber: string;
  readonly customerName: string;
  /** What the mail is about, written out: `€119.00`. */
  readonly amount: string;
};

export type InvoiceMailContent = InvoiceMailBase & {
  readonly kind: typeof MailKind.INVOICE;
  /** Written out. */
  readonly dueDate: string;
  /** A person's own words in place of ours; a blank line parts paragraphs. */
  readonly message: string | null;
  readonly hasPdf: boolean;
};

export type ReminderMailContent = InvoiceMailBase & {
  readonly kind: typeof MailKind.REMINDER;
  readonly dueDate: string;
  /** Days since the due date; 0 on the day itself, negative before it. */
  readonly daysLate: number;
  readonly hasPdf: boolean;
};

export type ReceiptMailContent = InvoiceMailBase & {
  readonly kind: typeof MailKind.RECEIPT;
  /** `Visa ·· 4242` */
  readonly method: string | null;
  readonly paidOn: string;
  /** What is still to be paid, written out; null: nothing. */
  readonly stillOwed: string | null;
};

export type PaymentFailedMailContent = InvoiceMailBase & {
  readonly kind: typeof MailKind.PAYMENT_FAILED;
  readonly method: string | null;
};

export type RefundMailContent = InvoiceMailBase & {
  readonly kind: typeof MailKind.REFUND;
  readonly method: string | null;
};

export type NotificationMailContent = MailBase & {
  readonly kind: typeof MailKind.NOTIFICATION;
  readonly title: string;
  readonly body: string;
};

export type TestMailContent = MailBase & {
  readonly kind: typeof MailKind.TEST;
  /** Who asked for it. */
  readonly askedBy: string;
  /** The address it comes from. */
  readonly from: string;
  /** Where answers go; null: to the sender. */
  readonly replyTo: string | null;
};

/** All that a mail says, written out: amounts and dates are text in the language of its reader. Plain JSON. */
export type MailContent =
  | InvoiceMailContent
  | ReminderMailContent
  | ReceiptMailContent
  | PaymentFailedMailContent
  | RefundMailContent
  | NotificationMailContent
  | TestMailContent;
