import { Injectable } from '@nestjs/common';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { groupBy } from '../../../engine/graphql/group-by.util.ts';
import { InvoiceRepository } from './invoice.repository.ts';
import type { InvoiceLineItem } from './invoice.type.ts';

/** The lines of many invoices in one query; unknown for an invoice without lines. */
@Injectable()
export class InvoiceLinesLookup extends BatchedLookup<InvoiceLineItem[]> {
  constructor(invoices: InvoiceRepository) {
    super(async ({ workspaceId, ids }) =>
      groupBy(
        await invoices.findLinesOfInvoices({ workspaceId, invoiceIds: ids }),
        ({ invoiceId }) => invoiceId,
      ),
    );
  }
}
