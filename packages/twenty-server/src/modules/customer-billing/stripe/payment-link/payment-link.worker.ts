import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import { ExpiredLinks } from './expired-links.service.ts';

const NAME = 'billing-expired-links';
const EVERY_MINUTE = '* * * * *';

/** Only in the worker. Asked for at the start too: what ended while nobody worked waits no further minute. */
@Injectable()
export class PaymentLinkWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly expired: ExpiredLinks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(NAME, () => this.expired.closeAll());
    await this.jobs.schedule(NAME, EVERY_MINUTE);
    await this.jobs.send(NAME, {}, { singletonKey: NAME });
  }
}
