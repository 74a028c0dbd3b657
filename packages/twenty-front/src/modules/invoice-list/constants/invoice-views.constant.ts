import { type InvoiceView } from '../../../generated/graphql';

export const INVOICE_VIEWS: readonly { readonly view: InvoiceView; readonly label: string }[] = [
  { view: 'ALL', label: 'All' },
  { view: 'DRAFT', label: 'Draft' },
  { view: 'OPEN', label: 'Open' },
  { view: 'OVERDUE', label: 'Overdue' },
  { view: 'PROCESSING', label: 'Processing' },
  { view: 'PAID', label: 'Paid' },
  { view: 'FAILED', label: 'Failed' },
  { view: 'DISPUTED', label: 'Disputed' },
];
