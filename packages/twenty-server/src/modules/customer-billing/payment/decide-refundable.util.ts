import {
  type MovementOfLedger,
  sumDisputedMinor,
  sumOpenDisputesMinor,
} from './facts-from-ledger.util.ts';
import { type Payment, PaymentKind, PaymentSource, PaymentStatus } from './payment.type.ts';

/** What the decision takes from a movement. */
export type MovementOfRefund = MovementOfLedger &
  Pick<
    Payment,
    | 'id'
    | 'source'
    | 'stripePaymentIntentId'
    | 'stripeChargeId'
    | 'occurredAt'
    | 'createdAt'
    | 'counterMovementId'
  >;

/** Why a payment cannot be refunded now. */
export const RefundBlock = {
  NO_PAYMENT: 'NO_PAYMENT',
  NOT_SUCCEEDED: 'NOT_SUCCEEDED',
  RECORDED: 'RECORDED',
  UNDONE: 'UNDONE',
  CUSTOMER_CREDIT: 'CUSTOMER_CREDIT',
  OUTSIDE_STRIPE: 'OUTSIDE_STRIPE',
  DISPUTE_OPEN: 'DISPUTE_OPEN',
  NOTHING_LEFT: 'NOTHING_LEFT',
} as const;
export type RefundBlock = (typeof RefundBlock)[keyof typeof RefundBlock];

/** What a blocked refund is told with: what is so, and what to do instead. */
export const REFUND_BLOCK_WORDS: Readonly<Record<RefundBlock, string>> = {
  NO_PAYMENT: 'Only a payment can be refunded, not a refund or a dispute.',
  NOT_SUCCEEDED: 'The payment has not succeeded, so there is nothing to give back.',
  RECORDED:
    'It was recorded by a person and Stripe never had the money. Undo the recorded payment instead.',
  UNDONE: 'It was recorded by a person and undone.',
  CUSTOMER_CREDIT:
    'It was paid from the credit the customer has at Stripe. Make a credit note instead.',
  OUTSIDE_STRIPE: 'Stripe never had the money. Give it back outside Stripe and make a credit note.',
  DISPUTE_OPEN: 'The customer disputes it, so the bank has the money and decides about it.',
  NOTHING_LEFT: 'All of it was given back or lost already.',
};

export type Refundable = {
  /** In the minor unit of the payment's currency; zero where `block` is set. */
  readonly refundableMinor: bigint;
  readonly block: RefundBlock | null;
};

const REFUNDS_THAT_COUNT: ReadonlySet<PaymentStatus> = new Set([
  PaymentStatus.PENDING,
  PaymentStatus.PROCESSING,
  PaymentStatus.SUCCEEDED,
]);

/** Whether a refund or a dispute is one of this payment's money. */
const isOf = (payment: MovementOfRefund) => (movement: MovementOfRefund) =>
  movement.kind !== PaymentKind.PAYMENT &&
  (payment.stripePaymentIntentId === null
    ? payment.stripeChargeId !== null && movement.stripeChargeId === payment.stripeChargeId
    : movement.stripePaymentIntentId === payment.stripePaymentIntentId);

/**
 * What can still be given back of a payment at Stripe: succeeded, less refunds pending or succeeded, less disputes lost.
 * Nothing while a dispute is open. An inquiry takes no money, so it does not stand in the way.
 * `movements` are all of the invoice, the payment among them.
 */
export const decideRefundable = (
  payment: MovementOfRefund,
  movements: readonly MovementOfRefund[],
): Refundable => {
  const block = blockOf(payment);
  if (block !== null) {
    return { refundableMinor: 0n, block };
  }
  const ofPayment = movements.filter(isOf(payment));
  if (sumOpenDisputesMinor(ofPayment) > 0n) {
    return { refundableMinor: 0n, block: RefundBlock.DISPUTE_OPEN };
  }
  const refundedMinor = ofPayment
    .filter(({ kind, status }) => kind === PaymentKind.REFUND && REFUNDS_THAT_COUNT.has(status))
    .reduce((sum, { amountMinor }) => sum - amountMinor, 0n);
  const leftMinor = payment.amountMinor - refundedMinor - sumDisputedMinor(ofPayment);
  return leftMinor > 0n
    ? { refundableMinor: leftMinor, block: null }
    : { refundableMinor: 0n, block: RefundBlock.NOTHING_LEFT };
};

/** A recorded payment that counts and was not undone. */
export const isUndoable = (
  payment: Pick<Payment, 'kind' | 'source' | 'status' | 'amountMinor' | 'counterMovementId'>,
): boolean =>
  payment.kind === PaymentKind.PAYMENT &&
  payment.source === PaymentSource.MANUAL &&
  payment.status === PaymentStatus.SUCCEEDED &&
  payment.amountMinor > 0n &&
  payment.counterMovementId === null;

const blockOf = (payment: MovementOfRefund): RefundBlock | null => {
  if (payment.kind !== PaymentKind.PAYMENT) {
    return RefundBlock.NO_PAYMENT;
  }
  if (payment.source === PaymentSource.MANUAL) {
    return isUndoable(payment) ? RefundBlock.RECORDED : RefundBlock.UNDONE;
  }
  if (payment.status !== PaymentStatus.SUCCEEDED) {
    return RefundBlock.NOT_SUCCEEDED;
  }
  if (payment.movementId.startsWith('credit:')) {
    return RefundBlock.CUSTOMER_CREDIT;
  }
  const isAtStripe = payment.stripePaymentIntentId !== null || payment.stripeChargeId !== null;
  return isAtStripe ? null : RefundBlock.OUTSIDE_STRIPE;
};
