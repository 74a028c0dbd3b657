/** Which mails a workspace sends by itself. */
export type MailSettings = {
  /** Where answers go; null: to the sender. */
  readonly replyTo: string | null;
  readonly receipts: boolean;
  readonly paymentFailures: boolean;
  readonly refunds: boolean;
  readonly reminders: boolean;
  /** Days after the due date, ascending; below zero: before it. */
  readonly reminderDays: readonly number[];
  /** Per invoice. */
  readonly maximumReminders: number;
};

/**
 * A receipt and a word about a refund are expected of whoever takes money. A declined card is shown at once by the page
 * it was declined on, so that a mail about it is noise unless somebody collects by bank debit. Reminders are a decision.
 */
export const DEFAULT_MAIL_SETTINGS: MailSettings = {
  replyTo: null,
  receipts: true,
  paymentFailures: false,
  refunds: true,
  reminders: false,
  reminderDays: [-3, 3, 10],
  maximumReminders: 3,
};
