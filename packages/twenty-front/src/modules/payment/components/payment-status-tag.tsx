import { type ReactNode } from 'react';
import { Tag } from '../../ui/components/tag.tsx';
import { describePaymentStatus } from '../utils/describe-payment.util.ts';

export const PaymentStatusTag = ({
  payment,
}: {
  readonly payment: Parameters<typeof describePaymentStatus>[0];
}): ReactNode => {
  const { label, color } = describePaymentStatus(payment);
  return <Tag color={color}>{label}</Tag>;
};
