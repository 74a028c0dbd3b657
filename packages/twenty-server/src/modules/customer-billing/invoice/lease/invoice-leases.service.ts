import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { InvoiceLease } from './invoice-lease.type.ts';
import { InvoiceLeaseRepository } from './invoice-lease.typeorm-repository.ts';

const POLL_MS = 60;

/**
 * Serialises the work on one invoice without a lock on any connection: whoever waits asks again, and a holder that
 * died is followed when its lease expires.
 */
@Injectable()
export class InvoiceLeases {
  private readonly logger = new Logger(InvoiceLeases.name);

  constructor(
    private readonly repository: InvoiceLeaseRepository,
    private readonly config: AppConfig,
  ) {}

  /**
   * Runs `work` while holding the invoice's lease, renewed as long as it takes.
   *
   * `alreadyDone` is asked before and while waiting: a second press of the same button takes the first one's result.
   * Throws INVOICE_BUSY, naming the holder, when the lease was not to be had in BILLING_PRESS_WAIT_SECONDS.
   */
  async withLease<T>(
    input: {
      workspaceId: string;
      invoiceId: string;
      holder: string;
      alreadyDone?: () => Promise<T | undefined>;
    },
    work: (lease: InvoiceLease) => Promise<T>,
  ): Promise<T> {
    const deadline = performance.now() + this.config.billingPressWaitSeconds * 1000;
    for (;;) {
      const done = await input.alreadyDone?.();
      if (done !== undefined) {
        return done;
      }
      const lease = await this.repository.take(input, input.holder);
      if (lease !== undefined) {
        return this.runHolding(lease, work);
      }
      if (performance.now() > deadline) {
        const holder = await this.repository.findHolder(input);
        throw new AppException('INVOICE_BUSY', {
          values: { holder: holder?.holder ?? 'Another person' },
        });
      }
      await sleep(POLL_MS + Math.random() * POLL_MS);
    }
  }

  /** Runs `work` under a lease that was taken already, renewing it, and gives it back. */
  async runHolding<L extends InvoiceLease, T>(
    lease: L,
    work: (lease: L) => Promise<T>,
  ): Promise<T> {
    const renewal = setInterval(
      () => void this.renewOrLog(lease),
      (this.config.billingLeaseSeconds * 1000) / 3,
    );
    try {
      return await work(lease);
    } finally {
      clearInterval(renewal);
      await this.repository.release(lease);
    }
  }

  private async renewOrLog(lease: InvoiceLease): Promise<void> {
    try {
      await this.repository.renew(lease);
    } catch (error) {
      // The lease may run out now; what is written under it afterwards is refused by its number.
      this.logger.warn({ err: error, invoiceId: lease.invoiceId }, 'A lease could not be renewed');
    }
  }
}
