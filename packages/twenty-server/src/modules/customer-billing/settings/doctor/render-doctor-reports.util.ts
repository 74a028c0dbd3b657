import type { DoctorReport, DoctorState } from './doctor-finding.type.ts';

/** What the doctor found in one workspace. */
export type WorkspaceReport = {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly report: DoctorReport;
};

const MARKS: Readonly<Record<DoctorState, string>> = {
  OK: '✓',
  WARNING: '!',
  ERROR: '✗',
  SKIPPED: '–',
};

/** The reports for somebody at a terminal: a line per check, and what to do below those that need something. */
export const renderDoctorReports = (reports: readonly WorkspaceReport[]): string =>
  reports.length === 0 ? 'There is no workspace yet.\n' : reports.map(renderOne).join('\n');

const renderOne = ({ workspace, report }: WorkspaceReport): string => {
  const width = Math.max(...report.findings.map(({ name }) => name.length));
  const lines = report.findings.flatMap(({ name, state, message, fix, blocksMoney }) => [
    `${MARKS[state]} ${name.padEnd(width)}  ${message}${blocksMoney ? ' (blocks money)' : ''}`,
    ...(fix === null ? [] : [`${' '.repeat(width + 4)}→ ${fix}`]),
  ]);
  return [`${workspace.name}`, ...lines, renderSum(report), ''].join('\n');
};

const renderSum = ({ findings, ok }: DoctorReport): string => {
  const count = (state: DoctorState): number =>
    findings.filter((finding) => finding.state === state).length;
  const sum = `${findings.length} checks: ${count('OK')} fine, ${count('WARNING')} to mend, ${count('ERROR')} wrong, ${count('SKIPPED')} skipped.`;
  return `${sum} ${ok ? 'No money is at risk.' : 'Money could be lost or blocked.'}`;
};

/** The reports for a program. */
export const toDoctorJson = (reports: readonly WorkspaceReport[]): string =>
  `${JSON.stringify(
    {
      ok: reports.every(({ report }) => report.ok),
      workspaces: reports.map(({ workspace, report }) => ({
        id: workspace.id,
        name: workspace.name,
        ...report,
      })),
    },
    null,
    2,
  )}\n`;
