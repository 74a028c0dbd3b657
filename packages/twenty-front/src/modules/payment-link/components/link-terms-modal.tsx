import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { ChoiceField } from '../../ui/components/choice-field.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { Field } from '../../ui/components/field.tsx';
import { MoneyField } from '../../ui/components/money-field.tsx';
import { UPDATE_PAYMENT_LINK } from '../graphql/payment-link-mutations.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';
import { type LinkTermsForm } from '../types/link-terms-form.type.ts';
import { createLinkTermsForm } from '../utils/create-link-terms-form.util.ts';
import { type LinkTermsChange, readLinkTerms } from '../utils/read-link-terms.util.ts';

const WIDTH = 400;

/** What the link allows, and for how long. The one that is out follows at once. */
export const LinkTermsModal = ({
  invoice,
  link,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly link: PaymentLink;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { id: invoiceId, currency, totalMinor, dueDate } = invoice;
  const [form, setForm] = useState<LinkTermsForm>(() =>
    createLinkTermsForm({ link, currency, format }),
  );
  const set = (changed: Partial<LinkTermsForm>): void =>
    setForm((known) => ({ ...known, ...changed }));
  const { graceProblem, minimumProblem, lastDay, change } = readLinkTerms(form, {
    link,
    currency,
    totalMinor,
    dueDate,
    format,
  });

  const [update] = useMutation(UPDATE_PAYMENT_LINK);
  const action = useMoneyAction<LinkTermsChange>({
    send: async (changed) => {
      await update({ variables: { input: { invoiceId, ...changed } } });
      return { title: 'The payment link is changed', detail: 'Nobody was told.' };
    },
    failed: 'The link was not changed',
    onDone: onClose,
  });
  const isOverThen = lastDay !== null && lastDay < format.today;

  return (
    <ConfirmModal
      width={WIDTH}
      title="What the link allows"
      text="The link that is out follows at once. Nobody is told."
      fields={
        <>
          <ChoiceField
            label="Opens"
            choices={[
              { value: 'GRACE', label: 'Until some days after the due date' },
              { value: 'NEVER', label: 'Without an end' },
            ]}
            value={form.end}
            onChange={(end) => set({ end })}
          />
          <Field
            label="Days after the due date"
            problem={graceProblem}
            help={`The invoice is due on ${format.date(dueDate)}.`}
          >
            {(control) => (
              <input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                data-autofocus={form.end === 'GRACE' || undefined}
                disabled={form.end === 'NEVER'}
                value={form.graceDays}
                onFocus={(event) => event.currentTarget.select()}
                onChange={(event) => set({ graceDays: event.target.value })}
              />
            )}
          </Field>
          <ChoiceField
            label="Takes"
            choices={[
              { value: 'ALL', label: 'All that is owed, at once' },
              { value: 'PART', label: 'A part too, as the customer likes' },
            ]}
            value={form.amount}
            onChange={(amount) => set({ amount })}
          />
          <MoneyField
            label="Least part"
            currency={currency}
            value={form.minimum}
            problem={minimumProblem}
            help="Empty: the least that Stripe charges."
            disabled={form.amount === 'ALL'}
            onChange={(minimum) => set({ minimum })}
          />
        </>
      }
      facts={[
        {
          label: 'Open until the end of',
          value: form.end === 'NEVER' ? 'No end' : lastDay === null ? '—' : format.date(lastDay),
          strong: true,
        },
        { label: 'Time zone', value: format.timeZone },
      ]}
      {...(isOverThen ? { note: 'That day is over: the link would take no money any more.' } : {})}
      confirmLabel="Save"
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => {
        if (change === null) return;
        if (Object.keys(change).length === 0) onClose();
        else action.run(change);
      }}
      onClose={onClose}
    />
  );
};
