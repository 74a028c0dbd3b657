import { testFormat } from '../../../testing/render-in-app.tsx';
import { describeDueDate } from './describe-due-date.util.ts';

const describeIt = (changed: { dueDate: string; overdue?: boolean; owedMinor?: string }) =>
  describeDueDate({ overdue: false, owedMinor: '100', format: testFormat, ...changed });

describe('describeDueDate', () => {
  it('counts the days that an invoice is late', () => {
    expect(describeIt({ dueDate: '2026-10-12', overdue: true })).toEqual({
      text: '42 days late',
      late: true,
    });
    expect(describeIt({ dueDate: '2026-11-22', overdue: true })?.text).toBe('1 day late');
  });

  it('counts the days that are left', () => {
    expect(describeIt({ dueDate: '2026-12-02' })).toEqual({ text: 'in 9 days', late: false });
    expect(describeIt({ dueDate: '2026-11-23' })?.text).toBe('today');
  });

  it('is silent when nothing is owed any more', () => {
    expect(describeIt({ dueDate: '2026-12-02', owedMinor: '0' })).toBeNull();
  });
});
