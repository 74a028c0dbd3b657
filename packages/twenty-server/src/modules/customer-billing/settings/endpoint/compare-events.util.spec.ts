import { HANDLED_EVENT_TYPES } from '../../inbox/handled-event-types.constant.ts';
import { compareEvents } from './compare-events.util.ts';

describe('the events of an endpoint', () => {
  const [first = '', ...rest] = HANDLED_EVENT_TYPES;

  it.each([
    ['are complete', [...HANDLED_EVENT_TYPES].reverse(), [], []],
    ['lack one', rest, [first], []],
    ['are too many', [...HANDLED_EVENT_TYPES, 'payout.paid'], [], ['payout.paid']],
    ['are all there are', ['*'], [], ['*']],
    ['are none', [], HANDLED_EVENT_TYPES, []],
  ])('%s', (_what, enabled, missingEvents, extraEvents) => {
    expect(compareEvents(enabled)).toEqual({ missingEvents, extraEvents });
  });
});
