import { useQuery } from '@apollo/client/react';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { STRIPE_CONNECTIONS } from '../graphql/stripe-connections.ts';
import { ConnectionSections } from './connection-sections.tsx';
import classes from './settings.module.css';

const POLL_MS = 30_000;
const LIVE_WAIT_MS = 500;

export const StripeConnections = (): ReactNode => {
  const { data, error, refetch } = useQuery(STRIPE_CONNECTIONS, {
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const reload = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: reload });

  if (data === undefined) {
    if (error !== undefined) return <ProblemMessage problem={toProblem(error)} onRetry={reload} />;
    return (
      <div className={classes['container']} aria-busy="true">
        <SkeletonBar width="100%" height={180} />
      </div>
    );
  }
  if (data.stripeConnections.length === 0) {
    return (
      <MessagePage
        icon={<IconPlugConnectedX size={24} />}
        title="Stripe is not connected"
        text="Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET in the environment of the server, then start it again."
      />
    );
  }
  const currentFirst = [...data.stripeConnections].sort(
    (left, right) => Number(right.current) - Number(left.current),
  );

  return (
    <div className={classes['container']}>
      {currentFirst.map((connection) => (
        <ConnectionSections key={connection.id} connection={connection} />
      ))}
    </div>
  );
};
