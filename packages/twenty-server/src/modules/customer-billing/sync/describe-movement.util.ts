import { type CurrencyCode, formatMoney } from 'twenty-shared';
import {
  type NewPaymentAttempt,
  type Payment,
  PaymentKind,
  PaymentStatus,
} from '../payment/payment.type.ts';
import { asSentence } from '../stripe/as-sentence.util.ts';

const money = (amountMinor: bigint, currency: CurrencyCode): string =>
  formatMoney(amountMinor < 0n ? -amountMinor : amountMinor, currency, 'en-US');

/** An audit entry's machine name and its sentence for people; null where the change is not worth a line. */
export const describeMovement = (
  payment: Payment,
  previous: Payment | null,
): { action: string; summary: string } | null => {
  if (previous !== null && previous.status === payment.status) {
    return null;
  }
  const amount = money(payment.amountMinor, payment.currency);
  const by = payment.methodDisplay === null ? '' : ` by ${payment.methodDisplay}`;
  const to = payment.methodDisplay === null ? '' : ` to ${payment.methodDisplay}`;
  const subject =
    payment.kind === PaymentKind.PAYMENT
      ? { noun: `Payment of ${amount}${by}`, action: 'payment' }
      : payment.kind === PaymentKind.REFUND
        ? { noun: `Refund of ${amount}${to}`, action: 'refund' }
        : { noun: `Dispute over ${amount}`, action: 'dispute' };
  // A failed payment is told by its attempt, with the reason.
  if (payment.kind === PaymentKind.PAYMENT && payment.status === PaymentStatus.FAILED) {
    return null;
  }
  return {
    action: `${subject.action}.${payment.status.toLowerCase()}`,
    summary: `${subject.noun} ${VERBS[payment.status]}.`,
  };
};

const VERBS: Record<PaymentStatus, string> = {
  PENDING: 'is on its way',
  PROCESSING: 'is on its way',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  CANCELED: 'was canceled',
};

/** The failed try in words, for the timeline and for staff. */
export const describeAttempt = (attempt: NewPaymentAttempt): { title: string; summary: string } => {
  const amount = money(attempt.amountMinor, attempt.currency);
  const by = attempt.methodDisplay === null ? '' : ` by ${attempt.methodDisplay}`;
  return {
    title: `Payment of ${amount} failed`,
    summary: `Payment of ${amount}${by} failed: ${asSentence(attempt.reason)} No money moved.`,
  };
};
