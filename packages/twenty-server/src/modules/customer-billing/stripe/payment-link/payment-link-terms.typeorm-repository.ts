import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { PaymentLinkTermsEntity } from './payment-link-terms.entity.ts';
import type { PaymentLinkTerms } from './payment-link-terms.type.ts';

@Injectable()
export class PaymentLinkTermsRepository {
  constructor(private readonly database: Database) {}

  async find(
    { workspaceId, invoiceId }: InvoiceKey,
    transaction?: Transaction,
  ): Promise<PaymentLinkTerms | null> {
    return this.database
      .managerOf(transaction)
      .findOneBy(PaymentLinkTermsEntity, { workspaceId, invoiceId });
  }

  /** The terms of these invoices, by invoice; one without a row is left out. */
  async findOfInvoices({
    workspaceId,
    invoiceIds,
  }: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<Map<string, PaymentLinkTerms>> {
    const rows = await this.database
      .managerOf()
      .findBy(PaymentLinkTermsEntity, { workspaceId, invoiceId: In([...invoiceIds]) });
    return new Map(rows.map((row) => [row.invoiceId, row]));
  }

  /** Writes the row, whether there is one or not. */
  async save(
    { workspaceId, invoiceId }: InvoiceKey,
    terms: PaymentLinkTerms,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `INSERT INTO "paymentLinkTerms"
         ("id", "workspaceId", "invoiceId", "graceDays", "neverExpires", "allowPartPayment", "minimumPartMinor")
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ("workspaceId", "invoiceId") DO UPDATE
         SET "graceDays" = $4, "neverExpires" = $5, "allowPartPayment" = $6, "minimumPartMinor" = $7,
             "updatedAt" = now()`,
      [
        uuidv7(),
        workspaceId,
        invoiceId,
        terms.graceDays,
        terms.neverExpires,
        terms.allowPartPayment,
        terms.minimumPartMinor?.toString() ?? null,
      ],
    );
  }
}
