import { IconDeviceFloppy, IconFileInvoice, IconSend, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/components/button.tsx';
import pageClasses from '../../invoice-page/components/invoice-page.module.css';
import { Field } from '../../ui/components/field.tsx';
import { PageHeader } from '../../ui/components/page-header.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { type InvoiceDraftInput } from '../../../generated/graphql';
import { useEditorShortcuts } from '../hooks/use-editor-shortcuts.ts';
import { useInvoiceEditor } from '../hooks/use-invoice-editor.ts';
import { type EditedDraft, useSaveInvoice } from '../hooks/use-save-invoice.ts';
import { useUnsavedGuard } from '../hooks/use-unsaved-guard.ts';
import { type InvoiceForm } from '../types/invoice-form.type.ts';
import { touchedProblems } from '../utils/touched-problems.util.ts';
import { CreateQuestion, LeaveQuestion } from './editor-questions.tsx';
import { EditorKeys } from './editor-keys.tsx';
import { EditorSums } from './editor-sums.tsx';
import classes from './editor.module.css';
import { HeadFields } from './head-fields.tsx';
import { LineTable } from './line-table.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;
const NOTE_LENGTH = 2000;

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
  const { form, read, change, isTold, touch, touchAll } = editor;
  const guard = useUnsavedGuard(editor.isDirty);
  const { save, saveAndCreateStripeInvoice } = useSaveInvoice({
    draft,
    onReload,
    onSaved: (invoiceId) => {
      guard.release();
      void navigate(`/invoices/${invoiceId}`);
    },
  });
  const busy = save.busy || saveAndCreateStripeInvoice.busy;

  const withInput = (send: (input: InvoiceDraftInput) => void): void => {
    touchAll();
    if (read.input !== null) {
      send(read.input);
      return;
    }
    // After React has marked them.
    requestAnimationFrame(() =>
      scrollRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const saveDraft = (): void => withInput(save.run);
  const askToCreate = (): void => withInput(() => setIsAsking(true));
  useEditorShortcuts({ onSave: saveDraft, onCreate: askToCreate });

  const told = touchedProblems(read.problems, isTold);
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
      <div ref={scrollRef} className={classes['scroll']}>
        <div className={classes['form']}>
          <HeadFields
            form={form}
            problems={told}
            onSet={(values) => change({ type: 'set', values })}
          />
          <Section
            title="Lines"
            note={
              told.lines === null ? undefined : (
                <span className={classes['problem']} role="alert">
                  {told.lines}
                </span>
              )
            }
          >
            <LineTable form={form} read={read} isTold={isTold} onTouch={touch} change={change} />
          </Section>
          <div className={classes['bottom']}>
            <div className={classes['note']}>
              <Field label="Note to the customer">
                {(control) => (
                  <textarea
                    {...control}
                    rows={3}
                    maxLength={NOTE_LENGTH}
                    value={form.note}
                    onChange={(event) =>
                      change({ type: 'set', values: { note: event.target.value } })
                    }
                  />
                )}
              </Field>
            </div>
            <EditorSums editor={editor} />
          </div>
        </div>
      </div>
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
