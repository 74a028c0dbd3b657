import type { Logger } from '@nestjs/common';
import { PollingLoop } from './polling-loop.ts';

const INTERVAL_MS = 10_000;

/** A loop whose every round waits until the test lets it end. */
const startLoop = () => {
  const rounds: { end: (hasMore: boolean) => void; fail: (error: Error) => void }[] = [];
  const logger = { error: jest.fn() };
  const loop = new PollingLoop({
    name: 'test',
    intervalMs: INTERVAL_MS,
    work: () =>
      new Promise((resolve, reject) => {
        rounds.push({ end: resolve, fail: reject });
      }),
    logger: logger as unknown as Logger,
  });
  loop.start();
  const endRound = async (hasMore: boolean): Promise<void> => {
    rounds.at(-1)?.end(hasMore);
    await jest.advanceTimersByTimeAsync(0);
  };
  const failRound = async (error: Error): Promise<void> => {
    rounds.at(-1)?.fail(error);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { loop, logger, endRound, failRound, roundsBegun: () => rounds.length };
};

describe('a polling loop', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks at once, and again at once while there is more', async () => {
    const { endRound, roundsBegun } = startLoop();
    expect(roundsBegun()).toBe(1);
    await endRound(true);
    expect(roundsBegun()).toBe(2);
  });

  it('waits for its interval when there is nothing more', async () => {
    const { endRound, roundsBegun } = startLoop();
    await endRound(false);
    await jest.advanceTimersByTimeAsync(INTERVAL_MS - 1);
    expect(roundsBegun()).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(roundsBegun()).toBe(2);
  });

  it('is woken from its wait by a nudge', async () => {
    const { loop, endRound, roundsBegun } = startLoop();
    await endRound(false);
    loop.nudge();
    await jest.advanceTimersByTimeAsync(0);
    expect(roundsBegun()).toBe(2);
  });

  it('does not lose a nudge that came while it worked', async () => {
    const { loop, endRound, roundsBegun } = startLoop();
    loop.nudge();
    await endRound(false);
    expect(roundsBegun()).toBe(2);
    await endRound(false);
    expect(roundsBegun()).toBe(2);
  });

  it('never works twice at once, however often it is started and nudged', async () => {
    const { loop, roundsBegun } = startLoop();
    loop.start();
    loop.nudge();
    loop.nudge();
    await jest.advanceTimersByTimeAsync(INTERVAL_MS);
    expect(roundsBegun()).toBe(1);
  });

  it('logs a failure, pauses for a second and goes on', async () => {
    const { logger, failRound, roundsBegun } = startLoop();
    const error = new Error('no database');
    await failRound(error);
    expect(logger.error).toHaveBeenCalledWith({ err: error }, 'The test loop failed once');
    await jest.advanceTimersByTimeAsync(999);
    expect(roundsBegun()).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(roundsBegun()).toBe(2);
  });

  it('keeps its pause after a failure however much it is nudged, and then looks', async () => {
    const { loop, failRound, roundsBegun } = startLoop();
    await failRound(new Error('no database'));
    loop.nudge();
    await jest.advanceTimersByTimeAsync(999);
    expect(roundsBegun()).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(roundsBegun()).toBe(2);
  });

  it('stops when the work under way is finished, and not before', async () => {
    const { loop, endRound, roundsBegun } = startLoop();
    const stopped = jest.fn();
    void loop.stop().then(stopped);
    await jest.advanceTimersByTimeAsync(INTERVAL_MS);
    expect(stopped).not.toHaveBeenCalled();
    await endRound(true);
    expect(stopped).toHaveBeenCalled();
    expect(roundsBegun()).toBe(1);
  });

  it.each([
    ['its wait', (loop: ReturnType<typeof startLoop>) => loop.endRound(false)],
    [
      'its pause after a failure',
      (loop: ReturnType<typeof startLoop>) => loop.failRound(new Error('x')),
    ],
  ])('stops at once in %s', async (_where, bringThere) => {
    const started = startLoop();
    await bringThere(started);
    await started.loop.stop();
    await jest.advanceTimersByTimeAsync(INTERVAL_MS);
    expect(started.roundsBegun()).toBe(1);
  });
});
