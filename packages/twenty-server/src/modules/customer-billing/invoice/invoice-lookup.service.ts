import { Injectable } from '@nestjs/common';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { InvoiceListRepository } from './invoice-list.repository.ts';
import type { Invoice } from './invoice.type.ts';

/** Invoices of many list rows in one query. */
@Injectable()
export class InvoiceLookup extends BatchedLookup<Invoice> {
  constructor(invoices: InvoiceListRepository) {
    super(
      async (keys) =>
        new Map((await invoices.findByIds(keys)).map((invoice) => [invoice.id, invoice])),
    );
  }
}
