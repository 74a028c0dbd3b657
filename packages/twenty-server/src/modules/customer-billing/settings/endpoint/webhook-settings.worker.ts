import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import { EventRetention } from '../webhook-log/event-retention.service.ts';
import { DeliveryCheck } from './delivery-check.service.ts';
import { RetiredEndpoints } from './retired-endpoints.service.ts';

const EVERY_QUARTER_HOUR = '*/15 * * * *';
const EVERY_TEN_MINUTES = '4-59/10 * * * *';
const EVERY_NIGHT = '23 2 * * *';

/** The chores of webhook settings. Only in the worker. */
@Injectable()
export class WebhookSettingsWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly deliveries: DeliveryCheck,
    private readonly retired: RetiredEndpoints,
    private readonly retention: EventRetention,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.schedule('billing-deliveries', EVERY_QUARTER_HOUR, () => this.deliveries.checkAll());
    await this.schedule('billing-retired-endpoints', EVERY_TEN_MINUTES, () =>
      this.retired.removeDue(),
    );
    await this.schedule('billing-event-retention', EVERY_NIGHT, () =>
      this.retention.deleteExpired(),
    );
  }

  private async schedule(name: string, cron: string, work: () => Promise<void>): Promise<void> {
    await this.jobs.work(name, work);
    await this.jobs.schedule(name, cron);
  }
}
