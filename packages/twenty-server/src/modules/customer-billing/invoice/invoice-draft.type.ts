import type { Invoice, InvoiceLineItem } from './invoice.type.ts';

/** A line of a draft, its amounts computed by twenty-shared. */
export type InvoiceDraftLine = Omit<
  InvoiceLineItem,
  'id' | 'workspaceId' | 'invoiceId' | 'position'
>;

/** A checked draft: everything a person may choose, and the totals that follow from it. */
export type InvoiceDraft = Pick<
  Invoice,
  | 'companyId'
  | 'contactId'
  | 'currency'
  | 'issueDate'
  | 'dueDate'
  | 'note'
  | 'discount'
  | 'subtotalMinor'
  | 'invoiceDiscountMinor'
  | 'netMinor'
  | 'taxMinor'
  | 'totalMinor'
> & { lines: InvoiceDraftLine[] };
