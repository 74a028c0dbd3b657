import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { CopyableId } from '../../ui/components/copyable-id.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { type DriftFinding } from '../hooks/use-drift-report.ts';
import { isBeingRepaired, isRepairableNow } from '../hooks/use-finding-selection.ts';
import classes from './agreement.module.css';

const Amounts = ({ finding }: { readonly finding: DriftFinding }): ReactNode => {
  const format = useFormat();
  const { currency, oursMinor, stripesMinor } = finding;
  if (currency === null || (oursMinor === null && stripesMinor === null)) return null;
  const amount = (value: string | null): string =>
    value === null ? 'Nothing' : format.money(value, currency);
  return (
    <dl className={classes['amounts']}>
      <div>
        <dt>Here</dt>
        <dd>{amount(oursMinor)}</dd>
      </div>
      <div>
        <dt>At Stripe</dt>
        <dd>{amount(stripesMinor)}</dd>
      </div>
    </dl>
  );
};

const Mend = ({
  finding,
  busy,
  onRepair,
}: {
  readonly finding: DriftFinding;
  readonly busy: boolean;
  readonly onRepair: () => void;
}): ReactNode => {
  const format = useFormat();
  const { repairedAt, repairable, repairFailure } = finding;
  if (repairedAt !== null) {
    return <Tag color="green">Repaired {format.shortDateTime(repairedAt)}</Tag>;
  }
  if (isBeingRepaired(finding)) return <Tag color="sky">Being repaired</Tag>;
  if (!repairable) return <Tag color="yellow">Needs a person</Tag>;
  return (
    <Button disabled={busy} onClick={onRepair}>
      {repairFailure === null ? 'Repair' : 'Repair again'}
    </Button>
  );
};

/** One difference: what, where, how much on either side, why and since when, and what mends it. */
export const FindingRow = ({
  finding,
  isSelected,
  busy,
  onToggle,
  onRepair,
}: {
  readonly finding: DriftFinding;
  readonly isSelected: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onRepair: () => void;
}): ReactNode => {
  const format = useFormat();
  const { invoice, objectId, message, cause, since, repairFailure } = finding;
  const canRepair = isRepairableNow(finding);

  return (
    <li className={classes['finding']} data-done={finding.repairedAt !== null || undefined}>
      <input
        type="checkbox"
        className={classes['check']}
        aria-label={`Select: ${message}`}
        checked={isSelected}
        disabled={!canRepair}
        onChange={onToggle}
      />
      <div className={classes['words']}>
        <div className={classes['message']}>{message}</div>
        <div className={classes['cause']}>
          {cause} Since {format.shortDateTime(since)}.
        </div>
        {repairFailure === null ? null : (
          <div className={classes['failure']}>The repair did not help: {repairFailure}</div>
        )}
        <div className={classes['where']}>
          {invoice === null ? null : (
            <Link to={`/invoices/${invoice.id}`}>{invoice.number ?? 'Draft'}</Link>
          )}
          {objectId === null ? null : <CopyableId what="Id" id={objectId} />}
        </div>
      </div>
      <Amounts finding={finding} />
      <div className={classes['mend']}>
        <Mend finding={finding} busy={busy} onRepair={onRepair} />
      </div>
    </li>
  );
};
