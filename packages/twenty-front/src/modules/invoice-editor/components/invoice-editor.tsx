import { IconDeviceFloppy, IconFileInvoice, IconSend, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/components/button.tsx';
import pageClasses from '../../invoice-page/components/invoice-page.module.css';
import { PageHeader } from '../../ui/components/page-header.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { LeaveQuestion } from '../../unsaved-changes/components/leave-question.tsx';
import { useUnsavedGuard } from '../../unsaved-changes/hooks/use-unsaved-guard.ts';
import { KeptDraftNotice } from './kept-draft-notice.tsx';
import { useEditorShortcuts } from '../hooks/use-editor-shortcuts.ts';
import { useInvoiceEditor } from '../hooks/use-invoice-editor.ts';
import { useKeptDraft } from '../hooks/use-kept-draft.ts';
import { type EditedDraft, useSaveInvoice } from '../hooks/use-save-invoice.ts';
import { useValidInput } from '../hooks/use-valid-input.ts';
import { type InvoiceForm } from '../types/invoice-form.type.ts';
import { EditorBody } from './editor-body.tsx';
import { CreateQuestion } from './create-question.tsx';
import { EditorKeys } from './editor-keys.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;

/** One form for a new invoice (`draft` null) and for a draft. */
export const InvoiceEditor = ({
  title,
  initial,
  draft,
  closePath,
  onReload,
}: {
  readonly title: string;
  readonly initial: InvoiceForm;
  readonly draft: EditedDraft | null;
  readonly closePath: string;
  readonly onReload: () => void;
}): ReactNode => {
  useDocumentTitle(title);
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const scrollRef = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const editor = useInvoiceEditor(initial);
  const [edited, setEdited] = useState(draft);
  const kept = useKeptDraft({
    name: draft?.id ?? 'new',
    version: edited?.version ?? null,
    editor,
    onRestore: (version) => {
      // What someone else saved meanwhile must not be overwritten unseen.
      if (draft !== null && version !== null) setEdited({ ...draft, version });
    },
  });
  const guard = useUnsavedGuard(editor.isDirty, kept.forget);
  const { save, saveAndCreateStripeInvoice } = useSaveInvoice({
    draft: edited,
    onReload,
    onSaved: (invoiceId) => {
      guard.release();
      void navigate(`/invoices/${invoiceId}`);
    },
  });
  const withInput = useValidInput(editor, scrollRef);
  const busy = save.busy || saveAndCreateStripeInvoice.busy;

  const saveDraft = (): void => withInput(save.run);
  const askToCreate = (): void => withInput(() => setIsAsking(true));
  useEditorShortcuts({ onSave: saveDraft, onCreate: askToCreate });

  const buttons = (
    <>
      <Button
        variant="tertiary"
        icon={<IconTrash {...ICON} />}
        disabled={busy}
        onClick={() => void navigate(closePath)}
      >
        Discard
      </Button>
      <Button icon={<IconDeviceFloppy {...ICON} />} busy={save.busy} onClick={saveDraft}>
        Save and close
      </Button>
      <Button
        variant="primary"
        icon={<IconSend {...ICON} />}
        busy={saveAndCreateStripeInvoice.busy}
        onClick={askToCreate}
      >
        Create Stripe invoice
      </Button>
    </>
  );

  return (
    <>
      <PageHeader
        icon={<IconFileInvoice size={16} aria-hidden="true" />}
        parent={{ label: 'Invoices', to: '/invoices' }}
        title={title}
        extra={<Tag color="gray">Draft</Tag>}
        actions={isPhone ? null : buttons}
      />
      <EditorBody scrollRef={scrollRef} editor={editor} notice={<KeptDraftNotice kept={kept} />} />
      {isPhone ? <div className={pageClasses['bottomBar']}>{buttons}</div> : <EditorKeys />}
      {isAsking ? (
        <CreateQuestion
          editor={editor}
          busy={saveAndCreateStripeInvoice.busy}
          onConfirm={() => withInput(saveAndCreateStripeInvoice.run)}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
      <LeaveQuestion blocker={guard.blocker} />
    </>
  );
};
