import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { JobQueue } from '../queue/job-queue.ts';
import { SessionRepository } from './session.typeorm-repository.ts';
import { SignInThrottle } from './sign-in-throttle.service.ts';

const JOB = 'auth.housekeeping';
const EVERY_HOUR = '17 * * * *';

/** Deletes what no longer counts: ended sessions, old attempts to sign in. */
@Injectable()
export class SessionHousekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly queue: JobQueue,
    private readonly sessions: SessionRepository,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(JOB, () => this.tidy());
    await this.queue.schedule(JOB, EVERY_HOUR);
  }

  async tidy(): Promise<void> {
    await this.sessions.deleteExpired(this.clock.now());
    await this.throttle.forgetOld();
  }
}
