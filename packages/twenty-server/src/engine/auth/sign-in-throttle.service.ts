import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PlatformErrorCode } from 'twenty-shared';
import { Clock } from '../clock/clock.ts';
import { AppException } from '../exception/app.exception.ts';
import { ThrottleRepository } from './throttle.typeorm-repository.ts';

const WINDOW_MS = 15 * 60 * 1000;
export const ATTEMPTS_PER_EMAIL = 10;
export const ATTEMPTS_PER_ADDRESS = 50;

type Attempt = { readonly email: string; readonly address: string };

const hashKey = (text: string): string => createHash('sha256').update(text).digest('hex');
const emailKey = ({ email }: Attempt): string => hashKey(`sign-in:email:${email}`);
const addressKey = ({ address }: Attempt): string => hashKey(`sign-in:address:${address}`);

/** Limits failed sign-ins per e-mail and per address, over all processes. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly counts: ThrottleRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before its password is looked at.
   * @throws AppException TOO_MANY_ATTEMPTS
   */
  async countOrThrow(attempt: Attempt): Promise<void> {
    const keys = [emailKey(attempt), addressKey(attempt)];
    const counted = await this.counts.increment({
      keys,
      now: this.clock.now(),
      windowMs: WINDOW_MS,
    });
    const attemptsOf = (key: string): number =>
      counted.find((candidate) => candidate.key === key)?.attempts ?? 0;
    const isTooMany =
      attemptsOf(emailKey(attempt)) > ATTEMPTS_PER_EMAIL ||
      attemptsOf(addressKey(attempt)) > ATTEMPTS_PER_ADDRESS;
    if (isTooMany) throw new AppException(PlatformErrorCode.TOO_MANY_ATTEMPTS);
  }

  /** Takes back the count of an attempt that turned out right. */
  async forgive(attempt: Attempt): Promise<void> {
    await this.counts.decrement([emailKey(attempt), addressKey(attempt)]);
  }

  async forgetOld(): Promise<void> {
    await this.counts.deleteStartedBefore(new Date(this.clock.now().getTime() - WINDOW_MS));
  }
}
