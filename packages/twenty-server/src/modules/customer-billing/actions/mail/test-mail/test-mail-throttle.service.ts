import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PlatformErrorCode } from 'twenty-shared';
import { ThrottleRepository } from '../../../../../engine/auth/throttle.typeorm-repository.ts';
import { Clock } from '../../../../../engine/clock/clock.ts';
import { AppException } from '../../../../../engine/exception/app.exception.ts';

/** Rows older than this are swept by the engine's housekeeping. */
const WINDOW_MS = 15 * 60 * 1000;

/** Enough to mend a setting and try again; too few to make a nuisance of. */
export const TEST_MAILS_PER_PERSON = 5;

/** Limits the test mails of a person in a quarter of an hour, over all processes. */
@Injectable()
export class TestMailThrottle {
  constructor(
    private readonly counts: ThrottleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException TOO_MANY_ATTEMPTS */
  async countOrThrow(userId: string): Promise<void> {
    const key = createHash('sha256').update(`test-mail:${userId}`).digest('hex');
    const [count] = await this.counts.increment({
      keys: [key],
      now: this.clock.now(),
      windowMs: WINDOW_MS,
    });
    if (count !== undefined && count.attempts > TEST_MAILS_PER_PERSON) {
      throw new AppException(PlatformErrorCode.TOO_MANY_ATTEMPTS);
    }
  }
}
