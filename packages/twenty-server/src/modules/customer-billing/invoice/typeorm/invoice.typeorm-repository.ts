import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { BillingErrorCode, type CurrencyCode, InvoiceStatus } from 'twenty-shared';
import { v7 as newId, validate as isUuid } from 'uuid';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { decideLedgerState } from '../../payment/decide-ledger-state.util.ts';
import type { InvoiceDraft } from '../invoice-draft.type.ts';
import { invoiceNumberOrder } from '../invoice-number.util.ts';
import { InvoiceRepository } from '../invoice.repository.ts';
import type {
  Invoice,
  InvoiceKey,
  InvoiceLedgerState,
  InvoiceLineItem,
  InvoicePatch,
} from '../invoice.type.ts';
import { InvoiceLineItemEntity } from './invoice-line-item.entity.ts';
import {
  toDraftColumns,
  toInvoice,
  toInvoiceLineItem,
  toLineEntities,
} from './invoice-mapping.util.ts';
import { InvoiceEntity } from './invoice.entity.ts';

const NOTHING_IN_THE_LEDGER = {
  issuedAt: null,
  voidedAt: null,
  markedUncollectibleAt: null,
  failing: false,
  prePaymentCreditMinor: 0n,
  creditAppliedMinor: 0n,
};

const draftStateOf = (draft: InvoiceDraft): InvoiceLedgerState =>
  decideLedgerState({ invoice: { ...NOTHING_IN_THE_LEDGER, ...draft }, payments: [] });

