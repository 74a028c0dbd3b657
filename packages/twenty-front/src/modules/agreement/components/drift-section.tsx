import { IconScale } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { type DriftReport, useDriftReport } from '../hooks/use-drift-report.ts';
import { progressPercent, summarizeReport } from '../utils/summarize-report.util.ts';
import classes from './agreement.module.css';
import { FindingList } from './finding-list.tsx';

const Progress = ({ report }: { readonly report: DriftReport }): ReactNode => {
  const format = useFormat();
  const percent = progressPercent(report);
  return (
    <div className={classes['progress']}>
      <div
        className={classes['track']}
        role="progressbar"
        aria-label="Comparing with Stripe"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        data-unknown={percent === null || undefined}
      >
        <span style={{ width: `${percent ?? 30}%` }} />
      </div>
      <span>{summarizeReport(report, format)}</span>
    </div>
  );
};

/** Whether every invoice says what Stripe says, and what to do where one does not. */
export const DriftSection = (): ReactNode => {
  const format = useFormat();
  const drift = useDriftReport();
  const { report, error, start, findings } = drift;
  if (error !== undefined) {
    return <ProblemMessage problem={toProblem(error)} onRetry={drift.retry} />;
  }
  const isRunning = report?.state === 'RUNNING';

  return (
    <Section
      title="Differences"
      description={
        report === undefined || report === null || isRunning
          ? 'Compares every invoice, payment and currency with Stripe. Nothing is changed by looking.'
          : summarizeReport(report, format)
      }
      note={
        <Button
          variant="primary"
          icon={<IconScale size={14} aria-hidden="true" />}
          busy={start.busy || isRunning}
          onClick={() => start.run()}
        >
          {isRunning ? 'Comparing' : 'Compare now'}
        </Button>
      }
    >
      {report === undefined ? <SkeletonBar width="100%" height={160} /> : null}
      {report === null ? (
        <MessagePage
          icon={<IconScale size={24} />}
          title="Nothing has been compared yet"
          text="Compare now, and every cent that differs between here and Stripe is listed, with the reason."
        />
      ) : null}
      {isRunning && report ? <Progress report={report} /> : null}
      {report?.state === 'FAILED' ? (
        <Notice kind="danger" title="The comparison did not get to the end" announce>
          {report.failureMessage ?? 'Compare again. What was found so far is below.'}
        </Notice>
      ) : null}
      {report && findings.length > 0 ? <FindingList drift={drift} /> : null}
      {report?.state === 'DONE' && findings.length === 0 ? (
        <MessagePage
          icon={<IconScale size={24} />}
          title="Everything agrees"
          text={`${format.number(report.invoicesCompared)} ${report.invoicesCompared === 1 ? 'invoice' : 'invoices'} compared, ${format.shortDateTime(report.finishedAt ?? report.startedAt)}.`}
        />
      ) : null}
    </Section>
  );
};
