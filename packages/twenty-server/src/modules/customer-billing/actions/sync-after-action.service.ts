import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { BillingWorkSignal } from '../inbox/billing-work-signal.service.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { isMissing } from '../stripe/client/is-missing.util.ts';
import { InvoiceSyncService } from '../sync/invoice-sync.service.ts';

/** What is written down already is carried out here, or by the workers when this process cannot. */
@Injectable()
export class SyncAfterAction {
  constructor(
    private readonly syncing: InvoiceSyncService,
    private readonly signal: BillingWorkSignal,
  ) {}

  /**
   * Brings the invoice in line with Stripe, which carries out what was asked for. Somebody else at work on the invoice
   * is no failure: they, or the workers, carry it out. Throws AppException with Stripe's failures translated.
   */
  async sync(key: InvoiceKey, doing: string, actor: Actor): Promise<void> {
    const name = actor.type === 'USER' ? actor.name : 'Customer billing';
    try {
      await this.syncing.syncNow(key, `${name}, ${doing}`);
    } catch (error) {
      if (!(error instanceof AppException) || error.code !== 'INVOICE_BUSY') {
        throw error;
      }
    } finally {
      this.signal.wakeWorkers();
    }
  }

  /** The same, where a Stripe invoice that does not exist any more, and so has nothing to tell, stops nobody. */
  async syncUnlessGone(key: InvoiceKey, doing: string, actor: Actor): Promise<void> {
    try {
      await this.sync(key, doing, actor);
    } catch (error) {
      if (!(error instanceof AppException) || !isMissing(error.cause)) {
        throw error;
      }
    }
  }
}
