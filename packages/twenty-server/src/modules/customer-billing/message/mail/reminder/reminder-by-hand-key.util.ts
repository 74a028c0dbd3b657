const PREFIX = 'reminder-by-hand:';

/** The key of the one reminder that one press of a person sends. */
export const reminderByHandKey = (invoiceId: string, clientRequestId: string): string =>
  `${PREFIX}${invoiceId}:${clientRequestId}`;

/** Whether a mail of this key is a reminder that a person sent. */
export const isReminderByHand = (effectKey: string): boolean => effectKey.startsWith(PREFIX);
