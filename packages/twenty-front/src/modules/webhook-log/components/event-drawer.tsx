import { useMutation, useQuery } from '@apollo/client/react';
import {
  IconChevronDown,
  IconChevronUp,
  IconReload,
  IconWebhook,
  IconX,
} from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { type WebhookLogRowFragment } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useSettingsAction } from '../../stripe-settings/hooks/use-settings-action.ts';
import { Button } from '../../ui/components/button.tsx';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { REPLAY_WEBHOOK_EVENT, WEBHOOK_LOG_ENTRY } from '../graphql/webhook-log.ts';
import { describeEvent, whyNoReplay } from '../utils/describe-event.util.ts';
import { EventFacts } from './event-facts.tsx';
import { EventPayload } from './event-payload.tsx';
import classes from './event-drawer.module.css';
import { EventStateTag } from './event-state-tag.tsx';

const ICON = { size: 16, 'aria-hidden': true } as const;

const ReplayFoot = ({ entry }: { readonly entry: WebhookLogRowFragment }): ReactNode => {
  const [replayEvent] = useMutation(REPLAY_WEBHOOK_EVENT);
  const replay = useSettingsAction({
    send: async () => {
      await replayEvent({ variables: { id: entry.id } });
      return {
        title: 'The event is replayed',
        detail: 'Its invoice is computed anew from what Stripe says now.',
      };
    },
    failed: 'The event was not replayed',
  });

  return (
    <footer className={classes['foot']}>
      <p>A replay asks Stripe for the present state. It can never charge or count twice.</p>
      <Button
        variant="primary"
        size="medium"
        icon={<IconReload size={14} aria-hidden="true" />}
        disabledReason={whyNoReplay(entry)}
        busy={replay.busy}
        onClick={() => replay.run()}
      >
        Replay event
      </Button>
    </footer>
  );
};

/** One event beside the list: what became of it, its ids, and what Stripe sent. */
export const EventDrawer = ({
  id,
  rows,
  onOpen,
  onClose,
}: {
  readonly id: string;
  /** Those of the list, for the way up and down. */
  readonly rows: readonly WebhookLogRowFragment[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode => {
  const { data, error, refetch } = useQuery(WEBHOOK_LOG_ENTRY, { variables: { id } });
  const index = rows.findIndex((row) => row.id === id);
  const detail = data?.webhookLogEntry;
  const entry = detail?.entry ?? rows[index];
  const before = index > 0 ? rows[index - 1] : undefined;
  const after = index < 0 ? undefined : rows[index + 1];
  const words = entry === undefined ? null : describeEvent(entry);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
      if (event.key === 'Escape' && !inDialog && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  return (
    <aside className={classes['drawer']} aria-label={`Event ${entry?.type ?? ''}`.trim()}>
      <header className={classes['head']}>
        <IconWebhook {...ICON} />
        <code className={classes['type']}>{entry?.type}</code>
        {entry === undefined ? null : <EventStateTag state={entry.state} />}
        <div className={classes['controls']}>
          <IconButton
            label="The event above"
            aria-disabled={before === undefined}
            onClick={() => before && onOpen(before.id)}
          >
            <IconChevronUp {...ICON} />
          </IconButton>
          <IconButton
            label="The event below"
            aria-disabled={after === undefined}
            onClick={() => after && onOpen(after.id)}
          >
            <IconChevronDown {...ICON} />
          </IconButton>
          <IconButton label="Close the event" onClick={onClose}>
            <IconX {...ICON} />
          </IconButton>
        </div>
      </header>
      {error !== undefined && detail === undefined ? (
        <ProblemMessage
          problem={toProblem(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : (
        <div className={classes['content']}>
          {words === null ? null : (
            <Notice kind={words.kind} title={words.title}>
              {words.text}
            </Notice>
          )}
          {entry === undefined ? (
            <SkeletonBar width="100%" height={160} />
          ) : (
            <EventFacts entry={entry} />
          )}
          {detail === undefined ? (
            <SkeletonBar width="100%" height={240} />
          ) : (
            <EventPayload payload={detail.payload} masked={detail.masked} />
          )}
        </div>
      )}
      {entry === undefined ? null : <ReplayFoot entry={entry} />}
    </aside>
  );
};
