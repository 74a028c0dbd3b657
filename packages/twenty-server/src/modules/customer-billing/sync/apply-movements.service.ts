import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { AuditEvidence } from '../../../engine/audit/audit-entry.type.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { CreditNoteRepository } from '../payment/credit-note.repository.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import { type NewPayment, type Payment, PaymentStatus } from '../payment/payment.type.ts';
import { describeCreditNote } from './describe-credit-note.util.ts';
import { describeMovement } from './describe-movement.util.ts';
import { listVanishedMovements } from './list-vanished-movements.util.ts';
import type { ProjectedCreditNote, Projection } from './projection.type.ts';

/** Makes the rows of the ledger equal to a projection: amounts are set, never added. */
@Injectable()
export class ApplyMovements {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly creditNotes: CreditNoteRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The movements that became SUCCEEDED by it. */
  async apply(
    key: InvoiceKey,
    projection: Projection,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<Payment[]> {
    const vanished = listVanishedMovements(
      await this.payments.listByInvoice(key, transaction),
      projection,
    );
    const arrived: Payment[] = [];
    for (const movement of [...projection.movements, ...vanished]) {
      const { payment, previous } = await this.applyMovement(movement, evidence, transaction);
      if (
        payment.status === PaymentStatus.SUCCEEDED &&
        previous?.status !== PaymentStatus.SUCCEEDED
      ) {
        arrived.push(payment);
      }
    }
    for (const creditNote of projection.creditNotes) {
      await this.applyCreditNote(creditNote, evidence, transaction);
    }
    return arrived;
  }

  private async applyMovement(
    movement: NewPayment,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<{ payment: Payment; previous: Payment | null }> {
    const { payment, previous } = await this.payments.upsertMovement(movement, transaction);
    const description = describeMovement(payment, previous);
    if (description === null) {
      return { payment, previous };
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
    return { payment, previous };
  }

  private async applyCreditNote(
    projected: ProjectedCreditNote,
    evidence: readonly AuditEvidence[],
    transaction: Transaction,
  ): Promise<void> {
    const { creditNote, previous } = await this.creditNotes.upsertOfStripe(projected, transaction);
    if (previous?.status === creditNote.status) {
      return;
    }
    const { workspaceId, invoiceId, amountMinor, stripeCreditNoteId } = creditNote;
    await this.audit.record(
      {
        workspaceId,
        invoiceId,
        actor: { type: 'STRIPE' },
        ...describeCreditNote(creditNote),
        data: { stripeCreditNoteId, amountMinor: amountMinor.toString() },
        evidence,
      },
      transaction,
    );
  }
}
