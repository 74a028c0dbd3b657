import type { ContractReport } from './check.ts';

const MAX_SHOWN = 60;

/** The report in words, for a terminal. */
export function reportText(report: ContractReport): string {
  const { operations, violations } = report;
  const lines = [
    `Contract of stripe@${report.version}`,
    `operations  ${operations.covered.length} of ${operations.known} covered`,
    `requests    ${report.requests} checked (different ones)`,
    `responses   ${report.responses} checked, and ${report.errors} errors`,
    `events      ${report.events.checked} checked, of ${report.events.types.length} types`,
    `violations  ${violations.length}`,
    ...operations.missing.map((address) => `  never called: ${address}`),
    ...violations
      .slice(0, MAX_SHOWN)
      .map(({ where, path, message }) => `  ${where}: ${path} ${message}`),
  ];
  if (violations.length > MAX_SHOWN) lines.push(`  and ${violations.length - MAX_SHOWN} more`);
  return lines.join('\n');
}
