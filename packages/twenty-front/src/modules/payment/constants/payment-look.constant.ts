import {
  type ManualPaymentMethod,
  type PaymentKind,
  type PaymentStatus,
} from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export type PaymentLook = { readonly label: string; readonly color: TagColor };

export const PAYMENT_KIND_LABEL: Readonly<Record<PaymentKind, string>> = {
  PAYMENT: 'Payment',
  REFUND: 'Refund',
  DISPUTE: 'Dispute',
};

export const PAYMENT_STATUS_LOOK: Readonly<Record<PaymentStatus, PaymentLook>> = {
  PENDING: { label: 'Pending', color: 'gray' },
  PROCESSING: { label: 'Processing', color: 'sky' },
  SUCCEEDED: { label: 'Succeeded', color: 'green' },
  FAILED: { label: 'Failed', color: 'red' },
  CANCELED: { label: 'Canceled', color: 'gray' },
};

export const MANUAL_METHOD_LABEL: Readonly<Record<ManualPaymentMethod, string>> = {
  BANK_TRANSFER: 'Bank transfer',
  CASH: 'Cash',
  CHECK: 'Check',
  CARD_TERMINAL: 'Card terminal',
  OTHER: 'Another way',
};
