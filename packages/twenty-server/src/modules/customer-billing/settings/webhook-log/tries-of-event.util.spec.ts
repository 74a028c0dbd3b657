import { triesOfEvent } from './tries-of-event.util.ts';

describe('triesOfEvent', () => {
  it.each([
    ['RECEIVED', 0, 0],
    ['RECEIVED', 2, 2],
    ['QUARANTINED', 0, 0],
    ['PROCESSED', 0, 1],
    ['IGNORED', 0, 1],
    ['DISPATCHED', 1, 2],
    ['WAITING', 0, 1],
    ['FAILED', 5, 5],
    ['FAILED', 0, 1],
  ] as const)(
    'an event that is %s after %i failures was tried %i times',
    (state, attempts, tries) => {
      expect(triesOfEvent({ state, attempts })).toBe(tries);
    },
  );
});
