import {
  type NewPayment,
  type Payment,
  PaymentKind,
  PaymentStatus,
} from '../payment/payment.type.ts';

/** A row that Stripe's objects no longer bear out, as it must be now: it counts as nothing, and is never deleted. */
export const asCanceled = ({
  id: _id,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...row
}: Payment): NewPayment => ({
  ...row,
  status: PaymentStatus.CANCELED,
  ...(row.kind === PaymentKind.DISPUTE ? { disputeStatus: null, evidenceDueBy: null } : {}),
});
