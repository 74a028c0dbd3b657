import { isRecordedByPerson } from '../../payment/is-recorded-by-person.util.ts';
import { type Payment, PaymentStatus } from '../../payment/payment.type.ts';
import type { InvoiceCommandResult } from '../push/invoice-command-result.type.ts';

/** Whether a version at Stripe has yet to be told of a payment: recorded, not undone, and new to this version. */
export const isToBeTold = (
  payment: Pick<
    Payment,
    'kind' | 'source' | 'status' | 'amountMinor' | 'counterMovementId' | 'stripeInvoiceId'
  >,
  stripeInvoiceId: string,
): boolean =>
  isRecordedByPerson(payment) &&
  payment.amountMinor > 0n &&
  payment.counterMovementId === null &&
  (payment.status === PaymentStatus.PENDING || payment.status === PaymentStatus.SUCCEEDED) &&
  payment.stripeInvoiceId !== stripeInvoiceId;

/**
 * How much of a payment a version has room for: Stripe takes no more than it still asks for. The rest, which a card
 * that was faster left no room for, is an over-payment that the ledger shows.
 */
export const decideTold = (
  payment: Pick<Payment, 'amountMinor'>,
  present: Pick<InvoiceCommandResult, 'status' | 'amountRemainingMinor'>,
): bigint => {
  if (present.status !== 'open' && present.status !== 'uncollectible') {
    return 0n;
  }
  const roomMinor = BigInt(present.amountRemainingMinor);
  return payment.amountMinor < roomMinor ? payment.amountMinor : roomMinor;
};
