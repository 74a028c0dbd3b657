import { type NewPayment, PaymentKind, PaymentStatus } from '../payment/payment.type.ts';
import type {
  StripeChargeSnapshot,
  StripeDisputeSnapshot,
  StripeRefundSnapshot,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import { disputeReasonInWords } from './dispute-words.constant.ts';
import type { MovementOrigin } from './movement-origin.type.ts';

/** A charge's refunds and disputes, one row each for the whole of their lives. */
export const projectWhatWentBack = (
  charge: StripeChargeSnapshot,
  origin: MovementOrigin,
): NewPayment[] => [
  ...charge.refunds.map((refund) => refundOf(refund, charge, origin)),
  ...charge.disputes.map((dispute) => disputeOf(dispute, charge, origin)),
];

const fieldsOfCharge = (charge: StripeChargeSnapshot, origin: MovementOrigin) => ({
  method: charge.method,
  methodDisplay: charge.methodDisplay,
  stripeChargeId: charge.stripeChargeId,
  stripePaymentIntentId: charge.stripePaymentIntentId,
  stripeCustomerId: charge.stripeCustomerId ?? origin.stripeCustomerId,
});

const refundOf = (
  refund: StripeRefundSnapshot,
  charge: StripeChargeSnapshot,
  origin: MovementOrigin,
): NewPayment => ({
  ...origin.shared,
  ...fieldsOfCharge(charge, origin),
  kind: PaymentKind.REFUND,
  status: statusOfRefund(refund.status),
  amountMinor: -refund.amountMinor,
  feeMinor: refund.feeMinor,
  netMinor: refund.netMinor,
  occurredAt: refund.createdAt,
  failureMessage: refund.failureReason,
  movementId: refund.stripeRefundId,
  stripeRefundId: refund.stripeRefundId,
});

/** https://docs.stripe.com/api/refunds/object#refund_object-status; a word Stripe adds later counts as on its way. */
const statusOfRefund = (status: string): PaymentStatus => {
  switch (status) {
    case 'succeeded':
      return PaymentStatus.SUCCEEDED;
    case 'failed':
      return PaymentStatus.FAILED;
    case 'canceled':
      return PaymentStatus.CANCELED;
    default:
      return PaymentStatus.PENDING;
  }
};

const disputeOf = (
  dispute: StripeDisputeSnapshot,
  charge: StripeChargeSnapshot,
  origin: MovementOrigin,
): NewPayment => ({
  ...origin.shared,
  ...fieldsOfCharge(charge, origin),
  kind: PaymentKind.DISPUTE,
  status: statusOfDispute(dispute.status),
  amountMinor: -dispute.amountMinor,
  feeMinor: dispute.feeMinor,
  netMinor: dispute.netMinor,
  occurredAt: dispute.createdAt,
  movementId: dispute.stripeDisputeId,
  stripeDisputeId: dispute.stripeDisputeId,
  disputeStatus: dispute.status,
  disputeReason: disputeReasonInWords(dispute.reason),
  evidenceDueBy: WANTS_AN_ANSWER.test(dispute.status) ? dispute.evidenceDueBy : null,
  returnedDebit: charge.method !== null && BANK_DEBITS.has(charge.method),
});

const WANTS_AN_ANSWER = /needs_response$/;

/** https://docs.stripe.com/api/disputes/object#dispute_object-status; a word Stripe adds later is undecided. */
const statusOfDispute = (status: string): PaymentStatus => {
  switch (status) {
    case 'lost':
      return PaymentStatus.SUCCEEDED;
    case 'won':
    case 'warning_closed':
    case 'prevented':
      return PaymentStatus.CANCELED;
    default:
      return PaymentStatus.PENDING;
  }
};

/** A debit of these that comes back arrives as a dispute. https://docs.stripe.com/payments/ach-direct-debit#disputed-payments */
const BANK_DEBITS: ReadonlySet<string> = new Set([
  'us_bank_account',
  'ach_debit',
  'sepa_debit',
  'bacs_debit',
  'acss_debit',
  'au_becs_debit',
  'nz_bank_account',
]);
