import { IconRefresh } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { Button, LinkButton } from '../../ui/components/button.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { useDoctor } from '../hooks/use-doctor.ts';
import { isProblem, sortFindings, summarizeDoctor } from '../utils/summarize-doctor.util.ts';
import classes from './doctor.module.css';
import { FindingList } from './finding-list.tsx';

/** What is wrong, before the first customer finds it; `full` also lists what is right. */
export const DoctorSection = ({ full = false }: { readonly full?: boolean }): ReactNode => {
  const format = useFormat();
  const now = useNow(15_000);
  const { report, running, error, run } = useDoctor();
  const findings = sortFindings(report?.findings ?? []);
  const shown = full ? findings : findings.filter(isProblem);

  return (
    <Section
      id="doctor"
      title="Doctor"
      description={
        report === undefined
          ? 'Looks for what would lose or block money.'
          : summarizeDoctor(report.findings)
      }
      note={
        <div className={classes['note']}>
          {report === undefined ? null : <span>{format.relative(report.checkedAt, now)}</span>}
          {full || report === undefined ? null : (
            <LinkButton to="/settings/doctor" variant="tertiary">
              All checks
            </LinkButton>
          )}
          <Button
            variant={full ? 'primary' : 'tertiary'}
            icon={<IconRefresh size={14} aria-hidden="true" />}
            busy={running}
            onClick={run}
          >
            Run again
          </Button>
        </div>
      }
    >
      {error === undefined || running ? null : (
        <Notice kind="danger" title="The doctor could not be run" announce>
          {toProblem(error).message}
        </Notice>
      )}
      {report === undefined && running ? <SkeletonBar width="100%" height={120} /> : null}
      {shown.length === 0 ? null : <FindingList findings={shown} />}
    </Section>
  );
};
