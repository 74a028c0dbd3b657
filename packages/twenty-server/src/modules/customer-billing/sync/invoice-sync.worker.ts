import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { PostgresListener } from '../../../engine/database/postgres-listener.ts';
import { PollingLoop } from '../../../engine/queue/polling-loop.ts';
import { BILLING_WORK_CHANNEL } from '../inbox/billing-work-signal.service.ts';
import { InvoiceSyncService } from './invoice-sync.service.ts';

const INTERVAL_MS = 1000;
const PARALLEL_SYNCS = 4;

/** Syncs invoices that wait for it, a few at a time; two of the same invoice never, that is what the lease is for. */
@Injectable()
export class InvoiceSyncWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loops: readonly PollingLoop[];

  constructor(
    syncing: InvoiceSyncService,
    private readonly listener: PostgresListener,
  ) {
    this.loops = Array.from(
      { length: PARALLEL_SYNCS },
      () =>
        new PollingLoop({
          name: 'invoice sync',
          intervalMs: INTERVAL_MS,
          work: () => syncing.syncNext(),
          logger: new Logger(InvoiceSyncWorker.name),
        }),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen(BILLING_WORK_CHANNEL, () => this.nudge(), {
      onReconnect: () => this.nudge(),
    });
    this.loops.forEach((loop) => loop.start());
  }

  nudge(): void {
    this.loops.forEach((loop) => loop.nudge());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
