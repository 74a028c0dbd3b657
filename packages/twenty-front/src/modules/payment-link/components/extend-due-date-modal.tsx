import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { addDays } from '../../format/utils/local-date.util.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { DateField } from '../../ui/components/date-field.tsx';
import { EXTEND_DUE_DATE } from '../graphql/payment-link-mutations.ts';
import { describeEndAfter } from '../utils/describe-end-after.util.ts';

const WIDTH = 400;
const USUAL_EXTENSION_DAYS = 14;

/** A later due date, which opens a link that had ended. What Stripe printed stays. */
export const ExtendDueDateModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { id, number, dueDate: present, paymentLink, stripeInvoiceId } = invoice;
  const [dueDate, setDueDate] = useState(() =>
    addDays(present > format.today ? present : format.today, USUAL_EXTENSION_DAYS),
  );
  const problem =
    dueDate === ''
      ? 'Choose a day.'
      : dueDate <= present
        ? `It is due on ${format.date(present)} already. Choose a later day.`
        : null;

  const [extend] = useMutation(EXTEND_DUE_DATE);
  const action = useMoneyAction<string>({
    send: async (chosen) => {
      const { data } = await extend({ variables: { id, dueDate: chosen } });
      const link = data?.extendDueDate.paymentLink ?? null;
      return {
        title: `Due on ${format.date(chosen)} now`,
        detail:
          link?.state === 'OPEN'
            ? 'The same payment link is open. Nobody was told.'
            : 'Nobody was told, and no money moved.',
      };
    },
    failed: 'The due date was not extended',
    onDone: onClose,
  });
  const end =
    paymentLink === null || problem !== null
      ? null
      : describeEndAfter({ link: paymentLink, dueDate, format });

  return (
    <ConfirmModal
      width={WIDTH}
      title={`Extend the due date of ${number ?? 'this invoice'}`}
      text={
        paymentLink === null
          ? 'The PDF and reminders follow. Nobody is told.'
          : 'The same payment link stays, and opens again where it had ended. The PDF and reminders follow. Nobody is told.'
      }
      fields={
        <DateField label="New due date" value={dueDate} problem={problem} onChange={setDueDate} />
      }
      facts={[
        { label: 'Due now', value: format.date(present) },
        {
          label: 'Due afterwards',
          value: problem === null ? format.date(dueDate) : '—',
          strong: true,
        },
        ...(end === null ? [] : [{ label: 'Payment link afterwards', value: end }]),
      ]}
      {...(stripeInvoiceId === null
        ? {}
        : {
            note: 'The date printed on Stripe’s own page and PDF stays as it is: Stripe freezes it with the invoice.',
          })}
      confirmLabel="Extend due date"
      focusConfirm
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => {
        if (problem === null) action.run(dueDate);
      }}
      onClose={onClose}
    />
  );
};
