import { type PaymentKind, type PaymentStatus } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export const PAYMENT_KIND_LABEL: Readonly<Record<PaymentKind, string>> = {
  PAYMENT: 'Payment',
  REFUND: 'Refund',
  DISPUTE: 'Dispute',
};

export const PAYMENT_STATUS_LOOK: Readonly<
  Record<PaymentStatus, { readonly label: string; readonly color: TagColor }>
> = {
  PENDING: { label: 'Pending', color: 'gray' },
  PROCESSING: { label: 'Processing', color: 'sky' },
  SUCCEEDED: { label: 'Succeeded', color: 'green' },
  FAILED: { label: 'Failed', color: 'red' },
  CANCELED: { label: 'Canceled', color: 'gray' },
};
