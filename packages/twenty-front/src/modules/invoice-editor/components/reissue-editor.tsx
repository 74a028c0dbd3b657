import { useMutation } from '@apollo/client/react';
import { IconFileInvoice, IconFilePencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type InvoiceDetailFragment, type InvoiceDraftInput } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import pageClasses from '../../invoice-page/components/invoice-page.module.css';
import { REISSUE_INVOICE } from '../../invoice-page/graphql/invoice-mutations.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { PageHeader } from '../../ui/components/page-header.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { LeaveQuestion } from '../../unsaved-changes/components/leave-question.tsx';
import { useUnsavedGuard } from '../../unsaved-changes/hooks/use-unsaved-guard.ts';
import { useEditorShortcuts } from '../hooks/use-editor-shortcuts.ts';
import { useInvoiceEditor } from '../hooks/use-invoice-editor.ts';
import { useKeptDraft } from '../hooks/use-kept-draft.ts';
import { useValidInput } from '../hooks/use-valid-input.ts';
import { createFormOfInvoice } from '../utils/create-invoice-form.util.ts';
import { EditorBody } from './editor-body.tsx';
import classes from './editor.module.css';
import { KeptDraftNotice } from './kept-draft-notice.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;
const nothing = (): void => undefined;

/** Corrects an invoice that was sent: the one at Stripe is taken back and the next version goes out. */
export const ReissueEditor = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const format = useFormat();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const scrollRef = useRef<HTMLDivElement>(null);
  const name = invoice.number ?? 'invoice';
  const title = `Correct ${name}`;
  const path = `/invoices/${invoice.id}`;
  useDocumentTitle(title);

  const [initial] = useState(() => createFormOfInvoice(invoice, format));
  const [reason, setReason] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [asked, setAsked] = useState<InvoiceDraftInput | null>(null);
  const editor = useInvoiceEditor(initial);
  const kept = useKeptDraft({
    name: `reissue-${invoice.id}`,
    version: invoice.version,
    editor,
    onRestore: nothing,
  });
  const guard = useUnsavedGuard(editor.isDirty, kept.forget);
  const withInput = useValidInput(editor, scrollRef);
  const stopAsking = useCallback(() => setAsked(null), []);

  const isReasonMissing = reason.trim() === '';
  const ask = (): void => {
    setWasSubmitted(true);
    withInput((input) => {
      if (isReasonMissing) scrollRef.current?.querySelector('textarea')?.focus();
      else setAsked(input);
    });
  };
  useEditorShortcuts({ onSave: ask, onCreate: ask });

  const [reissueInvoice] = useMutation(REISSUE_INVOICE);
  const action = useMoneyAction<InvoiceDraftInput>({
    send: async (input) => {
      const { data } = await reissueInvoice({
        variables: { id: invoice.id, input, reason: reason.trim() },
      });
      guard.release();
      const version = data?.reissueInvoice.stripeVersion ?? null;
      return {
        title: version === null ? `${name} is corrected` : `${name}, version ${version}, is out`,
        detail: 'The version before takes no payment any more. No money moved.',
      };
    },
    failed: 'The invoice was not reissued',
    onDone: () => void navigate(path),
  });

  const total = format.money(editor.read.totals?.totalMinor ?? 0n, invoice.currency);
  const buttons = (
    <>
      <Button
        variant="tertiary"
        icon={<IconTrash {...ICON} />}
        disabled={action.busy}
        onClick={() => void navigate(path)}
      >
        Discard
      </Button>
      <Button variant="primary" icon={<IconFilePencil {...ICON} />} onClick={ask}>
        Reissue
      </Button>
    </>
  );

  return (
    <>
      <PageHeader
        icon={<IconFileInvoice size={16} aria-hidden="true" />}
        parent={{ label: name, to: path }}
        title={title}
        extra={<InvoiceStatusTag status={invoice.status} />}
        actions={isPhone ? null : buttons}
      />
      <EditorBody
        editor={editor}
        scrollRef={scrollRef}
        customerIsFixed
        notice={
          <div className={classes['reissue']}>
            <KeptDraftNotice kept={kept} />
            <Notice kind="info">
              The invoice at Stripe is taken back and a corrected one goes out as its next version.
              The number, the customer and the currency stay. Whoever opens the old payment link is
              told that it was replaced.
            </Notice>
            <ReasonField
              label="Reason for the correction"
              required
              value={reason}
              problem={wasSubmitted && isReasonMissing ? 'Say why it is corrected.' : null}
              onChange={setReason}
            />
          </div>
        }
      />
      {isPhone ? <div className={pageClasses['bottomBar']}>{buttons}</div> : null}
      {asked === null ? null : (
        <ConfirmModal
          title={`Reissue ${name} over ${total}?`}
          text="The version at Stripe is voided first. If the customer was faster and has paid it, nothing is reissued."
          facts={[
            { label: 'Total now', value: format.money(invoice.totalMinor, invoice.currency) },
            { label: 'Total afterwards', value: total, strong: true },
          ]}
          note="No money moves."
          confirmLabel={`Reissue over ${total}`}
          busy={action.busy}
          failure={action.failure}
          onConfirm={() => action.run(asked)}
          onClose={stopAsking}
        />
      )}
      <LeaveQuestion blocker={guard.blocker} />
    </>
  );
};
