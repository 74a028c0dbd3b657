import { oneFailed, type CheckResult, type FailedTest } from './check-result.type.ts';

type PlaywrightError = { message?: string };
type PlaywrightTest = { status: string; results: { errors?: PlaywrightError[] }[] };
type PlaywrightSuite = {
  title: string;
  specs?: { title: string; tests: PlaywrightTest[] }[];
  suites?: PlaywrightSuite[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  errors?: PlaywrightError[];
};

const describeErrors = (errors: readonly PlaywrightError[]): string =>
  errors.map(({ message }) => message ?? '').join('\n');

const failedTests = (suite: PlaywrightSuite, path: string): FailedTest[] => {
  const name = path === '' ? suite.title : `${path} › ${suite.title}`;
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: `${name} › ${spec.title}`,
        message: describeErrors(results.flatMap(({ errors }) => errors ?? [])),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((child) => failedTests(child, name))];
};

/**
 * Reads what Playwright's JSON reporter wrote. A test that passed only when repeated counts as failed, and so does an
 * error outside any test.
 */
export const countPlaywrightReport = (suite: string, text: string | null): CheckResult => {
  if (text === null) return oneFailed(suite, 'Playwright ended without a report.');
  let report: PlaywrightReport;
  try {
    report = JSON.parse(text) as PlaywrightReport;
  } catch {
    return oneFailed(suite, 'The report of Playwright cannot be read.');
  }
  const outside = (report.errors ?? []).map((error) => ({
    name: suite,
    message: describeErrors([error]),
  }));
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + outside.length,
    skipped: report.stats.skipped,
    failures: [...report.suites.flatMap((child) => failedTests(child, '')), ...outside],
  };
};
