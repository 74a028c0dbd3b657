import { useMutation } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { MAIL_KIND_LABEL, MESSAGE_STATE_LOOK } from '../constants/message-look.constant.ts';
import { RESEND_MESSAGE } from '../graphql/invoice-messages.ts';
import { type InvoiceMessage } from '../utils/find-last-sent.util.ts';

/** The same mail once more, after a question: it cannot be called back. */
export const ResendModal = ({
  message,
  onClose,
}: {
  readonly message: InvoiceMessage;
  readonly onClose: () => void;
}): ReactNode => {
  const { id, kind, to, cc, subject, state } = message;
  const people = [...to, ...cc].join(', ');

  const [resend] = useMutation(RESEND_MESSAGE);
  const action = useMoneyAction<void>({
    send: async () => {
      await resend({ variables: { id } });
      return { title: 'The mail is on its way again', detail: `To ${people}.` };
    },
    failed: 'The mail was not sent again',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      title="Send this mail again?"
      text={
        state === 'UNCERTAIN'
          ? 'It may have arrived already; then they have it twice.'
          : 'It goes out as it was, with the payment link of today.'
      }
      facts={[
        { label: 'Mail', value: MAIL_KIND_LABEL[kind] },
        { label: 'Before', value: MESSAGE_STATE_LOOK[state].label },
        { label: 'Subject', value: subject },
        { label: 'To', value: people, strong: true },
      ]}
      confirmLabel="Send again"
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => action.run()}
      onClose={onClose}
    />
  );
};
