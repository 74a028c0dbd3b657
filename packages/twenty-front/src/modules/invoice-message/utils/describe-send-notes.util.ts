import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';
import { findLastSent } from './find-last-sent.util.ts';

/** What somebody should know before the invoice is mailed. */
export const describeSendNotes = (
  { messages, paymentLink }: Pick<InvoiceDetailFragment, 'messages' | 'paymentLink'>,
  format: Format,
): string[] => {
  const before = findLastSent(messages);
  const notes: string[] = [];
  if (before !== null) {
    const who = [...before.to, ...before.cc].join(', ');
    notes.push(
      `A mail with this invoice went to ${who} on ${format.shortDateTime(before.sentAt ?? before.queuedAt)}.`,
    );
  }
  if (paymentLink === null) {
    notes.push(
      'It has no payment link yet. Sending creates the Stripe invoice and the link first.',
    );
  }
  if (paymentLink?.state === 'REVOKED') {
    notes.push('Its payment link is revoked. Sending creates a new one first.');
  }
  return notes;
};
