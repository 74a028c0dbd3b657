import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { CONFIRM_CLONED_DATABASE } from '../graphql/billing-settings.ts';
import { useSettingsAction } from '../hooks/use-settings-action.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';

/** A copied database must not act for the original: nothing goes out or comes in until an admin says so. */
export const LockBanner = ({
  connections,
}: {
  readonly connections: readonly StripeConnection[];
}): ReactNode => {
  const format = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  const [send] = useMutation(CONFIRM_CLONED_DATABASE);
  const confirm = useSettingsAction({
    send: async () => {
      await send();
      setIsAsking(false);
      return {
        title: 'This installation uses the connections now',
        detail: 'Keys, webhooks and jobs work again.',
      };
    },
    failed: 'The connections stay locked',
  });
  const locked = connections.filter((connection) => connection.locked);
  const [first] = locked;
  if (first === undefined) return null;

  return (
    <>
      <Notice
        announce
        kind="danger"
        title="This database looks like a copy, and its Stripe connections are locked"
        action={
          <Button variant="danger" onClick={() => setIsAsking(true)}>
            Use them here
          </Button>
        }
      >
        {first.lockReason === null ? '' : `${first.lockReason} `}
        Nothing is sent to Stripe and no event is accepted until an admin confirms. No money moves
        meanwhile.
      </Notice>
      {isAsking ? (
        <ConfirmModal
          accent="danger"
          title="Use these Stripe connections here?"
          text="Only where the original installation is gone. Two installations on one account both react to the same payments."
          facts={[
            { label: 'Connections', value: format.number(locked.length) },
            { label: 'Afterwards', value: 'Keys, webhooks, jobs on', strong: true },
          ]}
          note="If the original still runs, cancel and remove the keys here instead."
          confirmLabel="Use them here"
          busy={confirm.busy}
          onConfirm={() => confirm.run()}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
};
