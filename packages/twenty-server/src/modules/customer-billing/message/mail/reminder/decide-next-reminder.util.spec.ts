import { decideNextReminder } from './decide-next-reminder.util.ts';

const SETTINGS = { reminders: true, reminderDays: [-3, 3, 10], maximumReminders: 3 };
const next = (changed: Partial<Parameters<typeof decideNextReminder>[0]> = {}): string | null =>
  decideNextReminder({
    dueDate: '2026-11-20',
    today: '2026-11-20',
    settings: SETTINGS,
    sent: 0,
    isPaused: false,
    ...changed,
  });

describe('decideNextReminder', () => {
  it.each([
    ['2026-11-10', '2026-11-17'],
    ['2026-11-16', '2026-11-23'],
    ['2026-11-20', '2026-11-23'],
    ['2026-11-21', '2026-11-30'],
    ['2026-11-28', null],
  ])('after one by a person on %s comes %p', (today, day) => {
    expect(next({ today })).toBe(day);
  });

  it.each([
    ['they are off', { settings: { ...SETTINGS, reminders: false } }],
    ['this invoice is paused', { isPaused: true }],
    ['this one is the last of the maximum', { sent: 2 }],
  ])('is none where %s', (_why, changed) => {
    expect(next(changed)).toBeNull();
  });
});
