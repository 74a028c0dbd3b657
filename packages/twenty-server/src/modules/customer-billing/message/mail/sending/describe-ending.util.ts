import { MailKind } from 'twenty-emails';
import { MessageState, type OutgoingMessage } from '../outgoing-message.type.ts';

/** How an attempt ended. */
export type MessageEnding = {
  readonly state: MessageState;
  readonly error: string | null;
  readonly sentAt?: Date;
  readonly nextAttemptAt?: Date;
};

const NAMES: Readonly<Record<string, string>> = {
  [MailKind.INVOICE]: 'the invoice',
  [MailKind.REMINDER]: 'a reminder',
  [MailKind.RECEIPT]: 'a receipt',
  [MailKind.PAYMENT_FAILED]: 'word of the failed payment',
  [MailKind.REFUND]: 'word of the refund',
};

/** What the timeline says of an ending; null for mail to staff, and for a try that will be repeated. */
export const describeEnding = (
  { kind, to, cc }: Pick<OutgoingMessage, 'kind' | 'to' | 'cc'>,
  { state, error }: MessageEnding,
): { action: string; summary: string } | null => {
  const name = NAMES[kind];
  if (name === undefined) return null;
  const mail = `${name} to ${[...to, ...cc].join(', ')}`;
  const why = error === null ? '' : ` ${error}`;
  switch (state) {
    case MessageState.SENT:
      return { action: 'mail.sent', summary: `mailed ${mail}.${why}` };
    case MessageState.FAILED:
      return { action: 'mail.failed', summary: `could not mail ${mail}.${why}` };
    case MessageState.UNCERTAIN:
      return { action: 'mail.uncertain', summary: `may have mailed ${mail}.${why}` };
    case MessageState.DROPPED:
      return { action: 'mail.dropped', summary: `did not mail ${mail}.${why}` };
    case MessageState.QUEUED:
    case MessageState.SENDING:
      return null;
  }
};
