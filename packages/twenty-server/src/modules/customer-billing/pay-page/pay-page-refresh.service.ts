import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../invoice/lease/invoice-leases.service.ts';
import { InvoiceSyncService } from '../sync/invoice-sync.service.ts';
import type { FoundPayPage } from './pay-page.service.ts';

/** What one invoice may cost in syncs, however often its page is loaded. */
const PAUSE_SECONDS = 1;
/** Longer than Stripe needs for an answer, shorter than people wait for a page. */
const PATIENCE_MS = 3_000;

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };

/**
 * Asks Stripe before an unpaid page is shown to somebody who pressed its button a while ago: they come back to see
 * that they have paid. Nobody else's opening of a link calls anybody, and what scanners open was never pressed.
 */
@Injectable()
export class PayPageRefresh {
  private readonly logger = new Logger(PayPageRefresh.name);

  constructor(
    private readonly sync: InvoiceSyncService,
    private readonly leases: InvoiceLeases,
    private readonly leaseRows: InvoiceLeaseRepository,
  ) {}

  /** True where Stripe may have been asked, so that the page has to be read anew. Never throws, never waits for long. */
  async afterPress({ state, token }: FoundPayPage): Promise<boolean> {
    const { workspaceId, invoiceId } = token;
    const key = { workspaceId, invoiceId };
    if (!state.mayJustHavePaid) {
      return false;
    }
    const patience = new AbortController();
    const synced = this.syncOnceMore(key)
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

  /** Never content with what was read before the customer came: a wallet pays within a second of the press. */
  private async syncOnceMore(key: InvoiceKey): Promise<void> {
    const age = await this.leaseRows.secondsSinceSync(key);
    if (age !== null && age < PAUSE_SECONDS) {
      await sleep((PAUSE_SECONDS - age) * 1000);
    }
    const asked = await this.leaseRows.want(key);
    const holder = 'The customer, coming back from Stripe';
    await this.leases.withLease({ ...key, holder }, async (lease) => {
      // Somebody else's sync that answers this wish began after it; one that merely ended since may have read before.
      if (await this.leaseRows.isDone(lease, asked)) return;
      const wanted = await this.leaseRows.want(lease);
      await this.sync.sync({ ...lease, wanted, attempts: 0 }, 'PERSON');
    });
  }
}
