import { retryDelaySeconds } from './retry-delay.util.ts';

describe('the pause before an invoice is synced again', () => {
  it.each([
    [0, 2],
    [1, 4],
    [5, 64],
    [8, 512],
    [9, 900],
    [10, 900],
    [10_000, 900],
  ])('after %i failures is %i seconds', (attempts, seconds) => {
    expect(retryDelaySeconds(attempts)).toBe(seconds);
  });
});
