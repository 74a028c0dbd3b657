import { findRepositoryRootOrThrow } from './repository-root.util.ts';
import { type Check, listChecks } from './checks/checks.ts';
import { addResults, describeCounts } from './result-counts/add-results.util.ts';
import { type CheckResult } from './result-counts/check-result.type.ts';

const OUTPUT_LINES = 150;
const MESSAGE_LINES = 25;

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');
const lastLines = (text: string, count: number): string =>
  text.trimEnd().split('\n').slice(-count).join('\n');
const firstLines = (text: string, count: number): string =>
  text.trim().split('\n').slice(0, count).join('\n');

const printStep = (name: string, result: CheckResult, milliseconds: number): void => {
  const mark = result.failed === 0 ? '✓' : '✗';
  const skipped = result.skipped === 0 ? '' : `, ${result.skipped} skipped`;
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${mark} ${name}: ${describeCounts(result)}${skipped} (${seconds} s)`);
};

const printFailures = (result: CheckResult): void => {
  if (result.failures.length === 0) return;
  console.log('\nWhat failed:');
  for (const { name, message } of result.failures) {
    console.log(`\n  ${name}\n${indent(firstLines(message, MESSAGE_LINES))}`);
  }
  console.log('');
};

if (process.argv.includes('--long')) process.env['TEST_LONG'] = '1';
process.env['CI'] ??= 'true';

const runCheck = async (check: Check): Promise<void> => {
  const startedAt = performance.now();
  const { result, output } = await check.run();
  if (result.failed > 0) console.log(indent(lastLines(output, OUTPUT_LINES)));
  printStep(check.name, result, performance.now() - startedAt);
  results.push(result);
};

const root = findRepositoryRootOrThrow();
const results: CheckResult[] = [];
for (const together of listChecks(root)) {
  console.log(`… ${together.map(({ name }) => name).join(', ')}`);
  await Promise.all(together.map(runCheck));
}

const sum = addResults(results);
printFailures(sum);
console.log(describeCounts(sum));
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
