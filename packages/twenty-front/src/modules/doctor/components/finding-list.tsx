import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Tag } from '../../ui/components/tag.tsx';
import { type DoctorFinding, isProblem } from '../utils/summarize-doctor.util.ts';
import classes from './doctor.module.css';

const ICON_BY_STATE: Readonly<Record<DoctorFinding['state'], ReactNode>> = {
  OK: <IconCircleCheck size={16} color="var(--success)" role="img" aria-label="In order" />,
  WARNING: (
    <IconAlertTriangle size={16} color="var(--yellow-text)" role="img" aria-label="Warning" />
  ),
  ERROR: <IconAlertCircle size={16} color="var(--danger)" role="img" aria-label="Error" />,
  SKIPPED: <IconCircleDashed size={16} color="var(--icon)" role="img" aria-label="Skipped" />,
};

/** Each finding with the one thing that mends it. */
export const FindingList = ({
  findings,
}: {
  readonly findings: readonly DoctorFinding[];
}): ReactNode => (
  <ul className={classes['list']} aria-label="Findings">
    {findings.map((finding) => {
      const { name, state, message, fix, blocksMoney } = finding;
      return (
        <li key={`${name} ${message}`} className={classes['finding']} data-state={state}>
          {ICON_BY_STATE[state]}
          <div className={classes['words']}>
            <div className={classes['message']}>{message}</div>
            {fix === null || state === 'OK' ? null : <div className={classes['fix']}>{fix}</div>}
          </div>
          {isProblem(finding) && blocksMoney ? <Tag color="red">Money</Tag> : null}
          <span className={classes['name']}>{name}</span>
        </li>
      );
    })}
  </ul>
);
