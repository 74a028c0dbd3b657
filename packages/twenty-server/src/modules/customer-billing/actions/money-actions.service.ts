import { Injectable, Logger } from '@nestjs/common';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import type { InvoiceLease } from '../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../invoice/lease/invoice-leases.service.ts';
import { StripeFailure } from '../stripe/client/stripe-failure.ts';
import { translatingFailures } from '../stripe/client/translating-failures.util.ts';
import { InvoiceSyncService } from '../sync/invoice-sync.service.ts';

type Press = {
  readonly key: InvoiceKey;
  /** Who holds the invoice meanwhile, and what for: `Ada, refunding a payment`. */
  readonly holder: string;
  /** Whether an earlier press did it already; throws what that one was refused with. */
  readonly findOutcome: () => Promise<true | undefined>;
};

/**
 * What moves money runs between two looks at Stripe, all under one lease: what is left is known before, and the answer
 * shows what became of it.
 */
@Injectable()
export class MoneyActions {
  private readonly logger = new Logger(MoneyActions.name);

  constructor(
    private readonly leases: InvoiceLeases,
    private readonly leaseRepository: InvoiceLeaseRepository,
    private readonly syncing: InvoiceSyncService,
  ) {}

  /** Throws AppException only: INVOICE_BUSY, what `act` refuses, and Stripe's failures translated. */
  async run(
    { key, holder, findOutcome }: Press,
    act: (lease: InvoiceLease) => Promise<void>,
  ): Promise<void> {
    await translatingFailures(() =>
      this.leases.withLease({ ...key, holder }, async (lease) => {
        // Under the lease: who joins an earlier press answers with what that one showed.
        if ((await findOutcome()) !== undefined) {
          return;
        }
        await this.sync(lease);
        // The sync resumes what was interrupted, which may have been this very request.
        if ((await findOutcome()) === undefined) {
          await act(lease);
          await this.showOutcome(lease);
        }
      }),
    );
  }

  private async sync(lease: InvoiceLease): Promise<void> {
    const wanted = await this.leaseRepository.want(lease);
    await this.syncing.sync({ ...lease, wanted, attempts: 0 }, 'PERSON');
  }

  private async showOutcome(lease: InvoiceLease): Promise<void> {
    try {
      await this.sync(lease);
    } catch (error) {
      if (!(error instanceof StripeFailure)) {
        throw error;
      }
      // It is done; the worker, whom the wish for a sync is left to, will show it.
      this.logger.warn(
        { invoiceId: lease.invoiceId, stripeRequestId: error.stripeRequestId },
        'Stripe could not be asked what became of an action',
      );
    }
  }
}
