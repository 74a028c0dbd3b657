export type FailedTest = { readonly name: string; readonly message: string };

/** What one step of the checks found. A step that is not a test suite counts as one test. */
export type CheckResult = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly FailedTest[];
};

export const onePassed: CheckResult = { passed: 1, failed: 0, skipped: 0, failures: [] };

export const oneFailed = (name: string, message: string): CheckResult => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: [{ name, message }],
});
