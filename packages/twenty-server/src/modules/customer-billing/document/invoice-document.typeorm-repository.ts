import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { InvoiceDocumentEntity } from './invoice-document.entity.ts';

export type StoredDocument = Pick<InvoiceDocumentEntity, 'bytes' | 'pages'>;
type DocumentKey = InvoiceKey & { contentHash: string };

@Injectable()
export class InvoiceDocumentRepository {
  constructor(private readonly database: Database) {}

  async find({ workspaceId, invoiceId, contentHash }: DocumentKey): Promise<StoredDocument | null> {
    return this.database
      .managerOf()
      .findOneBy(InvoiceDocumentEntity, { workspaceId, invoiceId, contentHash });
  }

  /** Keeps the one that is there when two made the same at once: their bytes are equal. */
  async insertIfNew({
    document,
    ...key
  }: DocumentKey & { document: StoredDocument }): Promise<void> {
    await this.database
      .managerOf()
      .createQueryBuilder()
      .insert()
      .into(InvoiceDocumentEntity)
      .values({ id: newId(), ...key, ...document })
      .orIgnore()
      .execute();
  }
}
