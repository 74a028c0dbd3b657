import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { UPDATE_BILLING_SETTINGS } from '../../stripe-settings/graphql/billing-settings.ts';
import { useSettingsAction } from '../../stripe-settings/hooks/use-settings-action.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { Field } from '../../ui/components/field.tsx';

const SHORTEST_DAYS = 90;
const WHOLE_NUMBER = /^\d{1,5}$/;

export const RetentionModal = ({
  days,
  onClose,
}: {
  readonly days: number;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const [text, setText] = useState(String(days));
  const [problem, setProblem] = useState<string | null>(null);
  const [update] = useMutation(UPDATE_BILLING_SETTINGS);
  const typed = WHOLE_NUMBER.test(text.trim()) ? Number(text.trim()) : null;
  const save = useSettingsAction<number>({
    send: async (eventRetentionDays) => {
      await update({ variables: { eventRetentionDays } });
      onClose();
      return { title: `Events are kept for ${format.number(eventRetentionDays)} days` };
    },
    failed: 'The time was not changed',
    onProblem: ({ message }) => setProblem(message),
  });

  return (
    <ConfirmModal
      title="How long are events kept?"
      text={
        typed !== null && typed >= SHORTEST_DAYS && typed < days
          ? 'Processed and ignored events older than that are deleted tonight. Payments, invoices and the audit trail stay.'
          : 'Only processed and ignored events are ever deleted. Payments, invoices and the audit trail stay.'
      }
      confirmLabel="Save"
      busy={save.busy}
      onConfirm={() => {
        if (typed === null || typed < SHORTEST_DAYS) {
          setProblem(`Write a whole number of days, ${SHORTEST_DAYS} or more.`);
        } else {
          save.run(typed);
        }
      }}
      onClose={onClose}
    >
      <Field label="Days" problem={problem} help={`${SHORTEST_DAYS} or more.`}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            data-autofocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ConfirmModal>
  );
};