@Injectable()
export class InvoiceTypeormRepository extends InvoiceRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async findById(key: InvoiceKey, transaction?: Transaction): Promise<Invoice | null> {
    if (!isUuid(key.invoiceId)) return null;
    const entity = await this.database
      .managerOf(transaction)
      .findOneBy(InvoiceEntity, { workspaceId: key.workspaceId, id: key.invoiceId });
    return entity === null ? null : toInvoice(entity);
  }

  override async findByIdOrThrow(key: InvoiceKey, transaction?: Transaction): Promise<Invoice> {
    const invoice = await this.findById(key, transaction);
    if (invoice === null) throw new AppException(BillingErrorCode.INVOICE_NOT_FOUND);
    return invoice;
  }

  override async lockByIdOrThrow(key: InvoiceKey, transaction: Transaction): Promise<Invoice> {
    if (!isUuid(key.invoiceId)) throw new AppException(BillingErrorCode.INVOICE_NOT_FOUND);
    const entity = await this.database.managerOf(transaction).findOne(InvoiceEntity, {
      where: { workspaceId: key.workspaceId, id: key.invoiceId },
      // Not FOR UPDATE: two transactions that had each inserted a payment hold its key share by the foreign key, and
      // would wait for each other.
      lock: { mode: 'for_no_key_update' },
    });
    if (entity === null) throw new AppException(BillingErrorCode.INVOICE_NOT_FOUND);
    return toInvoice(entity);
  }

  override async listOwedDueOn(request: {
    workspaceId: string;
    dueDates: readonly string[];
    afterId: string | null;
    limit: number;
  }): Promise<Invoice[]> {
    const { workspaceId, dueDates, afterId, limit } = request;
    const query = this.database
      .managerOf()
      .createQueryBuilder(InvoiceEntity, 'invoice')
      .where('invoice.workspaceId = :workspaceId', { workspaceId })
      .andWhere('invoice.owedMinor > 0 AND invoice.dueDate = ANY(:dueDates)', { dueDates })
      .orderBy('invoice.id')
      .limit(limit);
    if (afterId !== null) query.andWhere('invoice.id > :afterId', { afterId });
    return (await query.getMany()).map(toInvoice);
  }

  override async listOwedOfCompany({
    limit,
    ...company
  }: {
    workspaceId: string;
    companyId: string;
    currency: CurrencyCode;
    limit: number;
  }): Promise<Invoice[]> {
    const entities = await this.database.managerOf().find(InvoiceEntity, {
      where: { ...company, owedMinor: MoreThan(0n) },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return entities.map(toInvoice);
  }

  override async findLines(
    { workspaceId, invoiceId }: InvoiceKey,
    transaction?: Transaction,
  ): Promise<InvoiceLineItem[]> {
    return this.findLinesOfInvoices({ workspaceId, invoiceIds: [invoiceId] }, transaction);
  }

  override async findLinesOfInvoices(
    { workspaceId, invoiceIds }: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<InvoiceLineItem[]> {
    const entities = await this.database.managerOf(transaction).find(InvoiceLineItemEntity, {
      where: { workspaceId, invoiceId: In([...invoiceIds]) },
      order: { invoiceId: 'ASC', position: 'ASC' },
    });
    return entities.map(toInvoiceLineItem);
  }

  override async insertDraft(
    { workspaceId, draft }: { workspaceId: string; draft: InvoiceDraft },
    transaction: Transaction,
  ): Promise<Invoice> {
    const manager = this.database.managerOf(transaction);
    const key = { workspaceId, invoiceId: newId() };
    await manager.insert(InvoiceEntity, {
      ...toDraftColumns(draft),
      ...draftStateOf(draft),
      id: key.invoiceId,
      workspaceId,
      numberOrder: 0n,
      version: 1,
      createdAt: this.clock.now(),
    });
    await this.insertLines(manager, { ...key, draft });
    return this.findByIdOrThrow(key, transaction);
  }

  override async updateDraft(
    { version, draft, ...key }: InvoiceKey & { version: number; draft: InvoiceDraft },
    transaction: Transaction,
  ): Promise<Invoice> {
    const present = await this.lockDraftOrThrow(key, transaction);
    if (present.version !== version) {
      throw new AppException(BillingErrorCode.INVOICE_VERSION_CONFLICT);
    }
    const manager = this.database.managerOf(transaction);
    await manager.delete(InvoiceLineItemEntity, key);
    await this.insertLines(manager, { ...key, draft });
    return this.write(key, { ...toDraftColumns(draft), ...draftStateOf(draft) }, transaction);
  }

  override async replaceIssued(
    {
      draft,
      letterheadVersionId,
      ...key
    }: InvoiceKey & { draft: InvoiceDraft; letterheadVersionId: string },
    transaction: Transaction,
  ): Promise<Invoice> {
    const present = await this.lockByIdOrThrow(key, transaction);
    if (
      present.issuedAt === null ||
      present.companyId !== draft.companyId ||
      present.currency !== draft.currency
    ) {
      throw new Error(`Invoice ${key.invoiceId} cannot become this one`);
    }
    const manager = this.database.managerOf(transaction);
    await manager.delete(InvoiceLineItemEntity, key);
    await this.insertLines(manager, { ...key, draft });
    return this.write(key, { ...toDraftColumns(draft), letterheadVersionId }, transaction);
  }

  override async deleteDraft(key: InvoiceKey, transaction: Transaction): Promise<void> {
    await this.lockDraftOrThrow(key, transaction);
    await this.database
      .managerOf(transaction)
      .delete(InvoiceEntity, { workspaceId: key.workspaceId, id: key.invoiceId });
  }

  override async update(
    { patch, ...key }: InvoiceKey & { patch: Partial<InvoicePatch> },
    transaction: Transaction,
  ): Promise<Invoice> {
    return Object.keys(patch).length === 0
      ? this.findByIdOrThrow(key, transaction)
      : this.write(key, patch, transaction);
  }

  override async writeLedgerState(
    { state, ...key }: InvoiceKey & { state: InvoiceLedgerState },
    transaction: Transaction,
  ): Promise<Invoice> {
    return this.write(key, state, transaction);
  }

  override async takeNextNumber(
    { workspaceId, year }: { workspaceId: string; year: number },
    transaction: Transaction,
  ): Promise<number> {
    const [row] = await this.database.managerOf(transaction).query<{ lastNumber: number }[]>(
      `INSERT INTO "invoiceNumberSequence" ("workspaceId", "year", "lastNumber") VALUES ($1, $2, 1)
       ON CONFLICT ("workspaceId", "year") DO UPDATE
       SET "lastNumber" = "invoiceNumberSequence"."lastNumber" + 1, "updatedAt" = now()
       RETURNING "lastNumber"`,
      [workspaceId, year],
    );
    if (row === undefined) throw new Error('The number sequence gave no number');
    return row.lastNumber;
  }

  override async markIssued(
    {
      number,
      state,
      workspaceId,
      invoiceId,
      ...issued
    }: InvoiceKey & {
      number: string;
      issuedAt: Date;
      letterheadVersionId: string;
      state: InvoiceLedgerState;
    },
    transaction: Transaction,
  ): Promise<Invoice> {
    return this.write(
      { workspaceId, invoiceId },
      { ...state, ...issued, number, numberOrder: invoiceNumberOrder(number) },
      transaction,
    );
  }

  private async lockDraftOrThrow(key: InvoiceKey, transaction: Transaction): Promise<Invoice> {
    const invoice = await this.lockByIdOrThrow(key, transaction);
    if (invoice.status !== InvoiceStatus.DRAFT) {
      throw new AppException(BillingErrorCode.INVOICE_NOT_DRAFT);
    }
    return invoice;
  }

  private async insertLines(
    manager: EntityManager,
    options: InvoiceKey & { draft: InvoiceDraft },
  ): Promise<void> {
    const lines = toLineEntities(options);
    if (lines.length > 0) await manager.insert(InvoiceLineItemEntity, lines);
  }

  private async write(
    key: InvoiceKey,
    columns: Partial<Omit<InvoiceEntity, 'id' | 'workspaceId' | 'version' | 'updatedAt'>>,
    transaction: Transaction,
  ): Promise<Invoice> {
    if (!isUuid(key.invoiceId)) throw new AppException(BillingErrorCode.INVOICE_NOT_FOUND);
    await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .update(InvoiceEntity)
      .set({ ...columns, version: () => '"version" + 1' })
      .where('"workspaceId" = :workspaceId AND "id" = :invoiceId', key)
      .execute();
    return this.findByIdOrThrow(key, transaction);
  }
}
