import { type MailKind, type MessageState } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export const MAIL_KIND_LABEL: Readonly<Record<MailKind, string>> = {
  INVOICE: 'Invoice',
  REMINDER: 'Reminder',
  RECEIPT: 'Receipt',
  PAYMENT_FAILED: 'Payment failed',
  REFUND: 'Refund',
  NOTIFICATION: 'Notification',
  TEST: 'Test',
};

export const MESSAGE_STATE_LOOK: Readonly<
  Record<
    MessageState,
    {
      readonly label: string;
      readonly color: TagColor;
      /** What it means, where the server says no more. */
      readonly words: string | null;
    }
  >
> = {
  QUEUED: { label: 'Waiting', color: 'sky', words: null },
  SENDING: { label: 'Sending', color: 'sky', words: null },
  SENT: { label: 'Sent', color: 'green', words: null },
  FAILED: { label: 'Not sent', color: 'red', words: 'It did not go out.' },
  UNCERTAIN: {
    label: 'Perhaps sent',
    color: 'yellow',
    words: 'It may have arrived. Ask the customer before you send it again.',
  },
  DROPPED: { label: 'Left out', color: 'gray', words: 'It was not needed any more.' },
};
