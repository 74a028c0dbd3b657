import { clockSkewSeconds } from './clock-skew.util.ts';

const skew = (sentAt: string, answeredAt: string, dateHeader: string | undefined) =>
  clockSkewSeconds({ sentAt: new Date(sentAt), answeredAt: new Date(answeredAt), dateHeader });

describe('clock skew', () => {
  it.each([
    ['the same time', '2026-11-22T12:00:00.400Z', '2026-11-22T12:00:00.600Z', 0],
    ['ours two minutes ahead', '2026-11-22T12:02:00.400Z', '2026-11-22T12:02:00.600Z', 120],
    ['ours behind', '2026-11-22T11:59:50.400Z', '2026-11-22T11:59:50.600Z', -10],
    ['a slow answer', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:04.000Z', 1.5],
  ])('is told for %s', (_what, sentAt, answeredAt, seconds) => {
    expect(skew(sentAt, answeredAt, 'Sun, 22 Nov 2026 12:00:00 GMT')).toBe(seconds);
  });

  it.each([undefined, '', 'yesterday'])('is unknown with the header %p', (header) => {
    expect(skew('2026-11-22T12:00:00Z', '2026-11-22T12:00:01Z', header)).toBeNull();
  });
});
