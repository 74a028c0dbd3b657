import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { AuditEvidence } from '../../../engine/audit/audit-entry.type.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { Invoice } from '../invoice/invoice.type.ts';
import { NotificationService } from '../message/notification.service.ts';
import { NotificationKind } from '../message/notification.type.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import type { NewPaymentAttempt } from '../payment/payment.type.ts';
import { describeAttempt } from './describe-movement.util.ts';
import type { Notice } from './notice.type.ts';

/** Tells staff what a sync found, once per effect, in the transaction that writes it. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly notifications: NotificationService,
    private readonly audit: AuditTrail,
  ) {}

  /** False when this try was known before. */
  async ofAttempt(
    attempt: NewPaymentAttempt,
    invoice: Invoice,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<boolean> {
    if (!(await this.payments.insertAttemptIfNew(attempt, transaction))) {
      return false;
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
    await this.ofNotice(
      {
        kind: NotificationKind.PAYMENT_FAILED,
        effectKey: `payment-failed:${attempt.attemptKey}`,
        title,
        body,
        timeline: null,
      },
      invoice,
      evidence,
      transaction,
    );
    return true;
  }

  async ofNotice(
    { kind, effectKey, title, body, timeline }: Notice,
    invoice: Invoice,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<void> {
    const { workspaceId, id: invoiceId } = invoice;
    const isNew = await this.notifications.notify(
      {
        workspaceId,
        kind,
        effectKey,
        title: `${title} on ${invoice.number ?? 'an invoice'}`,
        body,
        invoiceId,
      },
      transaction,
    );
    if (!isNew || timeline === null) {
      return;
    }
    await this.audit.record(
      {
        workspaceId,
        invoiceId,
        actor: { type: 'STRIPE' },
        ...timeline,
        data: { effectKey },
        evidence,
      },
      transaction,
    );
  }
}
