import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment, type ManualPaymentMethod } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { MANUAL_METHOD_LABEL } from '../../payment/constants/payment-look.constant.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { DateField } from '../../ui/components/date-field.tsx';
import { Field } from '../../ui/components/field.tsx';
import { MoneyField } from '../../ui/components/money-field.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { SelectField } from '../../ui/components/select-field.tsx';
import { RECORD_PAYMENT } from '../graphql/money-mutations.ts';
import { useMoneyAction } from '../hooks/use-money-action.ts';
import { owedAfter } from '../utils/owed-after.util.ts';
import { readAmount } from '../utils/read-amount.util.ts';

const WIDTH = 400;
const REFERENCE_LENGTH = 200;
const METHODS = Object.entries(MANUAL_METHOD_LABEL).map(([value, label]) => ({ value, label }));

const isMethod = (value: string): value is ManualPaymentMethod =>
  Object.hasOwn(MANUAL_METHOD_LABEL, value);

type Form = {
  readonly amount: string;
  readonly method: ManualPaymentMethod;
  readonly receivedOn: string;
  readonly reference: string;
  readonly note: string;
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Money that came in outside Stripe, in part or whole. */
export const RecordPaymentModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { id: invoiceId, number, currency, owedMinor, stripeInvoiceId } = invoice;
  const [form, setForm] = useState<Form>({
    amount: format.plainMoney(owedMinor, currency),
    method: 'BANK_TRANSFER',
    receivedOn: format.today,
    reference: '',
    note: '',
  });
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const set = (changed: Partial<Form>): void => setForm((known) => ({ ...known, ...changed }));
  const money = (amountMinor: bigint | string): string => format.money(amountMinor, currency);

  const { amountMinor, problem } = readAmount({
    text: form.amount,
    currency,
    locale: format.locale,
    maximumMinor: null,
    aboveMaximum: '',
  });
  const dateProblem =
    form.receivedOn === ''
      ? 'Say when the money came in.'
      : form.receivedOn > format.today
        ? 'The money cannot have come in after today.'
        : null;
  const afterwards = amountMinor === null ? null : owedAfter(invoice, amountMinor);
  const tooMuchMinor =
    amountMinor === null || afterwards !== 0n ? 0n : amountMinor - BigInt(owedMinor);

  const [recordPayment] = useMutation(RECORD_PAYMENT);
  const action = useMoneyAction<bigint>({
    send: async (recordedMinor, clientRequestId) => {
      const { data } = await recordPayment({
        variables: {
          input: {
            invoiceId,
            amountMinor: recordedMinor.toString(),
            method: form.method,
            receivedOn: form.receivedOn,
            reference: orNull(form.reference),
            note: orNull(form.note),
            clientRequestId,
          },
        },
      });
      const owed = data?.recordPayment.owedMinor ?? '0';
      return {
        title: `${money(recordedMinor)} recorded`,
        detail: `${money(owed)} is owed now. No money moved through Stripe.`,
      };
    },
    failed: 'The payment was not recorded',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      width={WIDTH}
      title={`Record a payment on ${number ?? 'this invoice'}`}
      text={
        stripeInvoiceId === null
          ? 'For money that came in outside Stripe. Nothing is charged.'
          : 'For money that came in outside Stripe. Nothing is charged, and Stripe asks only for the rest.'
      }
      fields={
        <>
          <MoneyField
            label="Amount received"
            currency={currency}
            focusFirst
            value={form.amount}
            problem={wasSubmitted ? problem : null}
            onChange={(amount) => set({ amount })}
          />
          <SelectField
            label="Method"
            data={METHODS}
            value={form.method}
            allowDeselect={false}
            onChange={(method) => {
              if (method !== null && isMethod(method)) set({ method });
            }}
          />
          <DateField
            label="Received on"
            value={form.receivedOn}
            problem={wasSubmitted ? dateProblem : null}
            onChange={(receivedOn) => set({ receivedOn })}
          />
          <Field label="Reference" help="Of the bank or the receipt, to find it again.">
            {(control) => (
              <input
                {...control}
                autoComplete="off"
                maxLength={REFERENCE_LENGTH}
                value={form.reference}
                onChange={(event) => set({ reference: event.target.value })}
              />
            )}
          </Field>
          <ReasonField label="Note" value={form.note} onChange={(note) => set({ note })} />
        </>
      }
      facts={[
        { label: 'Owed now', value: money(owedMinor) },
        { label: 'Recorded', value: amountMinor === null ? '—' : money(amountMinor) },
        ...(tooMuchMinor > 0n ? [{ label: 'Too much', value: money(tooMuchMinor) }] : []),
        {
          label: 'Owed afterwards',
          value: afterwards === null ? '—' : money(afterwards),
          strong: true,
        },
      ]}
      confirmLabel={amountMinor === null ? 'Record payment' : `Record ${money(amountMinor)}`}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => {
        setWasSubmitted(true);
        if (amountMinor !== null && dateProblem === null) action.run(amountMinor);
      }}
      onClose={onClose}
    />
  );
};
