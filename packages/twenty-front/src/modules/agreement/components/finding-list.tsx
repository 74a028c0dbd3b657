import { type ReactNode, useState } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { type UseDriftReport } from '../hooks/use-drift-report.ts';
import { isRepairableNow, useFindingSelection } from '../hooks/use-finding-selection.ts';
import classes from './agreement.module.css';
import { FindingRow } from './finding-row.tsx';

/** The differences, with one, some or all of them repaired at a press. */
export const FindingList = ({ drift }: { readonly drift: UseDriftReport }): ReactNode => {
  const format = useFormat();
  const { findings, repair, report } = drift;
  const selection = useFindingSelection(findings);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const repairable = findings.filter(isRepairableNow).map(({ id }) => id);
  const chosen = selection.selectedIds.length > 0 ? selection.selectedIds : repairable;
  const isRunning = report?.state === 'RUNNING';
  const differences = (count: number): string =>
    count === 1 ? '1 difference' : `${format.number(count)} differences`;

  return (
    <>
      <div className={classes['bulk']}>
        <label className={classes['all']}>
          <input
            type="checkbox"
            checked={selection.isAllSelected}
            disabled={repairable.length === 0}
            onChange={selection.toggleAll}
          />
          {selection.selectedIds.length === 0
            ? 'Select what can be repaired'
            : `${format.number(selection.selectedIds.length)} selected`}
        </label>
        <Button
          busy={repair.busy}
          disabledReason={
            isRunning
              ? 'Wait until everything is compared.'
              : repairable.length === 0
                ? 'Nothing here can be repaired by itself.'
                : null
          }
          onClick={() => setAsked(chosen)}
        >
          {selection.selectedIds.length > 0 ? 'Repair selected' : 'Repair all'} (
          {format.number(chosen.length)})
        </Button>
      </div>
      <ul className={classes['list']} aria-label="Differences">
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            isSelected={selection.isSelected(finding.id)}
            busy={repair.busy || isRunning}
            onToggle={() => selection.toggle(finding.id)}
            onRepair={() => setAsked([finding.id])}
          />
        ))}
      </ul>
      {drift.hasMore ? (
        <div className={classes['more']}>
          <Button busy={drift.loadingMore} onClick={drift.loadMore}>
            Show more
          </Button>
        </div>
      ) : null}
      {asked === null ? null : (
        <ConfirmModal
          title={`Repair ${differences(asked.length)}?`}
          text="Each invoice is computed anew from what Stripe says now. Nothing is invented, and nothing is written to Stripe."
          facts={[{ label: 'Money moved by it', value: 'None', strong: true }]}
          confirmLabel={`Repair ${differences(asked.length)}`}
          busy={repair.busy}
          onConfirm={() => {
            repair.run(asked);
            setAsked(null);
            selection.clear();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};
