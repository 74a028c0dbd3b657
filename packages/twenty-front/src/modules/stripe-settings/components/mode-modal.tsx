import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { type ModeSwitch } from '../hooks/use-mode-switch.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';

/** Going live shows what the server says; going back to test says it here. */
export const ModeModal = ({
  modeSwitch,
  connections,
}: {
  readonly modeSwitch: ModeSwitch;
  readonly connections: readonly StripeConnection[];
}): ReactNode => {
  const format = useFormat();
  const { question, confirm, cancel } = modeSwitch;
  if (question === null) return null;

  if (question.confirmation !== null) {
    const { title, body } = question.confirmation;
    return (
      <ConfirmModal
        width={400}
        title={title}
        text={body}
        confirmLabel="Switch to live mode"
        busy={confirm.busy}
        onConfirm={() => confirm.run()}
        onClose={cancel}
      />
    );
  }
  const openLive = connections
    .filter(({ mode }) => mode === 'LIVE')
    .reduce((sum, { openInvoiceCount }) => sum + openInvoiceCount, 0);
  return (
    <ConfirmModal
      title="Switch to test mode?"
      text="New Stripe invoices and payment links are made in test mode from now on. They carry a TEST mark, take test cards only, and move no real money."
      facts={[
        { label: 'Open live invoices', value: format.number(openLive) },
        { label: 'They afterwards', value: 'Still turn Paid' },
        { label: 'New objects afterwards', value: 'Test mode', strong: true },
      ]}
      note="Both modes keep receiving what Stripe sends."
      confirmLabel="Switch to test mode"
      busy={confirm.busy}
      onConfirm={() => confirm.run()}
      onClose={cancel}
    />
  );
};
