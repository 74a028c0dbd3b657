import { isCurrencyCode } from 'twenty-shared';
import { listPositions } from '../../../engine/graphql/list-positions.util.ts';
import type { InvoiceSortField } from './invoice-list.type.ts';
import { invoiceNumberOrder } from './invoice-number.util.ts';
import type { Invoice } from './invoice.type.ts';

type Positioned = Pick<
  Invoice,
  'id' | 'createdAt' | 'dueDate' | 'number' | 'currency' | 'totalMinor'
>;

const isInteger = (text: string): boolean => /^\d{1,18}$/.test(text);
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/.test(text) && !Number.isNaN(Date.parse(text));

/** Where invoices stand in their list. */
export const INVOICE_LIST_POSITIONS = listPositions<Positioned, InvoiceSortField>({
  CREATED_AT: { of: ({ createdAt }) => [createdAt.toISOString()], checks: [isDate] },
  DUE_DATE: { of: ({ dueDate }) => [dueDate], checks: [isDate] },
  NUMBER: { of: ({ number }) => [invoiceNumberOrder(number).toString()], checks: [isInteger] },
  TOTAL: {
    of: ({ currency, totalMinor }) => [currency, totalMinor.toString()],
    checks: [isCurrencyCode, isInteger],
  },
});
