import { formatMoney } from 'twenty-shared';
import type { Workspace } from '../../../../engine/workspace/workspace.type.ts';
import type { DriftFinding, DriftReport } from './drift-report.type.ts';

export type WorkspaceDrift = {
  readonly workspace: Workspace;
  readonly report: DriftReport;
  readonly findings: readonly DriftFinding[];
};

/** 0: everything agrees. 1: something differs. 2: nobody could look, at all or at a part of it. */
export const exitCodeOfDrift = (drifts: readonly WorkspaceDrift[]): 0 | 1 | 2 => {
  const blind = drifts.some(
    ({ report, findings }) =>
      report.state !== 'DONE' || findings.some(({ kind }) => kind === 'CONNECTION_LOST'),
  );
  if (blind) return 2;
  return drifts.some(({ findings }) => findings.length > 0) ? 1 : 0;
};

/** For a terminal: what differs, both amounts, why, since when. */
export const renderDriftReports = (drifts: readonly WorkspaceDrift[]): string =>
  drifts.map(renderOne).join('\n');

const renderOne = ({ workspace, report, findings }: WorkspaceDrift): string => {
  const head =
    report.state === 'DONE'
      ? `${workspace.name}: ${report.invoicesCompared} invoices compared with ${report.requests} requests, ${findings.length === 0 ? 'everything agrees' : `${findings.length} differ`}.`
      : `${workspace.name}: could not look. ${report.failureMessage ?? ''}`;
  return `${[head, ...findings.map(renderFinding)].join('\n')}\n`;
};

const renderFinding = (finding: DriftFinding): string => {
  const { kind, currency, oursMinor, stripesMinor, message, cause, since, repairable } = finding;
  const money = (amountMinor: bigint | null) =>
    amountMinor === null || currency === null ? '–' : formatMoney(amountMinor, currency, 'en-US');
  return [
    `  ${kind}  ours ${money(oursMinor)}, Stripe's ${money(stripesMinor)}, since ${since.toISOString()}`,
    `    ${message}`,
    `    ${cause}`,
    `    ${repairable ? 'Can be repaired in Settings → Agreement with Stripe.' : 'Only a person can mend this.'}`,
  ].join('\n');
};

/** The same for programs; amounts as decimal strings. */
export const toDriftJson = (drifts: readonly WorkspaceDrift[]): string =>
  `${JSON.stringify(
    drifts.map(({ workspace, report, findings }) => ({
      workspace: { id: workspace.id, name: workspace.name },
      report: {
        id: report.id,
        state: report.state,
        requests: report.requests,
        invoicesCompared: report.invoicesCompared,
        failureMessage: report.failureMessage,
      },
      findings,
    })),
    (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  )}\n`;
