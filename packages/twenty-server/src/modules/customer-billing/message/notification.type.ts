/** Something a workspace should know of, shown under the bell. */
export type Notification = {
  id: string;
  workspaceId: string;
  /** Machine name, e.g. `payment.failed`. */
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
  'workspaceId' | 'kind' | 'effectKey' | 'title' | 'body' | 'invoiceId'
>;
