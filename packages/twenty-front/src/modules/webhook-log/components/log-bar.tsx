import { IconFilter } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import barClasses from '../../invoice-list/components/view-bar.module.css';
import { SearchInput } from '../../ui/components/search-input.tsx';
import { EVENT_FAMILIES } from '../constants/event-families.constant.ts';
import { LOG_VIEWS, type LogView } from '../constants/log-views.constant.ts';
import { type WebhookLogList } from '../hooks/use-webhook-log.ts';
import { type LogParameters } from '../utils/log-parameters.util.ts';
import { ConnectionFilter } from './connection-filter.tsx';
import classes from './webhook-log.module.css';

type LogBarProps = {
  readonly parameters: LogParameters;
  readonly counts: WebhookLogList['counts'];
  /** Deliveries refused before anything was stored. */
  readonly refusedCount: number | undefined;
  /** Types among the rows on screen, offered beside the families. */
  readonly seenTypes: readonly string[];
  readonly onChange: (changed: Partial<LogParameters>) => void;
};

const countOf = (view: LogView, counts: NonNullable<WebhookLogList['counts']>): number =>
  [...counts]
    .filter(([state]) => view.states.length === 0 || view.states.includes(state))
    .reduce((sum, [, count]) => sum + count, 0);

export const LogBar = ({
  parameters,
  counts,
  refusedCount,
  seenTypes,
  onChange,
}: LogBarProps): ReactNode => {
  const format = useFormat();
  const types = [...new Set([...EVENT_FAMILIES, ...seenTypes])].sort();

  return (
    <>
      <div className={barClasses['bar']}>
        <div className={barClasses['views']} role="group" aria-label="States">
          {LOG_VIEWS.map((view) => (
            <button
              key={view.name}
              type="button"
              className={barClasses['view']}
              aria-pressed={!parameters.refused && view === parameters.view}
              onClick={() => onChange({ view, refused: false })}
            >
              {view.label}
              {counts === undefined ? null : (
                <span className={barClasses['count']}>{format.number(countOf(view, counts))}</span>
              )}
            </button>
          ))}
          <button
            type="button"
            className={barClasses['view']}
            aria-pressed={parameters.refused}
            onClick={() => onChange({ refused: true, eventId: null })}
          >
            Refused
            {refusedCount === undefined ? null : (
              <span className={barClasses['count']}>{format.number(refusedCount)}</span>
            )}
          </button>
        </div>
      </div>
      {parameters.refused ? null : (
        <div className={classes['filters']}>
          <SearchInput
            className={`${barClasses['search']} ${classes['searchField']}`}
            label="Search events"
            placeholder="Event, invoice, object or request id"
            value={parameters.search}
            onChange={(search) => onChange({ search })}
          />
          <SearchInput
            className={`${barClasses['search']} ${classes['typeField']}`}
            label="Type of event"
            placeholder="Any type"
            icon={<IconFilter size={14} aria-hidden="true" />}
            suggestions={types}
            value={parameters.type}
            onChange={(type) => onChange({ type })}
          />
          <ConnectionFilter
            connectionId={parameters.connectionId}
            onChange={(connectionId) => onChange({ connectionId })}
          />
        </div>
      )}
    </>
  );
};
