import { type Format } from '../../format/utils/create-format.util.ts';
import { type InvoiceMessage } from './find-last-sent.util.ts';

/** When the customer was last reminded, and by whom. */
export const describeLastReminder = (
  messages: readonly InvoiceMessage[],
  format: Pick<Format, 'shortDateTime'>,
): string => {
  const last = messages.find(
    ({ kind, state }) => kind === 'REMINDER' && state !== 'FAILED' && state !== 'DROPPED',
  );
  if (last === undefined) return 'None yet';
  const who = last.queuedByName === null ? 'by itself' : `by ${last.queuedByName}`;
  return `${format.shortDateTime(last.sentAt ?? last.queuedAt)}, ${who}`;
};
