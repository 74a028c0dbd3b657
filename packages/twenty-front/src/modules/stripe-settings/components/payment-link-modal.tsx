import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type UpdatePaymentLinkSettingsMutationVariables } from '../../../generated/graphql';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { CheckField } from '../../ui/components/check-field.tsx';
import { ChoiceField } from '../../ui/components/choice-field.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { TextField } from '../../ui/components/text-field.tsx';
import { UPDATE_PAYMENT_LINK_SETTINGS } from '../graphql/billing-settings.ts';
import { useSettingsAction } from '../hooks/use-settings-action.ts';
import { type PaymentLinkSettings } from '../utils/describe-payment-links.util.ts';

/** The server's limit: ten years. */
const LONGEST_DAYS = 3650;
const WHOLE_NUMBER = /^\d{1,4}$/;
const WIDTH = 400;
const NOT_CHANGED = 'The payment links were not changed';

const ENDS = [
  { value: 'GRACE', label: 'Some days after the due date' },
  { value: 'NEVER', label: 'Never' },
] as const;

export const PaymentLinkModal = ({
  settings,
  onClose,
}: {
  readonly settings: PaymentLinkSettings;
  readonly onClose: () => void;
}): ReactNode => {
  const [end, setEnd] = useState<'GRACE' | 'NEVER'>(settings.linksNeverExpire ? 'NEVER' : 'GRACE');
  const [days, setDays] = useState(String(settings.graceDays));
  const [allowPartPayment, setAllowPartPayment] = useState(settings.allowPartPayment);
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [update] = useMutation(UPDATE_PAYMENT_LINK_SETTINGS);
  const save = useSettingsAction<UpdatePaymentLinkSettingsMutationVariables>({
    send: async (variables) => {
      await update({ variables });
      onClose();
      return { title: 'New payment links are made with this' };
    },
    failed: NOT_CHANGED,
    onProblem: setRefusal,
  });
  const typed = WHOLE_NUMBER.test(days.trim()) ? Number(days.trim()) : null;

  return (
    <ConfirmModal
      width={WIDTH}
      title="How long do payment links open?"
      text="Links that exist stay as they are."
      confirmLabel="Save"
      busy={save.busy}
      failure={refusal === null ? null : { title: NOT_CHANGED, problem: refusal }}
      onConfirm={() => {
        if (end === 'GRACE' && (typed === null || typed > LONGEST_DAYS)) {
          setProblem(
            `Write a whole number of days, at most ${LONGEST_DAYS.toLocaleString('en-US')}.`,
          );
          return;
        }
        setProblem(null);
        setRefusal(null);
        save.run({
          linksNeverExpire: end === 'NEVER',
          allowPartPayment,
          ...(end === 'GRACE' ? { graceDays: typed } : {}),
        });
      }}
      onClose={onClose}
    >
      <ChoiceField label="They end" choices={ENDS} value={end} onChange={setEnd} />
      {end === 'GRACE' ? (
        <TextField
          label="Days"
          inputMode="numeric"
          maxLength={4}
          value={days}
          problem={problem}
          onChange={setDays}
        />
      ) : null}
      <CheckField
        label="Customers may pay a part"
        text="On the payment page they choose how much of what is owed."
        checked={allowPartPayment}
        onChange={setAllowPartPayment}
      />
    </ConfirmModal>
  );
};
