import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { AuditEvidence } from '../../../engine/audit/audit-entry.type.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import type { SyncClaim } from '../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { Invoice } from '../invoice/invoice.type.ts';
import { NotificationService } from '../message/notification.service.ts';
import { InvoiceLedger } from '../payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import type { NewPayment, NewPaymentAttempt } from '../payment/payment.type.ts';
import { RecordedPayments } from '../stripe/outside/recorded-payments.service.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { PushClosedReason } from '../stripe/push/stripe-push.type.ts';
import { describeAttempt, describeMovement } from './describe-movement.util.ts';
import type { Projection } from './projection.type.ts';

/** APPLIED: written. SUPERSEDED: somebody newer holds the lease, so what was read is thrown away. */
export type ApplyOutcome = 'APPLIED' | 'SUPERSEDED';

/** Writes a projection in one short transaction that begins by checking that it still is the newest. */
@Injectable()
export class ApplyProjection {
  constructor(
    private readonly leases: InvoiceLeaseRepository,
    private readonly inbox: Inbox,
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly pushes: StripePushRepository,
    private readonly recorded: RecordedPayments,
    private readonly ledger: InvoiceLedger,
    private readonly notifications: NotificationService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async apply(claim: SyncClaim, projection: Projection): Promise<ApplyOutcome> {
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
      const invoice = await this.invoices.lockByIdOrThrow(claim, transaction);
      for (const movement of projection.movements) {
        await this.applyMovement(movement, evidence, transaction);
      }
      for (const attempt of projection.attempts) {
        await this.applyAttempt(attempt, invoice, evidence, transaction);
      }
      for (const id of projection.voidedPushIds) {
        await this.pushes.close(
          { id, workspaceId: claim.workspaceId },
          { reason: PushClosedReason.VOIDED_IN_STRIPE, at: this.clock.now() },
          transaction,
        );
      }
      await this.recorded.countTold(claim, transaction);
      await this.ledger.recalculate(
        {
          workspaceId: claim.workspaceId,
          invoiceId: claim.invoiceId,
          actor: { type: 'STRIPE' },
          evidence,
          stripeFacts: projection.facts,
        },
        transaction,
      );
      return 'APPLIED';
    });
  }

  private async applyMovement(
    movement: NewPayment,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<void> {
    const { payment, previous } = await this.payments.upsertMovement(movement, transaction);
    const description = describeMovement(payment, previous);
    if (description === null) {
      return;
    }
    await this.audit.record(
      {
        workspaceId: payment.workspaceId,
        invoiceId: payment.invoiceId,
        actor: { type: 'STRIPE' },
        ...description,
        data: { movementId: payment.movementId, amountMinor: payment.amountMinor.toString() },
        evidence,
      },
      transaction,
    );
  }

  private async applyAttempt(
    attempt: NewPaymentAttempt,
    invoice: Invoice,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<void> {
    if (!(await this.payments.insertAttemptIfNew(attempt, transaction))) {
      return;
    }
    const { title, body, summary } = describeAttempt(attempt);
    await this.audit.record(
      {
        workspaceId: attempt.workspaceId,
        invoiceId: attempt.invoiceId,
        actor: { type: 'STRIPE' },
        action: 'payment.attempt_failed',
        summary,
        data: { attemptKey: attempt.attemptKey },
        evidence,
      },
      transaction,
    );
    await this.notifications.notify(
      {
        workspaceId: attempt.workspaceId,
        kind: 'PAYMENT_FAILED',
        effectKey: `payment-failed:${attempt.attemptKey}`,
        title: `${title} on ${invoice.number ?? 'an invoice'}`,
        body,
        invoiceId: attempt.invoiceId,
      },
      transaction,
    );
  }
}
