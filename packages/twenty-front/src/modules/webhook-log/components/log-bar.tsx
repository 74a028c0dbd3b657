import { IconFilter } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { SearchInput } from '../../ui/components/search-input.tsx';
import barClasses from '../../ui/components/view-bar.module.css';
import { type ViewTab, ViewTabs } from '../../ui/components/view-tabs.tsx';
import { EVENT_FAMILIES } from '../constants/event-families.constant.ts';
import { LOG_VIEWS, type LogView, REFUSED_VIEW } from '../constants/log-views.constant.ts';
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

const TABS: readonly ViewTab<string>[] = [
  ...LOG_VIEWS.map(({ name, label }) => ({ view: name, label })),
  { view: REFUSED_VIEW, label: 'Refused' },
];

export const LogBar = ({
  parameters,
  counts,
  refusedCount,
  seenTypes,
  onChange,
}: LogBarProps): ReactNode => {
  const types = [...new Set([...EVENT_FAMILIES, ...seenTypes])].sort();

  return (
    <>
      <div className={barClasses['bar']}>
        <ViewTabs
          label="States"
          views={TABS}
          current={parameters.refused ? REFUSED_VIEW : parameters.view.name}
          countOf={(name) => {
            if (name === REFUSED_VIEW) return refusedCount;
            const view = LOG_VIEWS.find((known) => known.name === name);
            return counts && view && countOf(view, counts);
          }}
          onChange={(name) => {
            const view = LOG_VIEWS.find((known) => known.name === name);
            onChange(
              view === undefined ? { refused: true, eventId: null } : { view, refused: false },
            );
          }}
        />
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
