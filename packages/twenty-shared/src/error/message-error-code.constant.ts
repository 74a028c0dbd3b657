/** Refusals of mails. */
export const MessageErrorCode = {
  MAIL_NOT_CONFIGURED: 'MAIL_NOT_CONFIGURED',
  MESSAGE_NOT_FOUND: 'MESSAGE_NOT_FOUND',
  MESSAGE_ON_ITS_WAY: 'MESSAGE_ON_ITS_WAY',
} as const;
export type MessageErrorCode = (typeof MessageErrorCode)[keyof typeof MessageErrorCode];
