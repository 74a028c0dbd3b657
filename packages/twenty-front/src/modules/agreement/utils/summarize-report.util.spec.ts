import { testFormat } from '../../../testing/render-in-app.tsx';
import { progressPercent, summarizeReport } from './summarize-report.util.ts';

const REPORT = {
  state: 'DONE',
  progressDone: 1284,
  progressTotal: 1284,
  invoicesCompared: 1284,
  findingCount: 0,
  requests: 31,
  startedAt: '2026-11-23T07:59:00Z',
  finishedAt: '2026-11-23T08:00:00Z',
} as const;

describe('summarizeReport', () => {
  it.each([
    [{}, '1,284 invoices compared with 31 requests, no difference. Nov 23, 9:00 AM'],
    [
      { invoicesCompared: 1, requests: 1, findingCount: 1 },
      '1 invoice compared with 1 request, 1 difference. Nov 23, 9:00 AM',
    ],
    [
      { state: 'FAILED', invoicesCompared: 12, finishedAt: null },
      'Stopped after 12 invoices. Nov 23, 8:59 AM',
    ],
    [{ state: 'RUNNING', progressDone: 300 }, '300 of 1,284 done'],
    [{ state: 'RUNNING', progressDone: 300, progressTotal: null }, '300 done so far'],
  ] as const)('says of %j "%s"', (changed, words) => {
    expect(summarizeReport({ ...REPORT, ...changed }, testFormat)).toBe(words);
  });
});

describe('progressPercent', () => {
  it('knows nothing without a total, and never passes 100', () => {
    expect(progressPercent({ ...REPORT, progressTotal: null })).toBeNull();
    expect(progressPercent({ ...REPORT, progressTotal: 0 })).toBeNull();
    expect(progressPercent({ ...REPORT, progressDone: 1283 })).toBe(99);
    expect(progressPercent({ ...REPORT, progressDone: 1290 })).toBe(100);
  });
});
