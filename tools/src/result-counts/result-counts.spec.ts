import { addResults, describeCounts, distrust } from './add-results.util.ts';
import { oneFailed, onePassed } from './check-result.type.ts';
import { countJestReport } from './jest-report.util.ts';
import { countPlaywrightReport } from './playwright-report.util.ts';

const jestReport = (changes: object): string =>
  JSON.stringify({
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: [],
    ...changes,
  });

describe('countJestReport', () => {
  it('counts what passed, failed and was skipped, and names the failed test', () => {
    const text = jestReport({
      numFailedTests: 1,
      numPendingTests: 3,
      testResults: [
        {
          name: 'a.spec.ts',
          status: 'failed',
          message: 'long',
          assertionResults: [
            { status: 'passed', fullName: 'adds', failureMessages: [] },
            { status: 'failed', fullName: 'subtracts', failureMessages: ['Expected 1'] },
          ],
        },
      ],
    });
    expect(countJestReport('unit', text)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 3,
      failures: [{ name: 'subtracts', message: 'Expected 1' }],
    });
  });

  it('counts a file that cannot be loaded, which Jest itself leaves out', () => {
    const text = jestReport({
      numRuntimeErrorTestSuites: 1,
      testResults: [
        { name: 'b.spec.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      ],
    });
    expect(countJestReport('unit', text)).toMatchObject({
      failed: 1,
      failures: [{ name: 'b.spec.ts', message: 'SyntaxError' }],
    });
  });

  it.each([null, '', '{"numPassedTests": 2'])(
    'calls a missing or torn report a failure: %j',
    (text) => {
      expect(countJestReport('unit', text)).toMatchObject({ passed: 0, failed: 1 });
    },
  );
});

describe('countPlaywrightReport', () => {
  const failing = {
    title: 'pay.spec.ts',
    specs: [],
    suites: [
      {
        title: 'paying',
        specs: [
          { title: 'works', tests: [{ status: 'expected', results: [{}] }] },
          {
            title: 'fails',
            tests: [{ status: 'unexpected', results: [{ errors: [{ message: 'no button' }] }] }],
          },
        ],
      },
    ],
  };

  it('counts and names what failed, however deep', () => {
    const text = JSON.stringify({
      stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 2 },
      suites: [failing],
    });
    expect(countPlaywrightReport('browser', text)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      failures: [{ name: 'pay.spec.ts › paying › fails', message: 'no button' }],
    });
  });

  it('takes a test that passed only when repeated, and an error outside tests, for failures', () => {
    const text = JSON.stringify({
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
      suites: [],
      errors: [{ message: 'no browser' }],
    });
    expect(countPlaywrightReport('browser', text)).toMatchObject({
      failed: 2,
      failures: [{ name: 'browser', message: 'no browser' }],
    });
  });

  it.each([null, 'nonsense'])('calls a missing or torn report a failure: %j', (text) => {
    expect(countPlaywrightReport('browser', text)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('distrust', () => {
  const nothing = addResults([]);

  it('turns a suite without tests into a failure', () => {
    expect(distrust(nothing, { name: 'unit', exitCode: 0 }).failed).toBe(1);
    expect(distrust({ ...nothing, skipped: 5 }, { name: 'unit', exitCode: 0 }).failed).toBe(1);
  });

  it('turns a program that failed after passing all its tests into a failure', () => {
    expect(distrust(onePassed, { name: 'unit', exitCode: 1 })).toMatchObject({
      passed: 1,
      failed: 1,
    });
    expect(distrust(onePassed, { name: 'unit', exitCode: null }).failed).toBe(1);
  });

  it('believes a clean run, and counts a failure once', () => {
    const failed = oneFailed('subtracts', 'Expected 1');
    expect(distrust(onePassed, { name: 'unit', exitCode: 0 })).toEqual(onePassed);
    expect(distrust(failed, { name: 'unit', exitCode: 1 })).toEqual(failed);
  });
});

describe('describeCounts', () => {
  it('ends a run with one line', () => {
    const sum = addResults([onePassed, onePassed, oneFailed('subtracts', 'Expected 1')]);
    expect(describeCounts(sum)).toBe('2 passed, 1 failed');
  });
});
