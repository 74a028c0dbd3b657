import { Injectable } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { Database } from '../../../engine/database/database.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import type { SyncClaim } from '../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import { CustomerMails } from '../message/mail/customer-mails.service.ts';
import { InvoiceLedger } from '../payment/invoice-ledger.service.ts';
import type { NewPaymentAttempt } from '../payment/payment.type.ts';
import { RecordedPayments } from '../stripe/outside/recorded-payments.service.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { PushClosedReason } from '../stripe/push/stripe-push.type.ts';
import { ApplyMovements } from './apply-movements.service.ts';
import { describeOverpayment } from './describe-overpayment.util.ts';
import type { Notice } from './notice.type.ts';
import type { Projection } from './projection.type.ts';
import { TellPeople } from './tell-people.service.ts';

/** APPLIED: written. SUPERSEDED: somebody newer holds the lease, so what was read is thrown away. */
export type ApplyOutcome = 'APPLIED' | 'SUPERSEDED';

/** Writes a projection in one short transaction that begins by checking that it still is the newest. */
@Injectable()
export class ApplyProjection {
  constructor(
    private readonly leases: InvoiceLeaseRepository,
    private readonly inbox: Inbox,
    private readonly invoices: InvoiceRepository,
    private readonly movements: ApplyMovements,
    private readonly pushes: StripePushRepository,
    private readonly recorded: RecordedPayments,
    private readonly ledger: InvoiceLedger,
    private readonly people: TellPeople,
    private readonly mails: CustomerMails,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async apply(
    claim: SyncClaim,
    projection: Projection,
    notices: readonly Notice[] = [],
  ): Promise<ApplyOutcome> {
    return this.database.inTransaction(async (transaction) => {
      if (!(await this.leases.finishSync(claim, transaction))) {
        return 'SUPERSEDED';
      }
      const events = await this.inbox.markProcessed({ ...claim, upTo: claim.wanted }, transaction);
      const evidence = events.map(({ eventType, stripeEventId, stripeRequestId }) => ({
        eventType,
        stripeEventId,
        ...(stripeRequestId === null ? {} : { stripeRequestId }),
      }));
      const { workspaceId, invoiceId } = claim;
      const invoice = await this.invoices.lockByIdOrThrow(claim, transaction);
      const arrived = await this.movements.apply(
        { workspaceId, invoiceId },
        projection,
        evidence,
        transaction,
      );
      const failed: NewPaymentAttempt[] = [];
      for (const attempt of projection.attempts) {
        const isNew = await this.people.ofAttempt(attempt, invoice, evidence, transaction);
        if (isNew) failed.push(attempt);
      }
      for (const notice of notices) {
        await this.people.ofNotice(notice, invoice, evidence, transaction);
      }
      for (const id of projection.voidedPushIds) {
        await this.pushes.close(
          { id, workspaceId },
          {
            // Who asked for it here wrote the reason first, and died before writing the end.
            reason:
              invoice.voidReason === null
                ? PushClosedReason.VOIDED_IN_STRIPE
                : PushClosedReason.VOIDED_HERE,
            at: this.clock.now(),
          },
          transaction,
        );
      }
      const counted = await this.recorded.countTold(claim, transaction);
      const { invoice: settled } = await this.ledger.recalculate(
        {
          workspaceId,
          invoiceId,
          actor: { type: 'STRIPE' },
          evidence,
          stripeFacts: projection.facts,
        },
        transaction,
      );
      await this.mails.queueFor(
        { invoice: settled, arrived: [...arrived, ...counted], failed },
        transaction,
      );
      const overpayment = describeOverpayment(settled);
      if (overpayment !== null) {
        await this.people.ofNotice(overpayment, settled, evidence, transaction);
      }
      return 'APPLIED';
    });
  }
}
