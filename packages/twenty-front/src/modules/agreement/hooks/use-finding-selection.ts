import { useState } from 'react';
import { type DriftFinding } from './use-drift-report.ts';

export type FindingSelection = {
  readonly selectedIds: readonly string[];
  readonly isSelected: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  readonly isAllSelected: boolean;
  readonly clear: () => void;
};

/** Somebody asked for it, and it has not ended yet. */
export const isBeingRepaired = ({
  repairWantedAt,
  repairFailure,
  repairedAt,
}: DriftFinding): boolean =>
  repairWantedAt !== null && repairFailure === null && repairedAt === null;

export const isRepairableNow = (finding: DriftFinding): boolean =>
  finding.repairable && finding.repairedAt === null && !isBeingRepaired(finding);

/** What is chosen, of what can be repaired now: a finding that was repaired meanwhile falls out by itself. */
export const useFindingSelection = (findings: readonly DriftFinding[]): FindingSelection => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const repairable = findings.filter(isRepairableNow).map(({ id }) => id);
  const selectedIds = repairable.filter((id) => chosen.has(id));
  const isAllSelected = repairable.length > 0 && selectedIds.length === repairable.length;

  return {
    selectedIds,
    isSelected: (id) => selectedIds.includes(id),
    toggle: (id) =>
      setChosen((known) => {
        const next = new Set(known);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    toggleAll: () => setChosen(new Set(isAllSelected ? [] : repairable)),
    isAllSelected,
    clear: () => setChosen(new Set()),
  };
};
