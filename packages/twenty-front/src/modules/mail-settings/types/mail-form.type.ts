/** A reminder as it is typed. */
export type ReminderDay = {
  readonly id: string;
  /** Digits, whatever was typed. */
  readonly count: string;
  readonly side: 'BEFORE' | 'AFTER';
};

export type MailForm = {
  readonly replyTo: string;
  readonly receipts: boolean;
  readonly paymentFailures: boolean;
  readonly refunds: boolean;
  readonly reminders: boolean;
  readonly days: readonly ReminderDay[];
  readonly maximum: string;
};
