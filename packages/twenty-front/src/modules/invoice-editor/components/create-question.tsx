import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { type InvoiceEditor } from '../hooks/use-invoice-editor.ts';

/** Asks before a draft becomes an invoice that Stripe has. */
export const CreateQuestion = ({
  editor,
  busy,
  onConfirm,
  onClose,
}: {
  readonly editor: InvoiceEditor;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { form, read } = editor;
  const total = format.money(read.totals?.totalMinor ?? 0n, form.currency);

  return (
    <ConfirmModal
      title={`Create Stripe invoice over ${total}?`}
      text="The draft is saved, takes the next invoice number, and its lines can no longer be changed. Stripe gets the invoice; the customer is not told yet."
      facts={[
        { label: 'Customer', value: form.company?.name ?? '—' },
        { label: 'Due date', value: format.date(form.dueDate) },
        { label: 'Owed afterwards', value: total, strong: true },
      ]}
      confirmLabel={`Create Stripe invoice over ${total}`}
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
};
