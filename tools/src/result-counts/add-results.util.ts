import { oneFailed, type CheckResult } from './check-result.type.ts';

/** Sums up; an empty list is nothing passed and nothing failed. */
export const addResults = (results: readonly CheckResult[]): CheckResult =>
  results.reduce(
    (sum, result) => ({
      passed: sum.passed + result.passed,
      failed: sum.failed + result.failed,
      skipped: sum.skipped + result.skipped,
      failures: [...sum.failures, ...result.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );

/**
 * A suite that ran no test proves nothing, and one whose program failed while all its tests passed hides something
 * (a crash at the end, a threshold): both become a failure.
 */
export const distrust = (
  result: CheckResult,
  suite: { name: string; exitCode: number | null },
): CheckResult => {
  if (result.passed + result.failed === 0) {
    return addResults([result, oneFailed(suite.name, 'No test ran.')]);
  }
  if (suite.exitCode !== 0 && result.failed === 0) {
    const message = `Every test passed, yet the program ended with ${String(suite.exitCode)}.`;
    return addResults([result, oneFailed(suite.name, message)]);
  }
  return result;
};

/** The one line that ends every run. */
export const describeCounts = (result: CheckResult): string =>
  `${result.passed} passed, ${result.failed} failed`;
