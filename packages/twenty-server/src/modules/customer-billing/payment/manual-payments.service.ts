import { Injectable } from '@nestjs/common';
import { v4 as newMovementId, v5 as movementIdOf } from 'uuid';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../invoice/invoice.type.ts';
import { InvoiceLedger } from './invoice-ledger.service.ts';
import { PaymentRepository } from './payment.repository.ts';
import {
  type NewPayment,
  type Payment,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from './payment.type.ts';
import { describeManualPayment } from './timeline-text.util.ts';

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
  reference?: string | null;
  /** Made from a request that may come twice; a fresh one when left out. */
  movementId?: string;
  /** Written but not counted until {@link ManualPayments.count}. */
  isPending?: boolean;
};

/** The movement of a request: the same request of the same workspace is the same movement. */
export const manualMovementIdOf = (request: {
  workspaceId: string;
  clientRequestId: string;
}): string => `manual:${movementIdOf(request.clientRequestId, request.workspaceId)}`;

/** The ledger's rows of money outside Stripe: recorded by people, undone by counter-rows, never deleted. */
@Injectable()
export class ManualPayments {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly ledger: InvoiceLedger,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * Books money that came in outside Stripe and recalculates.
   * @throws AppException INVOICE_NOT_FOUND
   * @throws Error for an amount that is not above zero, and for a draft.
   */
  async record(
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
        status: manual.isPending === true ? PaymentStatus.PENDING : PaymentStatus.SUCCEEDED,
        currency,
        amountMinor,
        method,
        methodDisplay,
        occurredAt,
        movementId: manual.movementId ?? `manual:${newMovementId()}`,
        source: PaymentSource.MANUAL,
        recordedByUserId: actor.type === 'USER' ? actor.userId : null,
        note: manual.note ?? null,
        reference: manual.reference ?? null,
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
    const { invoice } = await this.ledger.recalculate({ ...key, actor }, transaction);
    return { invoice, payment };
  }

  /** Sets some fields of a row and leaves the rest; does not recalculate. */
  async change(
    { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...fields }: Payment,
    changes: Partial<NewPayment>,
    transaction: Transaction,
  ): Promise<Payment> {
    const { payment } = await this.payments.upsertMovement({ ...fields, ...changes }, transaction);
    return payment;
  }

  /** Lets a pending row count from now on; does not recalculate. */
  async count(payment: Payment, transaction: Transaction): Promise<Payment> {
    return this.change(payment, { status: PaymentStatus.SUCCEEDED }, transaction);
  }

  /**
   * Undoes a row by a counter-row over the same amount and recalculates. The two name each other.
   * @throws AppException INVOICE_NOT_FOUND
   */
  async undo(
    payment: Payment,
    { actor, reason, occurredAt }: { actor: Actor; reason: string; occurredAt: Date },
    transaction: Transaction,
  ): Promise<{ invoice: Invoice; counter: Payment }> {
    const { workspaceId, invoiceId, movementId } = payment;
    const counterMovementId = `manual:${movementIdOf(movementId, workspaceId)}`;
    await this.change(payment, { status: PaymentStatus.SUCCEEDED, counterMovementId }, transaction);
    const { payment: counter } = await this.payments.upsertMovement(
      {
        workspaceId,
        invoiceId,
        kind: PaymentKind.PAYMENT,
        status: PaymentStatus.SUCCEEDED,
        currency: payment.currency,
        amountMinor: -payment.amountMinor,
        method: payment.method,
        methodDisplay: payment.methodDisplay,
        occurredAt,
        movementId: counterMovementId,
        counterMovementId: movementId,
        source: PaymentSource.MANUAL,
        connectionId: payment.connectionId,
        livemode: payment.livemode,
        recordedByUserId: actor.type === 'USER' ? actor.userId : null,
        note: reason,
        reference: payment.reference,
      },
      transaction,
    );
    const { invoice } = await this.ledger.recalculate(
      { workspaceId, invoiceId, actor },
      transaction,
    );
    return { invoice, counter };
  }
}
