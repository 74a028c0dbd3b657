import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { v7 as newId, validate as isUuid } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { compareByMoment } from '../compare-by-moment.util.ts';
import { PaymentRepository } from '../payment.repository.ts';
import type {
  NewPayment,
  NewPaymentAttempt,
  Payment,
  PaymentAttempt,
  PaymentChange,
} from '../payment.type.ts';
import { PaymentAttemptEntity } from './payment-attempt.entity.ts';
import { PaymentEntity } from './payment.entity.ts';

type PaymentColumns = Omit<Payment, 'id' | 'createdAt' | 'updatedAt'>;

const NOTHING_ELSE_KNOWN = {
  method: null,
  methodDisplay: null,
  feeMinor: null,
  netMinor: null,
  failureMessage: null,
  connectionId: null,
  livemode: null,
  stripePaymentIntentId: null,
  stripeChargeId: null,
  stripeInvoicePaymentId: null,
  stripePaymentRecordId: null,
  stripeCheckoutSessionId: null,
  stripeInvoiceId: null,
  stripeCustomerId: null,
  stripeRefundId: null,
  stripeDisputeId: null,
  disputeStatus: null,
  disputeReason: null,
  evidenceDueBy: null,
  returnedDebit: false,
  fraudWarning: false,
  recordedByUserId: null,
  note: null,
  reference: null,
  counterMovementId: null,
};

const isSameValue = (left: unknown, right: unknown): boolean =>
  left instanceof Date && right instanceof Date
    ? left.getTime() === right.getTime()
    : left === right;

const isUnchanged = (previous: Payment, columns: PaymentColumns): boolean =>
  Object.entries(columns).every(([name, value]) =>
    isSameValue(previous[name as keyof PaymentColumns], value),
  );

@Injectable()
export class PaymentTypeormRepository extends PaymentRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async listByInvoice(
    { workspaceId, invoiceId }: { workspaceId: string; invoiceId: string },
    transaction?: Transaction,
  ): Promise<Payment[]> {
    return this.listByInvoices({ workspaceId, invoiceIds: [invoiceId] }, transaction);
  }

  override async listByInvoices(
    { workspaceId, invoiceIds }: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<Payment[]> {
    const payments = await this.database.managerOf(transaction).find(PaymentEntity, {
      where: { workspaceId, invoiceId: In([...invoiceIds]) },
    });
    return payments.sort(compareByMoment);
  }

  override async findByMovementId(
    { workspaceId, movementId }: { workspaceId: string; movementId: string },
    transaction?: Transaction,
  ): Promise<Payment | null> {
    return this.database
      .managerOf(transaction)
      .findOneBy(PaymentEntity, { workspaceId, movementId });
  }

  override async findById(
    { workspaceId, paymentId }: { workspaceId: string; paymentId: string },
    transaction?: Transaction,
  ): Promise<Payment | null> {
    return isUuid(paymentId)
      ? this.database
          .managerOf(transaction)
          .findOneBy(PaymentEntity, { workspaceId, id: paymentId })
      : null;
  }

  override async upsertMovement(
    movement: NewPayment,
    transaction: Transaction,
  ): Promise<{ payment: Payment; change: PaymentChange; previous: Payment | null }> {
    const manager = this.database.managerOf(transaction);
    const columns: PaymentColumns = { ...NOTHING_ELSE_KNOWN, ...movement };
    const previous = await this.lockOrInsert(manager, columns);
    if (previous !== null && previous.invoiceId !== columns.invoiceId) {
      throw new Error(`Movement ${columns.movementId} belongs to another invoice already`);
    }
    if (previous !== null && isUnchanged(previous, columns)) {
      return { payment: previous, change: 'UNCHANGED', previous };
    }
    const { workspaceId, movementId } = columns;
    if (previous !== null) {
      await manager.update(PaymentEntity, { workspaceId, movementId }, columns);
    }
    const payment = await manager.findOneByOrFail(PaymentEntity, { workspaceId, movementId });
    return { payment, change: previous === null ? 'INSERTED' : 'UPDATED', previous };
  }

  override async insertAttemptIfNew(
    attempt: NewPaymentAttempt,
    transaction: Transaction,
  ): Promise<boolean> {
    const { raw } = await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .insert()
      .into(PaymentAttemptEntity)
      .values({ ...attempt, id: newId() })
      .orIgnore()
      .returning(['id'])
      .execute();
    return (raw as unknown[]).length === 1;
  }

  override async listAttempts(
    { workspaceId, invoiceId }: { workspaceId: string; invoiceId: string },
    transaction?: Transaction,
  ): Promise<PaymentAttempt[]> {
    return this.listAttemptsByInvoices({ workspaceId, invoiceIds: [invoiceId] }, transaction);
  }

  override async listAttemptsByInvoices(
    { workspaceId, invoiceIds }: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<PaymentAttempt[]> {
    return this.database.managerOf(transaction).find(PaymentAttemptEntity, {
      where: { workspaceId, invoiceId: In([...invoiceIds]) },
      order: { occurredAt: 'DESC', id: 'DESC' },
    });
  }

  /** The row as it was, locked; null when this call inserted it. */
  private async lockOrInsert(
    manager: EntityManager,
    columns: PaymentColumns,
  ): Promise<PaymentEntity | null> {
    const { workspaceId, movementId } = columns;
    const lock = () =>
      manager.findOne(PaymentEntity, {
        where: { workspaceId, movementId },
        lock: { mode: 'pessimistic_write' },
      });
    const known = await lock();
    if (known !== null) return known;

    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(PaymentEntity)
      .values({ ...columns, id: newId() })
      .orIgnore()
      .returning(['id'])
      .execute();
    return (raw as unknown[]).length === 1 ? null : lock();
  }
}
