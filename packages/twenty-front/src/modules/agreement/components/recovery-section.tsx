import { IconZoomScan } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { Button } from '../../ui/components/button.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { useConnectionNames } from '../../webhook-log/hooks/use-connection-names.ts';
import {
  type RecoveryState,
  useRecoverMissedEvents,
  useRecoveryStates,
} from '../hooks/use-recovery-states.ts';
import classes from './agreement.module.css';

const NOW_MS = 15_000;

const ConnectionRecovery = ({
  state,
  name,
}: {
  readonly state: RecoveryState;
  readonly name: string;
}): ReactNode => {
  const format = useFormat();
  const now = useNow(NOW_MS);
  const recover = useRecoverMissedEvents(state.connectionId);
  const { cursorAt, lastRunAt, lastRecoveredCount, recoveredLastDay, running } = state;
  const facts: readonly { readonly label: string; readonly value: string }[] = [
    {
      label: 'Looked through until',
      value: cursorAt === null ? 'Not yet' : format.shortDateTime(cursorAt),
    },
    {
      label: 'Last look',
      value:
        lastRunAt === null
          ? 'Never'
          : `${format.relative(lastRunAt, now)}, ${lastRecoveredCount === 0 ? 'nothing missed' : `${format.number(lastRecoveredCount)} found`}`,
    },
    {
      label: 'Missed in the last 24 hours',
      value: recoveredLastDay === 0 ? 'None' : format.number(recoveredLastDay),
    },
  ];

  return (
    <li className={classes['recovery']}>
      <div className={classes['words']}>
        <div className={classes['message']}>{name}</div>
        <dl className={classes['recoveryFacts']}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Button
        icon={<IconZoomScan size={14} aria-hidden="true" />}
        busy={recover.busy || running}
        onClick={() => recover.run()}
      >
        Look for missed events now
      </Button>
    </li>
  );
};

/** Events that no webhook brought are looked for every 15 minutes, and when somebody presses. */
export const RecoverySection = (): ReactNode => {
  const { states, error, retry } = useRecoveryStates();
  const names = useConnectionNames();

  return (
    <Section
      title="Missed events"
      description="Stripe’s own list of events is read every 15 minutes. What no webhook brought is taken over from there."
    >
      {error === undefined ? null : (
        <Notice
          kind="danger"
          title="The state could not be loaded"
          announce
          action={<Button onClick={retry}>Try again</Button>}
        >
          {toProblem(error).message}
        </Notice>
      )}
      {states === undefined && error === undefined ? (
        <SkeletonBar width="100%" height={88} />
      ) : null}
      {states === undefined || states.length === 0 ? null : (
        <ul className={classes['list']} aria-label="Connections">
          {states.map((state) => (
            <ConnectionRecovery
              key={state.connectionId}
              state={state}
              name={names?.get(state.connectionId) ?? 'Connection'}
            />
          ))}
        </ul>
      )}
      {states?.length === 0 ? (
        <p className={classes['cause']}>No Stripe account is connected yet.</p>
      ) : null}
    </Section>
  );
};
