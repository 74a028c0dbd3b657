import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { PostgresListener } from '../../../engine/database/postgres-listener.ts';
import { JobQueue } from '../../../engine/queue/job-queue.ts';
import { PollingLoop } from '../../../engine/queue/polling-loop.ts';
import { BILLING_WORK_CHANNEL } from '../inbox/billing-work-signal.service.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import { InvoiceSyncWorker } from '../sync/invoice-sync.worker.ts';
import { EventDispatcher } from './event-dispatcher.service.ts';

const INTERVAL_MS = 1000;
const WAITING_EVENTS_JOB = 'billing-waiting-events';

/** The worker's ear for stored events; what it dispatches, the sync loop takes up at once. */
@Injectable()
export class EventDispatchWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: PollingLoop;

  constructor(
    private readonly dispatcher: EventDispatcher,
    private readonly syncWorker: InvoiceSyncWorker,
    private readonly inbox: Inbox,
    private readonly listener: PostgresListener,
    private readonly jobs: JobQueue,
  ) {
    this.loop = new PollingLoop({
      name: 'event dispatch',
      intervalMs: INTERVAL_MS,
      work: async () => {
        const dispatched = await this.dispatcher.dispatchBatch();
        if (dispatched) {
          this.syncWorker.nudge();
        }
        return dispatched;
      },
      logger: new Logger(EventDispatchWorker.name),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen(BILLING_WORK_CHANNEL, () => this.loop.nudge(), {
      onReconnect: () => this.loop.nudge(),
    });
    await this.jobs.work(WAITING_EVENTS_JOB, async () => {
      await this.inbox.failOverdueWaiting();
    });
    await this.jobs.schedule(WAITING_EVENTS_JOB, '7 * * * *');
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }
}
