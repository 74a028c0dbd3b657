import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { Button } from '../../ui/components/button.tsx';
import { Dialog } from '../../ui/components/dialog.tsx';
import { KeyRows } from '../../ui/components/key-rows.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { ProblemNotice } from '../../ui/components/problem-notice.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { REMINDER_OUTLOOK, SEND_REMINDER } from '../graphql/invoice-messages.ts';
import { useMailPreview } from '../hooks/use-mail-preview.ts';
import { describeLastReminder } from '../utils/describe-last-reminder.util.ts';
import { MailFrame } from './mail-frame.tsx';
import classes from './send-invoice-modal.module.css';

const WIDTH = 920;

/** Reminds the customer now: to whom, what they read, and what becomes of the reminders that go by themselves. */
export const SendReminderModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const [, setParameters] = useSearchParams();
  const { id: invoiceId, messages, number } = invoice;
  const { data, error, refetch } = useQuery(REMINDER_OUTLOOK, {
    variables: { invoiceId },
    fetchPolicy: 'network-only',
  });
  const outlook = data?.reminderOutlook;
  const preview = useMailPreview({ kind: 'REMINDER', invoiceId, language: null, message: '' });
  const [send] = useMutation(SEND_REMINDER);
  const action = useMoneyAction<void>({
    send: async (_nothing, clientRequestId) => {
      await send({ variables: { input: { invoiceId, clientRequestId } } });
      return {
        title: 'The reminder is on its way',
        detail: `To ${outlook?.to ?? 'the customer'}. Whether it went out is told under Mails.`,
        action: {
          label: 'Show mails',
          onClick: () => setParameters({ tab: 'mails' }, { replace: true }),
        },
      };
    },
    failed: 'The reminder was not sent',
    onDone: onClose,
  });
  const close = (): void => {
    if (!action.busy) onClose();
  };
  const isOff = outlook === undefined || outlook.blockedReason !== null;
  const waiting = <SkeletonBar width={160} />;

  return (
    <Dialog
      title={`Send a reminder of ${number ?? 'this invoice'}`}
      width={WIDTH}
      onClose={close}
      onSubmit={() => {
        if (!isOff) action.run();
      }}
    >
      <div className={classes['columns']}>
        <div className={classes['fields']}>
          <KeyRows
            rows={[
              { label: 'To', value: outlook === undefined ? waiting : (outlook.to ?? 'Nobody') },
              { label: 'Owed', value: format.money(invoice.owedMinor, invoice.currency) },
              { label: 'Last reminder', value: describeLastReminder(messages, format) },
              {
                label: 'Next by itself',
                value:
                  outlook === undefined
                    ? waiting
                    : outlook.nextOn === null
                      ? 'None after this one'
                      : format.date(outlook.nextOn),
              },
            ]}
          />
          <p className={classes['attached']}>
            It counts as one of the reminders that go by themselves, and takes the place of those of
            the next two days.
          </p>
        </div>
        <section className={classes['preview']} aria-label="Preview">
          <MailFrame {...preview} />
        </section>
      </div>
      {outlook === undefined && error !== undefined ? (
        <ProblemMessage
          problem={toProblem(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {outlook?.blockedReason == null ? null : (
        <Notice kind="warning">{outlook.blockedReason}</Notice>
      )}
      {action.failure === null ? null : <ProblemNotice {...action.failure} />}
      <div className={classes['buttons']}>
        <Button size="medium" onClick={close} disabled={action.busy}>
          Cancel
        </Button>
        <Button size="medium" type="submit" variant="primary" disabled={isOff} busy={action.busy}>
          Send reminder
        </Button>
      </div>
    </Dialog>
  );
};
