/** The kinds of record a live-update message can name. */
export const LiveRecordType = {
  INVOICE: 'INVOICE',
  NOTIFICATION: 'NOTIFICATION',
  CONNECTION: 'CONNECTION',
} as const;
export type LiveRecordType = (typeof LiveRecordType)[keyof typeof LiveRecordType];
