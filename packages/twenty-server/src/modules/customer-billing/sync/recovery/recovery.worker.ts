import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PostgresListener } from '../../../../engine/database/postgres-listener.ts';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import { BILLING_WORK_CHANNEL } from '../../inbox/billing-work-signal.service.ts';
import { EventRecovery } from './event-recovery.service.ts';
import { NightlyRounds } from './nightly-rounds.service.ts';

const RECOVERY_JOB = 'billing-recover-events';
const EVERY_FIVE_MINUTES = '*/5 * * * *';
const NIGHTLY_JOB = 'billing-reconcile';
/** Whose night it is depends on the workspace. */
const EVERY_QUARTER_HOUR = '2-59/15 * * * *';

/** Compares the events with Stripe: when the worker starts, when its database is back, and every quarter of an hour. */
@Injectable()
export class RecoveryWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RecoveryWorker.name);
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly recovery: EventRecovery,
    private readonly nightly: NightlyRounds,
    private readonly jobs: JobQueue,
    private readonly listener: PostgresListener,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(RECOVERY_JOB, () => this.recovery.runDue());
    await this.jobs.schedule(RECOVERY_JOB, EVERY_FIVE_MINUTES);
    await this.jobs.work(NIGHTLY_JOB, () => this.nightly.runDue());
    await this.jobs.schedule(NIGHTLY_JOB, EVERY_QUARTER_HOUR);
    await this.listener.listen(BILLING_WORK_CHANNEL, () => undefined, {
      onReconnect: () => this.begin(),
    });
    this.begin();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }

  private begin(): void {
    this.running = this.running.then(() => this.runOrLog());
  }

  private async runOrLog(): Promise<void> {
    try {
      await this.recovery.runAll();
    } catch (error) {
      this.logger.error({ err: error }, 'Events could not be compared with Stripe');
    }
  }
}
