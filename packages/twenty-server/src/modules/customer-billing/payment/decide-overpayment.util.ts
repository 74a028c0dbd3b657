import { calculateInvoiceBalance, type InvoiceFacts } from 'twenty-shared';
import { compareByMoment } from './compare-by-moment.util.ts';
import {
  decideRefundable,
  type MovementOfRefund,
  REFUND_BLOCK_WORDS,
  RefundBlock,
} from './decide-refundable.util.ts';
import { type Payment, PaymentKind, PaymentStatus } from './payment.type.ts';

export type MovementOfOverpayment = MovementOfRefund & Pick<Payment, 'stripeInvoicePaymentId'>;

/** What was paid too much on an invoice and how it can be given back. Amounts in the invoice's minor unit. */
export type Overpayment = {
  /** Above zero. */
  readonly amountMinor: bigint;
  /** What of it can be refunded at Stripe; zero where `blockedReason` is set. */
  readonly refundableMinor: bigint;
  /** What of it Stripe put on the customer's credit balance: it lowers the next invoice unless it is refunded. */
  readonly creditedMinor: bigint;
  /** Which payments to refund and how much of each: the last to arrive is the one that was too much. */
  readonly shares: readonly { readonly paymentId: string; readonly amountMinor: bigint }[];
  /** In words; null where something can be refunded. */
  readonly blockedReason: string | null;
};

/** Null where nothing is too much. On a void invoice, everything kept is. */
export const decideOverpayment = (ledger: {
  facts: InvoiceFacts;
  payments: readonly MovementOfOverpayment[];
}): Overpayment | null => {
  const { facts, payments } = ledger;
  const amountMinor = overpaidMinorOf(facts);
  if (amountMinor === 0n) {
    return null;
  }
  const shares = shareOut(amountMinor, payments);
  const refundableMinor = shares.reduce((sum, share) => sum + share.amountMinor, 0n);
  return {
    amountMinor,
    refundableMinor,
    creditedMinor: creditedMinorOf(facts, payments, amountMinor),
    shares,
    blockedReason: refundableMinor > 0n ? null : blockedReasonOf(payments),
  };
};

/** Kept less expected, when positive; on a void invoice nothing is expected. */
export const overpaidMinorOf = (facts: InvoiceFacts): bigint => {
  if (!facts.issued) {
    return 0n;
  }
  const { keptMinor, expectedMinor } = calculateInvoiceBalance(facts);
  const surplusMinor = keptMinor - (facts.voided ? 0n : expectedMinor);
  return surplusMinor > 0n ? surplusMinor : 0n;
};

const latestFirst = (a: MovementOfRefund, b: MovementOfRefund): number => compareByMoment(b, a);

const shareOut = (
  amountMinor: bigint,
  payments: readonly MovementOfOverpayment[],
): Overpayment['shares'] => {
  const shares: { paymentId: string; amountMinor: bigint }[] = [];
  let restMinor = amountMinor;
  for (const payment of [...payments].sort(latestFirst)) {
    const { refundableMinor } = decideRefundable(payment, payments);
    const shareMinor = refundableMinor < restMinor ? refundableMinor : restMinor;
    if (shareMinor > 0n) {
      shares.push({ paymentId: payment.id, amountMinor: shareMinor });
      restMinor -= shareMinor;
    }
  }
  return shares;
};

/**
 * Stripe credits the customer with what its own invoice was paid too much, so only payments count that the invoice has
 * at Stripe. What nobody told Stripe of, and money on a void invoice, is credited nowhere.
 */
const creditedMinorOf = (
  facts: InvoiceFacts,
  payments: readonly MovementOfOverpayment[],
  amountMinor: bigint,
): bigint => {
  if (facts.voided) {
    return 0n;
  }
  const { expectedMinor } = calculateInvoiceBalance(facts);
  const onInvoiceMinor = payments
    .filter(
      ({ kind, status, stripeInvoicePaymentId }) =>
        kind === PaymentKind.PAYMENT &&
        status === PaymentStatus.SUCCEEDED &&
        stripeInvoicePaymentId !== null,
    )
    .reduce((sum, payment) => sum + payment.amountMinor, facts.creditAppliedMinor);
  const creditedMinor = onInvoiceMinor - expectedMinor;
  if (creditedMinor <= 0n) {
    return 0n;
  }
  return creditedMinor < amountMinor ? creditedMinor : amountMinor;
};

const blockedReasonOf = (payments: readonly MovementOfOverpayment[]): string => {
  const blocks = [...payments]
    .filter(
      ({ kind, status }) => kind === PaymentKind.PAYMENT && status === PaymentStatus.SUCCEEDED,
    )
    .sort(latestFirst)
    .flatMap((payment) => decideRefundable(payment, payments).block ?? []);
  const telling = blocks.find((block) => block !== RefundBlock.NOTHING_LEFT) ?? blocks[0];
  return REFUND_BLOCK_WORDS[telling ?? RefundBlock.NOTHING_LEFT];
};
