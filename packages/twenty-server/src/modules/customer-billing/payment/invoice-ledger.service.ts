import { Injectable } from '@nestjs/common';
import { type InvoiceStatus, LiveRecordType } from 'twenty-shared';
import { v4 as newMovementId } from 'uuid';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import type { AuditEvidence } from '../../../engine/audit/audit-entry.type.ts';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../invoice/invoice.type.ts';
import { applyStripeFacts, type StripeInvoiceFacts } from './apply-stripe-facts.util.ts';
import { decideLedgerState } from './decide-ledger-state.util.ts';
import { isSameLedgerState } from './is-same-ledger-state.util.ts';
import { PaymentRepository } from './payment.repository.ts';
import { type Payment, PaymentKind, PaymentSource, PaymentStatus } from './payment.type.ts';
import { describeManualPayment, describeStatusChange } from './timeline-text.util.ts';

export type ManualPayment = InvoiceKey & {
  /** Above zero, in the invoice's currency. */
  amountMinor: bigint;
  /** `bank_transfer`, `cash` … */
  method: string;
  /** For people: `Bank transfer`. */
  methodDisplay: string;
  occurredAt: Date;
  actor: Actor;
  note?: string | null;
};

/**
 * Keeps an invoice equal to its movements: the only writer of its status and of what is paid, refunded, disputed,
 * kept and owed.
 */
@Injectable()
export class InvoiceLedger {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly auditTrail: AuditTrail,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /**
   * Locks the invoice, computes its state from the payments in `transaction` and writes what differs.
   * `stripeFacts` is what Stripe's present invoice says; what it leaves out stays as it is.
   * @throws AppException INVOICE_NOT_FOUND
   */
  async recalculate(
    request: InvoiceKey & {
      actor: Actor;
      evidence?: readonly AuditEvidence[];
      stripeFacts?: StripeInvoiceFacts;
    },
    transaction: Transaction,
  ): Promise<{ invoice: Invoice; previousStatus: InvoiceStatus }> {
    const { workspaceId, invoiceId, actor, evidence = [], stripeFacts = {} } = request;
    const key = { workspaceId, invoiceId };
    const before = await this.invoices.lockByIdOrThrow(key, transaction);
    const state = decideLedgerState({
      invoice: applyStripeFacts(before, stripeFacts),
      payments: await this.payments.listByInvoice(key, transaction),
    });
    const invoice = isSameLedgerState(before, state)
      ? before
      : await this.invoices.writeLedgerState({ ...key, state }, transaction);

    if (before.status !== invoice.status) {
      await this.auditTrail.record(
        {
          ...key,
          actor,
          action: 'invoice.status_changed',
          summary: describeStatusChange({
            to: invoice.status,
            facts: state.statusFacts,
            currency: invoice.currency,
          }),
          fromStatus: before.status,
          toStatus: invoice.status,
          data: { row: state.statusRow },
          evidence,
        },
        transaction,
      );
    }
    // Also when nothing of the invoice itself differs: a fee or a failed attempt shows on its page.
    await this.liveUpdates.announce(
      { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
      transaction,
    );
    return { invoice, previousStatus: before.status };
  }

  /**
   * Books money that came in outside Stripe and recalculates.
   * @throws AppException INVOICE_NOT_FOUND
   * @throws Error for an amount that is not above zero, and for a draft.
   */
  async recordManualPayment(
    manual: ManualPayment,
    transaction: Transaction,
  ): Promise<{ invoice: Invoice; payment: Payment }> {
    const { workspaceId, invoiceId, amountMinor, method, methodDisplay, occurredAt, actor } =
      manual;
    const key = { workspaceId, invoiceId };
    const { currency, issuedAt } = await this.invoices.lockByIdOrThrow(key, transaction);
    if (amountMinor <= 0n) throw new Error('A manual payment must be above zero');
    if (issuedAt === null) throw new Error('A draft cannot be paid');

    const { payment } = await this.payments.upsertMovement(
      {
        ...key,
        kind: PaymentKind.PAYMENT,
        status: PaymentStatus.SUCCEEDED,
        currency,
        amountMinor,
        method,
        methodDisplay,
        occurredAt,
        movementId: `manual:${newMovementId()}`,
        source: PaymentSource.MANUAL,
        recordedByUserId: actor.type === 'USER' ? actor.userId : null,
        note: manual.note ?? null,
      },
      transaction,
    );
    await this.auditTrail.record(
      {
        ...key,
        actor,
        action: 'payment.recorded',
        summary: describeManualPayment(payment),
        data: { movementId: payment.movementId, amountMinor: amountMinor.toString() },
      },
      transaction,
    );
    const { invoice } = await this.recalculate({ ...key, actor }, transaction);
    return { invoice, payment };
  }
}
