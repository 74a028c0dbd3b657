import { isCurrencyCode } from 'twenty-shared';
import { validate as isUuid } from 'uuid';
import { InputInvalidException } from '../../../engine/exception/input-invalid.exception.ts';
import { type InvoiceSort, InvoiceSortField } from './invoice-list.type.ts';
import { invoiceNumberOrder } from './invoice-number.util.ts';
import type { Invoice } from './invoice.type.ts';

type Positioned = Pick<
  Invoice,
  'id' | 'createdAt' | 'dueDate' | 'number' | 'currency' | 'totalMinor'
>;

const isInteger = (text: string): boolean => /^\d{1,18}$/.test(text);
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/.test(text) && !Number.isNaN(Date.parse(text));

const SORT_KEYS: Readonly<
  Record<
    InvoiceSortField,
    { of: (invoice: Positioned) => string[]; checks: readonly ((text: string) => boolean)[] }
  >
> = {
  CREATED_AT: { of: ({ createdAt }) => [createdAt.toISOString()], checks: [isDate] },
  DUE_DATE: { of: ({ dueDate }) => [dueDate], checks: [isDate] },
  NUMBER: { of: ({ number }) => [invoiceNumberOrder(number).toString()], checks: [isInteger] },
  TOTAL: {
    of: ({ currency, totalMinor }) => [currency, totalMinor.toString()],
    checks: [isCurrencyCode, isInteger],
  },
};

/** Where an invoice stands in the list: the sort order's own values, then the id that makes them unique. */
export const invoiceListPosition = (invoice: Positioned, sort: InvoiceSort): string[] => [
  sort.field,
  sort.direction,
  ...SORT_KEYS[sort.field].of(invoice),
  invoice.id,
];

/**
 * The values to compare with, in the order of the sort's columns.
 * @throws InputInvalidException for a position of another sort order, or one nobody was given.
 */
export const parseInvoiceListPositionOrThrow = (
  position: readonly string[],
  sort: InvoiceSort,
): string[] => {
  const [field, direction, ...values] = position;
  const checks = [...SORT_KEYS[sort.field].checks, isUuid];
  const fits =
    field === sort.field &&
    direction === sort.direction &&
    values.length === checks.length &&
    checks.every((check, index) => check(values[index] ?? ''));
  if (!fits) {
    throw new InputInvalidException({
      problems: ['The cursor does not belong to this list. Start again from the first page.'],
      field: 'after',
    });
  }
  return values;
};
