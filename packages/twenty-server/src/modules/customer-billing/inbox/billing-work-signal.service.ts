import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PostgresListener } from '../../../engine/database/postgres-listener.ts';

export const BILLING_WORK_CHANNEL = 'billing_work';
const AT_MOST_EVERY_MS = 50;

/**
 * Wakes the workers: at most one NOTIFY per 50 ms however much arrives, on the listener's own connection and outside
 * every insert. A lost one costs a second, since the workers also look by themselves.
 */
@Injectable()
export class BillingWorkSignal implements OnApplicationShutdown {
  private readonly logger = new Logger(BillingWorkSignal.name);
  private timer: NodeJS.Timeout | undefined;
  private pending = false;

  constructor(private readonly listener: PostgresListener) {}

  wakeWorkers(): void {
    if (this.timer !== undefined) {
      this.pending = true;
      return;
    }
    void this.notifyOrLog();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.pending) {
        this.pending = false;
        this.wakeWorkers();
      }
    }, AT_MOST_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private async notifyOrLog(): Promise<void> {
    try {
      await this.listener.notify(BILLING_WORK_CHANNEL, '');
    } catch (error) {
      this.logger.warn(
        { err: error },
        'The workers could not be woken; they look again by themselves',
      );
    }
  }
}
