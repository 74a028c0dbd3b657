import { type ReactNode } from 'react';
import { type InvoiceStatus } from 'twenty-shared';
import { Tag } from '../../ui/components/tag.tsx';
import { INVOICE_STATUS_LOOK } from '../constants/invoice-status-look.constant.ts';

export const InvoiceStatusTag = ({ status }: { readonly status: InvoiceStatus }): ReactNode => {
  const { label, color } = INVOICE_STATUS_LOOK[status];
  return <Tag color={color}>{label}</Tag>;
};
