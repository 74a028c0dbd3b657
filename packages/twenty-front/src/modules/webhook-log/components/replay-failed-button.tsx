import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { useFormat } from '../../format/format-context.ts';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { useSettingsAction } from '../../stripe-settings/hooks/use-settings-action.ts';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { REPLAY_FAILED_WEBHOOK_EVENTS, WEBHOOK_LOG_COUNTS } from '../graphql/webhook-log.ts';

const POLL_MS = 15_000;
const LIVE_WAIT_MS = 1000;

/** Carries the count of all that failed, whatever the list beneath is filtered by. */
export const ReplayFailedButton = (): ReactNode => {
  const format = useFormat();
  const client = useApolloClient();
  const [isAsking, setIsAsking] = useState(false);
  const { data, refetch } = useQuery(WEBHOOK_LOG_COUNTS, { pollInterval: POLL_MS });
  const [replayFailed] = useMutation(REPLAY_FAILED_WEBHOOK_EVENTS);
  useLiveChanges({
    type: LiveRecordType.CONNECTION,
    waitMs: LIVE_WAIT_MS,
    onChanges: () => {
      refetch().catch(() => undefined);
    },
  });
  const replay = useSettingsAction({
    send: async () => {
      const result = await replayFailed();
      setIsAsking(false);
      // Rows on pages that are not read again would go on saying "Failed".
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'webhookLog' });
      const count = result.data?.replayFailedWebhookEvents ?? 0;
      return {
        title: count === 1 ? '1 event is replayed' : `${format.number(count)} events are replayed`,
        detail: 'Their invoices are computed anew from what Stripe says now.',
      };
    },
    failed: 'The events were not replayed',
  });
  const count = data?.webhookLog.counts.find(({ state }) => state === 'FAILED')?.count ?? 0;
  const events = count === 1 ? '1 failed event' : `${format.number(count)} failed events`;

  return (
    <>
      <Button
        icon={<IconPlayerTrackNext size={14} aria-hidden="true" />}
        disabledReason={count === 0 ? 'No event has failed.' : null}
        onClick={() => setIsAsking(true)}
      >
        Replay all failed{count === 0 ? '' : ` (${format.number(count)})`}
      </Button>
      {isAsking ? (
        <ConfirmModal
          title={`Replay ${events}?`}
          text="Each asks Stripe for the present state and computes its invoice anew. A replay can never charge or count twice."
          facts={[
            { label: 'Failed now', value: format.number(count) },
            { label: 'Money moved by it', value: 'None', strong: true },
          ]}
          confirmLabel={`Replay ${events}`}
          busy={replay.busy}
          onConfirm={() => replay.run()}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
};
