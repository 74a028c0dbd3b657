import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { SendReminderModal } from '../../invoice-message/components/send-reminder-modal.tsx';
import { SendInvoiceModal } from '../../invoice-message/components/send-invoice-modal.tsx';
import { CreditNoteModal } from '../../invoice-money/components/credit-note-modal.tsx';
import { RecordPaymentModal } from '../../invoice-money/components/record-payment-modal.tsx';
import { RefundOverpaymentModal } from '../../invoice-money/components/refund-overpayment-modal.tsx';
import { UncollectibleModal } from '../../invoice-money/components/uncollectible-modal.tsx';
import { type LinkAction } from '../../payment-link/components/link-menu.tsx';
import { LinkQuestion } from '../../payment-link/components/link-question.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { type InvoiceActions } from '../hooks/use-invoice-actions.ts';
import { VoidModal } from './void-modal.tsx';

export type ConfirmedAction =
  | 'ISSUE'
  | 'CREATE_STRIPE_INVOICE'
  | 'CREATE_PAYMENT_LINK'
  | 'VOID'
  | 'DELETE'
  | 'RECORD_PAYMENT'
  | 'CREDIT_NOTE'
  | 'MARK_UNCOLLECTIBLE'
  | 'REFUND_OVERPAYMENT'
  | 'SEND_INVOICE'
  | 'SEND_REMINDER'
  | LinkAction;

type MoneyAction = 'RECORD_PAYMENT' | 'CREDIT_NOTE' | 'MARK_UNCOLLECTIBLE' | 'REFUND_OVERPAYMENT';
const MONEY_ACTIONS: readonly string[] = [
  'RECORD_PAYMENT',
  'CREDIT_NOTE',
  'MARK_UNCOLLECTIBLE',
  'REFUND_OVERPAYMENT',
];
const isMoneyAction = (action: ConfirmedAction): action is MoneyAction =>
  MONEY_ACTIONS.includes(action);

const LINK_ACTIONS: readonly string[] = [
  'CHANGE_LINK_TERMS',
  'RENEW_LINK',
  'EXTEND_DUE_DATE',
  'REVOKE_LINK',
];
const isLinkAction = (action: ConfirmedAction): action is LinkAction =>
  LINK_ACTIONS.includes(action);

const FREEZES = 'It takes the next invoice number and its lines can no longer be changed.';

const WORDS = {
  ISSUE: {
    verb: 'Issue invoice',
    text: `${FREEZES} Nothing is sent to Stripe or to the customer yet.`,
  },
  CREATE_STRIPE_INVOICE: {
    verb: 'Create Stripe invoice',
    text: `${FREEZES} Stripe gets the invoice; the customer is not told yet.`,
  },
  CREATE_PAYMENT_LINK: {
    verb: 'Create payment link',
    text: `${FREEZES} Stripe gets the invoice, and whoever has the link can pay it.`,
  },
} as const;

const MoneyQuestion = ({
  action,
  invoice,
  onClose,
}: {
  readonly action: MoneyAction;
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  switch (action) {
    case 'RECORD_PAYMENT':
      return <RecordPaymentModal invoice={invoice} onClose={onClose} />;
    case 'CREDIT_NOTE':
      return <CreditNoteModal invoice={invoice} onClose={onClose} />;
    case 'MARK_UNCOLLECTIBLE':
      return <UncollectibleModal invoice={invoice} onClose={onClose} />;
    case 'REFUND_OVERPAYMENT':
      return invoice.overpayment == null ? null : (
        <RefundOverpaymentModal
          invoice={invoice}
          overpayment={invoice.overpayment}
          onClose={onClose}
        />
      );
  }
};

/** The question before an action on an invoice that cannot be taken back. */
export const ConfirmAction = ({
  action,
  invoice,
  actions,
  onClose,
}: {
  readonly action: ConfirmedAction;
  readonly invoice: InvoiceDetailFragment;
  readonly actions: InvoiceActions;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const total = format.money(invoice.totalMinor, invoice.currency);

  if (isMoneyAction(action)) {
    return <MoneyQuestion action={action} invoice={invoice} onClose={onClose} />;
  }
  if (isLinkAction(action)) {
    return <LinkQuestion action={action} invoice={invoice} onClose={onClose} />;
  }
  if (action === 'SEND_INVOICE') {
    return <SendInvoiceModal invoice={invoice} onClose={onClose} />;
  }
  if (action === 'SEND_REMINDER') {
    return <SendReminderModal invoice={invoice} onClose={onClose} />;
  }
  if (action === 'VOID') {
    return <VoidModal invoice={invoice} action={actions.voidInvoice} onClose={onClose} />;
  }
  if (action === 'DELETE') {
    return (
      <ConfirmModal
        accent="danger"
        title={`Delete this draft over ${total}?`}
        text={`The draft for ${invoice.company.name} has no number yet, so it leaves no gap. It cannot be brought back.`}
        confirmLabel={`Delete draft over ${total}`}
        busy={actions.deleteDraft.busy}
        onConfirm={actions.deleteDraft.run}
        onClose={onClose}
      />
    );
  }

  const { verb, text } = WORDS[action];
  const { busy, run } = {
    ISSUE: actions.issue,
    CREATE_STRIPE_INVOICE: actions.createStripeInvoice,
    CREATE_PAYMENT_LINK: actions.createPaymentLink,
  }[action];
  return (
    <ConfirmModal
      title={`${verb} over ${total}?`}
      text={text}
      facts={[
        { label: 'Customer', value: invoice.company.name },
        { label: 'Due date', value: format.date(invoice.dueDate) },
        { label: 'Owed afterwards', value: total, strong: true },
      ]}
      confirmLabel={`${verb} over ${total}`}
      busy={busy}
      onConfirm={run}
      onClose={onClose}
    />
  );
};
