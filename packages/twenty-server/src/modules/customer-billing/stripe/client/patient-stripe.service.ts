import { Injectable, Logger } from '@nestjs/common';
import { Pause } from '../../../../engine/clock/pause.ts';
import { StripeFailure } from './stripe-failure.ts';

const TRIES = 6;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Reads that nobody waits for: where Stripe is busy or away they pause and go on at the same place. */
@Injectable()
export class PatientStripe {
  private readonly logger = new Logger(PatientStripe.name);

  constructor(private readonly pause: Pause) {}

  /**
   * Repeats `read` with growing, uneven pauses while Stripe turns it away. `beforeTry` may end it by throwing: a run
   * that was overtaken. Throws StripeFailure after the last try.
   */
  async read<T>(read: () => Promise<T>, beforeTry?: () => Promise<void>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      await beforeTry?.();
      try {
        return await read();
      } catch (error) {
        if (!isPassing(error) || tries >= TRIES) {
          throw error;
        }
        const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
        this.logger.log(
          { kind: error.kind, tries, pauseMs },
          'Stripe is asked again after a pause',
        );
        await this.pause.wait(pauseMs * (0.5 + Math.random()));
      }
    }
  }
}

const isPassing = (error: unknown): error is StripeFailure =>
  error instanceof StripeFailure &&
  (error.kind === 'RATE_LIMITED' || error.kind === 'BUSY' || error.kind === 'UNREACHABLE');
