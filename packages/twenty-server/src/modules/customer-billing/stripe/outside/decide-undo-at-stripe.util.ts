import { getCurrency } from 'twenty-shared';
import type { Invoice } from '../../invoice/invoice.type.ts';
import {
  type Payment,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from '../../payment/payment.type.ts';

/** NOTHING: Stripe was never told. REPLACED: a new version asks for it. KEPT: the version stands, with Stripe's money. */
export const UndoAtStripe = {
  NOTHING: 'NOTHING',
  REPLACED: 'REPLACED',
  KEPT: 'KEPT',
} as const;
export type UndoAtStripe = (typeof UndoAtStripe)[keyof typeof UndoAtStripe];

/**
 * What the undoing of a recorded payment means at Stripe, which detaches no payment record from an invoice. `invoice`
 * and `payments` are as they are with the counter-row.
 */
export const decideUndoAtStripe = (situation: {
  invoice: Pick<Invoice, 'owedMinor' | 'currency' | 'voidedAt'>;
  payment: Pick<Payment, 'stripePaymentRecordId' | 'stripeInvoiceId'>;
  payments: readonly Pick<Payment, 'kind' | 'source' | 'status'>[];
  openStripeInvoiceId: string | null;
}): UndoAtStripe => {
  const { invoice, payment, payments, openStripeInvoiceId } = situation;
  const isTold =
    payment.stripePaymentRecordId !== null &&
    openStripeInvoiceId !== null &&
    payment.stripeInvoiceId === openStripeInvoiceId;
  if (!isTold || invoice.voidedAt !== null) {
    return UndoAtStripe.NOTHING;
  }
  const hasMoneyOfStripe = payments.some(
    ({ kind, source, status }) =>
      source === PaymentSource.STRIPE &&
      kind === PaymentKind.PAYMENT &&
      (status === PaymentStatus.SUCCEEDED || status === PaymentStatus.PROCESSING),
  );
  const minimumMinor = getCurrency(invoice.currency).minimumChargeMinor ?? 1n;
  return hasMoneyOfStripe || invoice.owedMinor < minimumMinor
    ? UndoAtStripe.KEPT
    : UndoAtStripe.REPLACED;
};
