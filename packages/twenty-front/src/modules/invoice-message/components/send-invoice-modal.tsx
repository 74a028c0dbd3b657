import { useMutation } from '@apollo/client/react';
import { IconPaperclip } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { Button } from '../../ui/components/button.tsx';
import { Dialog } from '../../ui/components/dialog.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { ProblemNotice } from '../../ui/components/problem-notice.tsx';
import { SEND_INVOICE } from '../graphql/invoice-messages.ts';
import { type InvoiceMailInput, useSendForm } from '../hooks/use-send-form.ts';
import { describeSendNotes } from '../utils/describe-send-notes.util.ts';
import { MailFrame } from './mail-frame.tsx';
import { SendFields } from './send-fields.tsx';
import classes from './send-invoice-modal.module.css';

const WIDTH = 920;

/** Mails the invoice with its link and its PDF, once however often it is pressed. */
export const SendInvoiceModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const [, setParameters] = useSearchParams();
  const form = useSendForm(invoice);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const name = invoice.number ?? 'this invoice';

  const [send] = useMutation(SEND_INVOICE);
  const action = useMoneyAction<InvoiceMailInput>({
    send: async (mail, clientRequestId) => {
      await send({
        variables: {
          input: { ...mail, invoiceId: invoice.id, attachPdf: true, clientRequestId },
        },
      });
      return {
        title: `${name} is on its way`,
        detail: `To ${[...mail.to, ...mail.cc].join(', ')}. Whether it went out is told under Mails.`,
        action: {
          label: 'Show mails',
          onClick: () => setParameters({ tab: 'mails' }, { replace: true }),
        },
      };
    },
    failed: 'The invoice was not sent',
    onDone: onClose,
  });
  const close = (): void => {
    if (!action.busy) onClose();
  };

  return (
    <Dialog
      title={`Send ${name} over ${format.money(invoice.owedMinor, invoice.currency)}`}
      width={WIDTH}
      onClose={close}
      onSubmit={() => {
        setWasSubmitted(true);
        if (form.input !== null) action.run(form.input);
      }}
    >
      <div className={classes['columns']}>
        <div className={classes['fields']}>
          <SendFields form={form} showProblems={wasSubmitted} />
          <p className={classes['attached']}>
            <IconPaperclip size={14} aria-hidden="true" />
            {invoice.number ?? 'Invoice'}.pdf is attached
          </p>
        </div>
        <section className={classes['preview']} aria-label="Preview">
          <MailFrame {...form.preview} />
        </section>
      </div>
      {describeSendNotes(invoice, format).map((note) => (
        <Notice key={note} kind="info">
          {note}
        </Notice>
      ))}
      {action.failure === null ? null : <ProblemNotice {...action.failure} />}
      <div className={classes['buttons']}>
        <Button size="medium" onClick={close} disabled={action.busy}>
          Cancel
        </Button>
        <Button size="medium" type="submit" variant="primary" busy={action.busy}>
          {form.input === null || form.input.to.length + form.input.cc.length === 1
            ? 'Send invoice'
            : `Send invoice to ${form.input.to.length + form.input.cc.length} addresses`}
        </Button>
      </div>
    </Dialog>
  );
};
