import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContract } from './check.ts';
import { reportText } from './report.ts';
import { runTour } from './tour/index.ts';

/** Without argument the tour is made and checked; with one, what others have recorded in that folder. */
async function main(recorded: string | undefined): Promise<void> {
  const directory = recorded ?? mkdtempSync(join(tmpdir(), 'sandbox-contract-'));
  try {
    if (recorded === undefined) await runTour(directory);
    const startedMs = performance.now();
    const report = checkContract(directory);
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    process.stdout.write(`${reportText(report)}\nchecked in ${seconds} s\n`);
    const complete = recorded !== undefined || report.operations.missing.length === 0;
    process.exitCode = report.violations.length === 0 && complete ? 0 : 1;
  } finally {
    if (recorded === undefined) rmSync(directory, { recursive: true, force: true });
  }
}

await main(process.argv[2]);
