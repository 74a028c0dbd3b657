import { Injectable } from '@nestjs/common';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { isMissing } from '../../stripe/client/is-missing.util.ts';
import { OrphanInvoices } from '../../stripe/orphans/orphan-invoices.service.ts';
import { InvoiceSyncService } from '../invoice-sync.service.ts';
import type { DriftFinding } from './drift-report.type.ts';

const HOLDER = 'Customer billing, repairing what differs from Stripe';

/** Settles Stripe invoices of ours that a report found and no version knows, as the nightly comparison does. */
@Injectable()
export class DriftOrphans {
  constructor(
    private readonly orphans: OrphanInvoices,
    private readonly connections: StripeConnections,
    private readonly syncing: InvoiceSyncService,
  ) {}

  /** Null: settled. Otherwise why not, for people. Throws StripeFailure, LeaseLostError, AppException. */
  async settle(
    key: { workspaceId: string; invoiceId: string },
    { connectionId, objectId }: Pick<DriftFinding, 'connectionId' | 'objectId'>,
  ): Promise<string | null> {
    if (connectionId === null || objectId === null) {
      throw new Error('A finding of an unknown invoice names no invoice');
    }
    // A push that was interrupted finds it by our ids, and goes on with it.
    await this.syncing.syncNow(key, HOLDER);
    const outcome = await this.settleUnlessGone(key, connectionId, objectId);
    if (outcome === 'ADOPTED') {
      await this.syncing.syncNow(key, HOLDER);
    }
    return outcome === 'STRANGER'
      ? 'It has money of a customer at Stripe who is none of ours. Refund it in Stripe’s Dashboard, or give the customer back.'
      : null;
  }

  private async settleUnlessGone(
    key: { workspaceId: string; invoiceId: string },
    connectionId: string,
    stripeInvoiceId: string,
  ) {
    try {
      return await this.orphans.settle(this.connections.ofObjectOrThrow(connectionId), {
        ...key,
        connectionId,
        stripeInvoiceId,
      });
    } catch (error) {
      if (isMissing(error)) {
        return 'LEFT';
      }
      throw error;
    }
  }
}
