import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { CreditNoteRepository } from '../credit-note.repository.ts';
import type { CreditNote, NewCreditNote } from '../credit-note.type.ts';
import { CreditNoteEntity } from './credit-note.entity.ts';

@Injectable()
export class CreditNoteTypeormRepository extends CreditNoteRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async listByInvoices(
    { workspaceId, invoiceIds }: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<CreditNote[]> {
    return this.database.managerOf(transaction).find(CreditNoteEntity, {
      where: { workspaceId, invoiceId: In([...invoiceIds]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  override async insert(creditNote: NewCreditNote, transaction: Transaction): Promise<CreditNote> {
    const id = newId();
    const manager = this.database.managerOf(transaction);
    await manager.insert(CreditNoteEntity, { ...creditNote, id });
    return manager.findOneByOrFail(CreditNoteEntity, { workspaceId: creditNote.workspaceId, id });
  }

  override async upsertOfStripe(
    creditNote: NewCreditNote & { stripeCreditNoteId: string },
    transaction: Transaction,
  ): Promise<{ creditNote: CreditNote; previous: CreditNote | null }> {
    const { workspaceId, stripeCreditNoteId } = creditNote;
    const manager = this.database.managerOf(transaction);
    const previous = await manager.findOne(CreditNoteEntity, {
      where: { workspaceId, stripeCreditNoteId },
      lock: { mode: 'pessimistic_write' },
    });
    if (previous === null) {
      return { creditNote: await this.insert(creditNote, transaction), previous };
    }
    if (previous.invoiceId !== creditNote.invoiceId) {
      throw new Error(`Credit note ${stripeCreditNoteId} belongs to another invoice already`);
    }
    if (!isUnchanged(previous, creditNote)) {
      await manager.update(CreditNoteEntity, { workspaceId, stripeCreditNoteId }, creditNote);
    }
    return {
      creditNote: await manager.findOneByOrFail(CreditNoteEntity, {
        workspaceId,
        stripeCreditNoteId,
      }),
      previous,
    };
  }
}

const isUnchanged = (previous: CreditNote, creditNote: NewCreditNote): boolean =>
  Object.entries(creditNote).every(([name, value]) => {
    const before = previous[name as keyof CreditNote];
    return before instanceof Date && value instanceof Date
      ? before.getTime() === value.getTime()
      : before === value;
  });
