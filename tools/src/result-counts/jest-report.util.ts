import { oneFailed, type CheckResult, type FailedTest } from './check-result.type.ts';

type JestAssertion = { status: string; fullName: string; failureMessages: string[] | null };
type JestFile = { name: string; message: string; assertionResults: JestAssertion[] };
type JestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: JestFile[];
};

const failedTests = (file: JestFile): FailedTest[] => {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  return failed.map(({ fullName, failureMessages }) => ({
    name: fullName,
    message: (failureMessages ?? []).join('\n'),
  }));
};

// A file that cannot even be loaded has no tests, and Jest leaves it out of its number of failed tests.
const brokenFile = (file: JestFile & { status?: string }): FailedTest[] =>
  file.status === 'failed' && file.assertionResults.length === 0
    ? [{ name: file.name, message: file.message }]
    : [];

/** Reads what `jest --json` wrote; null (no report at all) and a torn report are one failure. */
export const countJestReport = (suite: string, text: string | null): CheckResult => {
  if (text === null) return oneFailed(suite, 'Jest ended without a report.');
  let report: JestReport;
  try {
    report = JSON.parse(text) as JestReport;
  } catch {
    return oneFailed(suite, 'The report of Jest cannot be read.');
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap((file) => [...failedTests(file), ...brokenFile(file)]),
  };
};
