import { type PaymentRowFragment } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';
import {
  PAYMENT_KIND_LABEL,
  PAYMENT_STATUS_LOOK,
  type PaymentLook,
} from '../constants/payment-look.constant.ts';

type Facts = Pick<
  PaymentRowFragment,
  | 'kind'
  | 'status'
  | 'source'
  | 'amountMinor'
  | 'method'
  | 'methodDisplay'
  | 'disputeStatus'
  | 'returnedDebit'
  | 'counterPaymentId'
>;

/** A recorded payment that was undone stays, and so does the row that took it back. */
const isCounterRow = ({ source, counterPaymentId, amountMinor }: Facts): boolean =>
  source === 'MANUAL' && counterPaymentId !== null && BigInt(amountMinor) < 0n;

const isUndone = ({ source, counterPaymentId, amountMinor }: Facts): boolean =>
  source === 'MANUAL' && counterPaymentId !== null && BigInt(amountMinor) > 0n;

/** What moved: `Payment`, `Refund`, `Dispute`, `Returned debit`, `Undone`. */
export const describePaymentKind = (payment: Facts): string => {
  if (isCounterRow(payment)) return 'Taken back';
  return payment.returnedDebit && payment.kind === 'DISPUTE'
    ? 'Returned debit'
    : PAYMENT_KIND_LABEL[payment.kind];
};

export const describePaymentMethod = ({ methodDisplay, method, source }: Facts): string =>
  methodDisplay ?? method ?? (source === 'MANUAL' ? 'Outside Stripe' : 'Unknown method');

// PENDING while the bank has not decided, SUCCEEDED when the money is lost, CANCELED when it was kept.
const DISPUTE_COLOR: Readonly<Partial<Record<Facts['status'], TagColor>>> = {
  PENDING: 'pink',
  SUCCEEDED: 'red',
  CANCELED: 'green',
};

/** The state in a tag. A dispute has words of its own. */
export const describePaymentStatus = (payment: Facts): PaymentLook => {
  const { kind, disputeStatus, status } = payment;
  if (isUndone(payment)) return { label: 'Undone', color: 'gray' };
  return kind === 'DISPUTE' && disputeStatus !== null
    ? { label: disputeStatus, color: DISPUTE_COLOR[status] ?? 'gray' }
    : PAYMENT_STATUS_LOOK[status];
};
