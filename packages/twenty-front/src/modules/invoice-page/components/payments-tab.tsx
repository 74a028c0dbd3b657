import { IconCreditCard } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { RefundModal } from '../../invoice-money/components/refund-modal.tsx';
import { UndoPaymentModal } from '../../invoice-money/components/undo-payment-modal.tsx';
import tableClasses from '../../ui/components/data-table.module.css';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { Section } from '../../ui/components/section.tsx';
import { mergePaymentHistory } from '../utils/merge-payment-history.util.ts';
import { CreditNoteList } from './credit-note-list.tsx';
import { type PaymentAction } from './payment-menu.tsx';
import { AttemptRow, PaymentRow } from './payment-rows.tsx';
import classes from './payments-tab.module.css';

type Asked = { readonly action: PaymentAction; readonly paymentId: string };

/** Which rows are open: the one the address names, and what was pressed since. */
const useOpenRows = (): { isOpen: (id: string) => boolean; toggle: (id: string) => void } => {
  const [parameters] = useSearchParams();
  const named = parameters.get('payment');
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(named === null ? [] : [named]),
  );
  return {
    isOpen: (id) => open.has(id),
    toggle: (id) =>
      setOpen((known) => {
        const next = new Set(known);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
  };
};

const PaymentHistory = ({
  invoice,
  onAsk,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode => {
  const { isOpen, toggle } = useOpenRows();
  return (
    <Section title="Payments">
      <div className={tableClasses['box']}>
        <table className={`${tableClasses['table']} ${classes['table']}`} aria-label="Payments">
          <thead>
            <tr>
              <th scope="col" className={classes['unfoldable']}>
                Kind
              </th>
              <th scope="col">Method</th>
              <th scope="col">When</th>
              <th scope="col">Status</th>
              <th scope="col" data-align="right">
                Amount
              </th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {mergePaymentHistory(invoice.payments, invoice.attempts).map((item) =>
              item.type === 'payment' ? (
                <PaymentRow
                  key={item.payment.id}
                  payment={item.payment}
                  isOpen={isOpen(item.payment.id)}
                  onToggle={() => toggle(item.payment.id)}
                  onAct={(action) => onAsk({ action, paymentId: item.payment.id })}
                />
              ) : (
                <AttemptRow key={item.attempt.id} attempt={item.attempt} />
              ),
            )}
          </tbody>
        </table>
      </div>
    </Section>
  );
};

export const PaymentsTab = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const stopAsking = useCallback(() => setAsked(null), []);
  const { payments, attempts, creditNotes } = invoice;
  // Live: the dialog shows what can be refunded now, not when it was opened.
  const payment = payments.find(({ id }) => id === asked?.paymentId);

  if (payments.length + attempts.length + creditNotes.length === 0) {
    return (
      <MessagePage
        icon={<IconCreditCard size={24} />}
        title="No payments yet"
        text="Payments, refunds and failed attempts appear here by themselves."
      />
    );
  }

  return (
    <>
      {payments.length + attempts.length === 0 ? null : (
        <PaymentHistory invoice={invoice} onAsk={setAsked} />
      )}
      <CreditNoteList invoice={invoice} />
      {payment === undefined ? null : asked?.action === 'REFUND' ? (
        <RefundModal invoice={invoice} payment={payment} onClose={stopAsking} />
      ) : (
        <UndoPaymentModal invoice={invoice} payment={payment} onClose={stopAsking} />
      )}
    </>
  );
};
