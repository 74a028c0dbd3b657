import { registerEnumType } from '@nestjs/graphql';
import { InvoiceStatus } from 'twenty-shared';
import { InvoiceSortField, InvoiceView, SortDirection } from '../invoice-list.type.ts';

export const DiscountType = { PERCENT: 'PERCENT', AMOUNT: 'AMOUNT' } as const;
export type DiscountType = (typeof DiscountType)[keyof typeof DiscountType];

registerEnumType(InvoiceStatus, { name: 'InvoiceStatus' });
registerEnumType(DiscountType, { name: 'DiscountType' });
registerEnumType(InvoiceView, {
  name: 'InvoiceView',
  description:
    'OPEN: something is owed, partly paid ones included. OVERDUE: owed after the due date, whatever else is true. ' +
    'PAID: paid or overpaid. Refunded, void and uncollectible ones are in ALL only.',
});
registerEnumType(InvoiceSortField, {
  name: 'InvoiceSortField',
  description:
    'TOTAL sorts by currency first, since amounts of different currencies do not compare.',
});
registerEnumType(SortDirection, { name: 'SortDirection' });

export { InvoiceSortField, InvoiceStatus, InvoiceView, SortDirection };
