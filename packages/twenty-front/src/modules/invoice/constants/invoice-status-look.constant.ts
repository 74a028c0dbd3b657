import { type InvoiceStatus } from 'twenty-shared';
import { type TagColor } from '../../ui/components/tag.tsx';

export type InvoiceStatusLook = { readonly label: string; readonly color: TagColor };

export const INVOICE_STATUS_LOOK: Readonly<Record<InvoiceStatus, InvoiceStatusLook>> = {
  DRAFT: { label: 'Draft', color: 'gray' },
  OPEN: { label: 'Open', color: 'blue' },
  PROCESSING: { label: 'Processing', color: 'sky' },
  PAYMENT_FAILED: { label: 'Payment failed', color: 'red' },
  PARTIALLY_PAID: { label: 'Partially paid', color: 'yellow' },
  PAID: { label: 'Paid', color: 'green' },
  OVERPAID: { label: 'Overpaid', color: 'turquoise' },
  PARTIALLY_REFUNDED: { label: 'Partially refunded', color: 'orange' },
  REFUNDED: { label: 'Refunded', color: 'purple' },
  DISPUTED: { label: 'Disputed', color: 'pink' },
  UNCOLLECTIBLE: { label: 'Uncollectible', color: 'brown' },
  VOID: { label: 'Void', color: 'gray' },
};
