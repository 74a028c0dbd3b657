import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import {
  type CreditNotePaidPart,
  type CreditNoteReason,
  type InvoiceDetailFragment,
} from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { ChoiceField } from '../../ui/components/choice-field.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { MoneyField } from '../../ui/components/money-field.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { SelectField } from '../../ui/components/select-field.tsx';
import {
  CREDIT_NOTE_REASON_LABEL,
  PAID_PART_CHOICES,
  PAID_PART_DONE,
} from '../constants/credit-note-words.constant.ts';
import { CREATE_CREDIT_NOTE } from '../graphql/money-mutations.ts';
import { useMoneyAction } from '../hooks/use-money-action.ts';
import { readAmount } from '../utils/read-amount.util.ts';
import { creditableMinor, splitCredit } from '../utils/split-credit.util.ts';

const WIDTH = 400;
const REASONS = Object.entries(CREDIT_NOTE_REASON_LABEL).map(([value, label]) => ({
  value,
  label,
}));
const isReason = (value: string): value is CreditNoteReason =>
  Object.hasOwn(CREDIT_NOTE_REASON_LABEL, value);

type Answer = { readonly amountMinor: bigint; readonly reason: CreditNoteReason };

/** Takes a part of the invoice away: what is owed first, and of what was paid as the person chooses. */
export const CreditNoteModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { id: invoiceId, number, currency } = invoice;
  const maximumMinor = creditableMinor(invoice);
  const money = (amount: bigint | string): string => format.money(amount, currency);
  const [amount, setAmount] = useState(() => format.plainMoney(maximumMinor, currency));
  const [reason, setReason] = useState<CreditNoteReason | null>(null);
  const [paidPart, setPaidPart] = useState<CreditNotePaidPart | null>(null);
  const [memo, setMemo] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);

  const { amountMinor, problem } = readAmount({
    text: amount,
    currency,
    locale: format.locale,
    maximumMinor,
    aboveMaximum: `At most ${money(maximumMinor)} can be credited.`,
  });
  const parts = amountMinor === null ? null : splitCredit(invoice, amountMinor);
  const asksForPaidPart = parts !== null && parts.paidPartMinor > 0n;
  const isPaidPartMissing = asksForPaidPart && paidPart === null;

  const [createCreditNote] = useMutation(CREATE_CREDIT_NOTE);
  const action = useMoneyAction<Answer>({
    send: async (answer, clientRequestId) => {
      const chosen = asksForPaidPart ? paidPart : null;
      const { data } = await createCreditNote({
        variables: {
          input: {
            invoiceId,
            amountMinor: answer.amountMinor.toString(),
            reason: answer.reason,
            memo: memo.trim() === '' ? null : memo.trim(),
            paidPart: chosen,
            clientRequestId,
          },
        },
      });
      const owed = money(data?.createCreditNote.owedMinor ?? '0');
      return {
        title: `Credit note over ${money(answer.amountMinor)} made`,
        detail:
          chosen === null || parts === null
            ? `${owed} is owed now. No money moved.`
            : `${money(parts.paidPartMinor)} ${PAID_PART_DONE[chosen]}. ${owed} is owed now.`,
      };
    },
    failed: 'The credit note was not made',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      width={WIDTH}
      title={`Credit note on ${number ?? 'this invoice'}`}
      text="It lowers what is owed first. Only what was paid already can move money. It cannot be changed afterwards."
      fields={
        <>
          <MoneyField
            label="Amount to credit"
            currency={currency}
            focusFirst
            value={amount}
            problem={wasSubmitted ? problem : null}
            help={`At most ${money(maximumMinor)}.`}
            onChange={setAmount}
          />
          <SelectField
            label="Reason"
            data={REASONS}
            value={reason}
            allowDeselect={false}
            problem={wasSubmitted && reason === null ? 'Choose a reason.' : null}
            onChange={(value) => setReason(value !== null && isReason(value) ? value : null)}
          />
          {asksForPaidPart ? (
            <ChoiceField
              label={`What happens with the ${money(parts.paidPartMinor)} that was paid?`}
              choices={PAID_PART_CHOICES}
              value={paidPart}
              problem={wasSubmitted && isPaidPartMissing ? 'Choose what happens with it.' : null}
              onChange={setPaidPart}
            />
          ) : null}
          <ReasonField
            label="Words on the credit note"
            help="The customer reads them."
            value={memo}
            onChange={setMemo}
          />
        </>
      }
      facts={[
        {
          label: 'Lowers what is owed by',
          value: parts === null ? '—' : money(parts.owedPartMinor),
        },
        ...(asksForPaidPart
          ? [{ label: 'Of what was paid', value: money(parts.paidPartMinor) }]
          : []),
        {
          label: 'Owed afterwards',
          value: parts === null ? '—' : money(BigInt(invoice.owedMinor) - parts.owedPartMinor),
          strong: true,
        },
      ]}
      confirmLabel={amountMinor === null ? 'Make credit note' : `Credit ${money(amountMinor)}`}
      accent={asksForPaidPart && paidPart === 'REFUND' ? 'danger' : 'primary'}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => {
        setWasSubmitted(true);
        if (amountMinor !== null && reason !== null && !isPaidPartMissing) {
          action.run({ amountMinor, reason });
        }
      }}
      onClose={onClose}
    />
  );
};
