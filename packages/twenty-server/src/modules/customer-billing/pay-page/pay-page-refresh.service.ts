import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceSyncService } from '../sync/invoice-sync.service.ts';
import type { FoundPayPage } from './pay-page.service.ts';

const FRESH_SECONDS = 5;
/** Longer than Stripe needs for an answer, shorter than people wait for a page. */
const PATIENCE_MS = 3_000;

/**
 * Asks Stripe before an unpaid page is shown to somebody who pressed its button a while ago: they come back to see
 * that they have paid. Nobody else's opening of a link calls anybody, and what scanners open was never pressed.
 */
@Injectable()
export class PayPageRefresh {
  private readonly logger = new Logger(PayPageRefresh.name);

  constructor(
    private readonly sync: InvoiceSyncService,
    private readonly leases: InvoiceLeaseRepository,
  ) {}

  /** True where Stripe may have been asked, so that the page has to be read anew. Never throws, never waits for long. */
  async afterPress({ state, token }: FoundPayPage): Promise<boolean> {
    const { workspaceId, invoiceId } = token;
    const key = { workspaceId, invoiceId };
    if (!state.mayJustHavePaid) {
      return false;
    }
    const age = await this.leases.secondsSinceSync(key);
    if (age !== null && age < FRESH_SECONDS) {
      return false;
    }
    const patience = new AbortController();
    const synced = this.sync
      .syncNow(key, 'The customer, coming back from Stripe')
      .catch((error: unknown) =>
        this.logger.warn({ err: error, ...key }, 'A page is shown without a fresh look at Stripe'),
      )
      .finally(() => patience.abort());
    await Promise.race([
      synced,
      sleep(PATIENCE_MS, undefined, { signal: patience.signal }).catch((error: unknown) => {
        if (!patience.signal.aborted) throw error;
      }),
    ]);
    return true;
  }
}
