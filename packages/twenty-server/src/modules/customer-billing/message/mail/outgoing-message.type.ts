import type { MailContent } from 'twenty-emails';

/**
 * QUEUED waits for its turn. SENDING: a worker is talking to the mail server. SENT: the mail server took it. FAILED: it
 * was refused, or could not be sent for days. UNCERTAIN: the worker or the connection died after the mail was handed
 * over and before the answer, so it may have arrived: it is shown, and never sent again by itself. DROPPED: what it
 * says was no longer true when its turn came.
 */
export const MessageState = {
  QUEUED: 'QUEUED',
  SENDING: 'SENDING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  UNCERTAIN: 'UNCERTAIN',
  DROPPED: 'DROPPED',
} as const;
export type MessageState = (typeof MessageState)[keyof typeof MessageState];

/** One mail, to a customer or to staff. */
export type OutgoingMessage = {
  id: string;
  workspaceId: string;
  invoiceId: string | null;
  /** A `MailKind`. */
  kind: string;
  /** Unique per workspace: what the mail is about, so that hearing of it twice sends it once. */
  effectKey: string;
  to: string[];
  cc: string[];
  subject: string;
  /** All that it says; frozen when it was queued. */
  content: MailContent;
  attachPdf: boolean;
  state: MessageState;
  /** In words for people: why it waits, failed or is uncertain, or who of several was refused. */
  error: string | null;
  /** How often a mail server was asked; every claim has its own number. */
  attempts: number;
  nextAttemptAt: Date;
  sendingAt: Date | null;
  sentAt: Date | null;
  queuedByUserId: string | null;
  createdAt: Date;
};

export type NewMessage = Pick<
  OutgoingMessage,
  'workspaceId' | 'invoiceId' | 'effectKey' | 'to' | 'cc' | 'subject' | 'content' | 'attachPdf'
> & { queuedByUserId?: string | null };

export type MessageKey = { workspaceId: string; messageId: string };
