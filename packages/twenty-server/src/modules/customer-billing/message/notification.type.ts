/** What people are told of on their own accord. */
export const NotificationKind = {
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  DISPUTE_OPENED: 'DISPUTE_OPENED',
  DISPUTE_CLOSED: 'DISPUTE_CLOSED',
  OVERPAID: 'OVERPAID',
  REFUND_FAILED: 'REFUND_FAILED',
  DEBIT_RETURNED: 'DEBIT_RETURNED',
  UNMATCHED_TRANSFER: 'UNMATCHED_TRANSFER',
  EARLY_FRAUD_WARNING: 'EARLY_FRAUD_WARNING',
  CUSTOMER_DELETED: 'CUSTOMER_DELETED',
  EVENTS_MISSED: 'EVENTS_MISSED',
  STRIPE_INVOICE_UNKNOWN: 'STRIPE_INVOICE_UNKNOWN',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];

/** Something a workspace should know of, shown under the bell. */
export type Notification = {
  id: string;
  workspaceId: string;
  /** A {@link NotificationKind}. */
  kind: string;
  /** Unique per workspace: what happened, so that hearing of it twice tells people once. */
  effectKey: string;
  title: string;
  body: string;
  invoiceId: string | null;
  createdAt: Date;
  readAt: Date | null;
};

export type NewNotification = Pick<
  Notification,
  'workspaceId' | 'effectKey' | 'title' | 'body' | 'invoiceId'
> & {
  /** One that members can choose to hear of by mail. */
  readonly kind: NotificationKind;
};
