import { useQuery } from '@apollo/client/react';
import { IconWebhook } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { LoadMore } from '../../invoice-list/components/load-more.tsx';
import { Button } from '../../ui/components/button.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { LOG_VIEWS } from '../constants/log-views.constant.ts';
import { FAILED_SIGNATURES } from '../graphql/webhook-log.ts';
import { useLogParameters } from '../hooks/use-log-parameters.ts';
import { useWebhookLog, type WebhookLogList } from '../hooks/use-webhook-log.ts';
import { type LogParameters } from '../utils/log-parameters.util.ts';
import { EventDrawer } from './event-drawer.tsx';
import { LogBar } from './log-bar.tsx';
import { LogCards } from './log-cards.tsx';
import { LogFooter } from './log-footer.tsx';
import { LogTable } from './log-table.tsx';
import tableClasses from './log-table.module.css';
import { RefusedDeliveries } from './refused-deliveries.tsx';
import classes from './webhook-log.module.css';

const POLL_MS = 30_000;

type PartProps = {
  readonly parameters: LogParameters;
  readonly list: WebhookLogList;
  readonly change: (changed: Partial<LogParameters>) => void;
};

const NoEvents = ({ parameters, change }: Omit<PartProps, 'list'>): ReactNode => {
  const { view, type, search, connectionId } = parameters;
  const isFiltered = view !== LOG_VIEWS[0] || type !== '' || search !== '' || connectionId !== null;
  return isFiltered ? (
    <MessagePage
      icon={<IconWebhook size={24} />}
      title="No event fits"
      text="Nothing that is stored fits what you chose."
      actions={
        <Button
          onClick={() => change({ view: LOG_VIEWS[0], type: '', search: '', connectionId: null })}
        >
          Show all events
        </Button>
      }
    />
  ) : (
    <MessagePage
      icon={<IconWebhook size={24} />}
      title="No event has arrived yet"
      text="Register the webhook in the Stripe settings, and every event of Stripe stands here."
    />
  );
};

const Events = ({ parameters, list, change }: PartProps): ReactNode => {
  const isPhone = useIsPhone();
  const { rows, loading, error, stale } = list;
  const open = (eventId: string): void => change({ eventId });

  if (error !== undefined) {
    return <ProblemMessage problem={toProblem(error)} onRetry={list.reload} />;
  }
  if (!loading && rows.length === 0) return <NoEvents parameters={parameters} change={change} />;
  return (
    <div className={tableClasses['scroll']} data-stale={stale || undefined}>
      {isPhone ? (
        <LogCards rows={rows} loading={loading} onOpen={open} />
      ) : (
        <LogTable rows={rows} loading={loading} openId={parameters.eventId} onOpen={open} />
      )}
      <LoadMore list={list} />
    </div>
  );
};

export const WebhookLog = (): ReactNode => {
  const { parameters, change } = useLogParameters();
  const list = useWebhookLog(parameters);
  const refused = useQuery(FAILED_SIGNATURES, {
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const refusals = refused.data?.failedSignatures;
  const { eventId } = parameters;

  return (
    <div className={classes['body']}>
      <div className={classes['main']}>
        <LogBar
          parameters={parameters}
          counts={list.counts}
          refusedCount={refusals?.reduce((sum, { count }) => sum + count, 0)}
          seenTypes={list.rows.map(({ type }) => type)}
          onChange={change}
        />
        {parameters.refused ? (
          <RefusedDeliveries
            refusals={refusals}
            error={refused.error}
            onRetry={() => void refused.refetch().catch(() => undefined)}
          />
        ) : (
          <Events parameters={parameters} list={list} change={change} />
        )}
        <LogFooter list={parameters.refused ? null : list} />
      </div>
      {eventId === null ? null : (
        <EventDrawer
          key={eventId}
          id={eventId}
          rows={list.rows}
          onOpen={(id) => change({ eventId: id })}
          onClose={() => change({ eventId: null })}
        />
      )}
    </div>
  );
};
