/** Somebody newer goes on with the report: what this run read is thrown away. */
export class DriftRunOvertakenError extends Error {
  constructor(reportId: string) {
    super(`A newer run goes on with the drift report ${reportId}`);
    this.name = 'DriftRunOvertakenError';
  }
}
