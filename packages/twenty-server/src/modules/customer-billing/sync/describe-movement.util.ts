import { type CurrencyCode, formatMoney } from 'twenty-shared';
import {
  type NewPaymentAttempt,
  type Payment,
  PaymentKind,
  PaymentStatus,
} from '../payment/payment.type.ts';
import { describeDispute } from './describe-dispute.util.ts';
import { asSentence } from '../stripe/as-sentence.util.ts';

const money = (amountMinor: bigint, currency: CurrencyCode): string =>
  formatMoney(amountMinor < 0n ? -amountMinor : amountMinor, currency, 'en-US');

/**
 * An audit entry's machine name and its words, which read on after "Stripe"; null where the change is not worth a line.
 */
export const describeMovement = (
  payment: Payment,
  previous: Payment | null,
): { action: string; summary: string } | null => {
  if (payment.kind === PaymentKind.DISPUTE && payment.disputeStatus !== null) {
    return payment.disputeStatus === previous?.disputeStatus ? null : describeDispute(payment);
  }
  if (previous !== null && previous.status === payment.status) {
    return null;
  }
  // A failed payment is told by its attempt, with the reason.
  if (payment.kind === PaymentKind.PAYMENT && payment.status === PaymentStatus.FAILED) {
    return null;
  }
  return {
    action: `${payment.kind.toLowerCase()}.${payment.status.toLowerCase()}`,
    summary: `${VERBS[payment.status]} ${nounOf(payment)}.`,
  };
};

const VERBS: Record<PaymentStatus, string> = {
  PENDING: 'announced',
  PROCESSING: 'announced',
  SUCCEEDED: 'confirmed',
  FAILED: 'could not carry out',
  CANCELED: 'canceled',
};

const nounOf = ({ kind, amountMinor, currency, methodDisplay }: Payment): string => {
  const amount = money(amountMinor, currency);
  switch (kind) {
    case PaymentKind.PAYMENT:
      return `a payment of ${amount}${methodDisplay === null ? '' : ` by ${methodDisplay}`}`;
    case PaymentKind.REFUND:
      return `a refund of ${amount}${methodDisplay === null ? '' : ` to ${methodDisplay}`}`;
    case PaymentKind.DISPUTE:
      return `a dispute over ${amount}`;
  }
};

/** The failed try in words: for the timeline, where they read on after "Stripe", and for staff. */
export const describeAttempt = (
  attempt: NewPaymentAttempt,
): { title: string; body: string; summary: string } => {
  const amount = money(attempt.amountMinor, attempt.currency);
  const by = attempt.methodDisplay === null ? '' : ` by ${attempt.methodDisplay}`;
  const reason = `${asSentence(attempt.reason)} No money moved.`;
  return {
    title: `Payment of ${amount} failed`,
    body: `Payment of ${amount}${by} failed: ${reason}`,
    summary: `declined a payment of ${amount}${by}: ${reason}`,
  };
};
