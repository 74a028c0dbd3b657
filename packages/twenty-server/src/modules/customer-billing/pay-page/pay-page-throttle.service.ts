import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PlatformErrorCode } from 'twenty-shared';
import { ThrottleRepository } from '../../../engine/auth/throttle.typeorm-repository.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';

/** Rows older than this are swept by the engine's housekeeping. */
const WINDOW_MS = 15 * 60 * 1000;

/** A press costs several calls to Stripe. Many customers may share one address. */
export const PRESSES_PER_ADDRESS = 60;
/** 128 bits are not guessed; this keeps somebody who tries from costing more than an answer. */
export const UNKNOWN_LINKS_PER_ADDRESS = 240;

/** Limits what one address may do on the pay page in a quarter of an hour, over all processes. */
@Injectable()
export class PayPageThrottle {
  constructor(
    private readonly counts: ThrottleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException TOO_MANY_ATTEMPTS */
  async countPressOrThrow(address: string): Promise<void> {
    await this.countOrThrow(`pay-page:press:${address}`, PRESSES_PER_ADDRESS);
  }

  /** @throws AppException TOO_MANY_ATTEMPTS */
  async countUnknownLinkOrThrow(address: string): Promise<void> {
    await this.countOrThrow(`pay-page:unknown:${address}`, UNKNOWN_LINKS_PER_ADDRESS);
  }

  private async countOrThrow(what: string, limit: number): Promise<void> {
    const key = createHash('sha256').update(what).digest('hex');
    const [count] = await this.counts.increment({
      keys: [key],
      now: this.clock.now(),
      windowMs: WINDOW_MS,
    });
    if (count !== undefined && count.attempts > limit) {
      throw new AppException(PlatformErrorCode.TOO_MANY_ATTEMPTS);
    }
  }
}
