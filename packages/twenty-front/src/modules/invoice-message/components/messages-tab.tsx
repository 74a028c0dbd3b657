import { IconMail } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { Section } from '../../ui/components/section.tsx';
import { MessageRow } from './message-row.tsx';
import classes from './messages-tab.module.css';
import { ReminderSwitch } from './reminder-switch.tsx';
import { ResendModal } from './resend-modal.tsx';

/** Every mail about the invoice, and whether its customer is reminded. */
export const MessagesTab = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const [askedId, setAskedId] = useState<string | null>(null);
  const stopAsking = useCallback(() => setAskedId(null), []);
  const { messages, status } = invoice;
  // Live: the dialog says what became of the mail by now.
  const asked = messages.find(({ id }) => id === askedId);

  return (
    <>
      {status === 'DRAFT' ? null : (
        <Section title="Reminders">
          <ReminderSwitch invoice={invoice} />
        </Section>
      )}
      {messages.length === 0 ? (
        <MessagePage
          icon={<IconMail size={24} />}
          title="No mails yet"
          text={
            status === 'DRAFT'
              ? 'Once the invoice is issued you can send it from here.'
              : 'What the customer gets about this invoice is listed here, with what became of it.'
          }
        />
      ) : (
        <Section title="Mails">
          <ul className={classes['mails']} aria-label="Mails">
            {messages.map((message) => (
              <MessageRow
                key={message.id}
                message={message}
                onResend={() => setAskedId(message.id)}
              />
            ))}
          </ul>
        </Section>
      )}
      {asked === undefined ? null : <ResendModal message={asked} onClose={stopAsking} />}
    </>
  );
};
