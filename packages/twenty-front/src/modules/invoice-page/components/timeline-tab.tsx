import { IconTimeline } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { Button } from '../../ui/components/button.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { useTimeline } from '../hooks/use-timeline.ts';
import { groupByMonth } from '../utils/group-by-month.util.ts';
import { TimelineEntryRow } from './timeline-entry-row.tsx';
import classes from './timeline-tab.module.css';

export const TimelineTab = ({ invoiceId }: { readonly invoiceId: string }): ReactNode => {
  const format = useFormat();
  const now = useNow(10_000);
  const { entries, error, hasMore, loading, loadMore, retry } = useTimeline(invoiceId);

  if (error !== undefined) return <ProblemMessage problem={toProblem(error)} onRetry={retry} />;
  if (entries === undefined) {
    return (
      <div className={classes['skeleton']} aria-busy="true">
        {[60, 45, 70, 50].map((width) => (
          <SkeletonBar key={width} width={`${width}%`} />
        ))}
      </div>
    );
  }
  if (entries.length === 0) {
    return (
      <MessagePage
        icon={<IconTimeline size={24} />}
        title="Nothing happened yet"
        text="Every change of this invoice will be told here, with who made it and why."
      />
    );
  }

  return (
    <section aria-label="Timeline">
      {groupByMonth(entries, format.month).map(({ month, entries: ofMonth }) => (
        <Fragment key={month}>
          <h2 className={classes['month']}>{month}</h2>
          <ol className={classes['entries']}>
            {ofMonth.map((entry) => (
              <TimelineEntryRow key={entry.id} entry={entry} now={now} />
            ))}
          </ol>
        </Fragment>
      ))}
      {hasMore ? (
        <Button busy={loading} onClick={loadMore}>
          Show older
        </Button>
      ) : null}
    </section>
  );
};
