import { ATTEMPTS_BEFORE_FAILING, retryDelaySeconds } from './retry-delay.util.ts';

describe('the pause before the next try', () => {
  it.each([
    [0, 2],
    [1, 4],
    [5, 64],
    [9, 900],
    [99, 900],
    [100, 21_600],
    [5_000, 21_600],
  ])('after %d failures is at most %d seconds', (attempts, seconds) => {
    expect(retryDelaySeconds(attempts, 0)).toBe(seconds);
  });

  it('is shorter by up to a quarter, by chance', () => {
    expect(retryDelaySeconds(4, 0.5)).toBe(28);
    expect(retryDelaySeconds(200, 0.9999)).toBeGreaterThanOrEqual(16_200);
    const drawn = new Set(Array.from({ length: 20 }, () => retryDelaySeconds(9)));
    expect(drawn.size).toBeGreaterThan(1);
    expect([...drawn].every((seconds) => seconds > 675 && seconds <= 900)).toBe(true);
  });

  it('adds up to a day before anybody is told', () => {
    const seconds = Array.from({ length: ATTEMPTS_BEFORE_FAILING }, (_, attempts) =>
      retryDelaySeconds(attempts, 0.5),
    ).reduce((sum, delay) => sum + delay, 0);
    expect(seconds / 3_600).toBeGreaterThan(18);
    expect(seconds / 3_600).toBeLessThan(24);
  });
});
