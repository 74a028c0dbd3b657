import type { InvoiceFacts } from 'twenty-shared';
import type { Invoice } from '../invoice/invoice.type.ts';
import { type Payment, PaymentKind, PaymentStatus } from './payment.type.ts';

/** What the facts take from the invoice itself. */
export type InvoiceOfLedger = Pick<
  Invoice,
  | 'currency'
  | 'issuedAt'
  | 'voidedAt'
  | 'markedUncollectibleAt'
  | 'failing'
  | 'totalMinor'
  | 'prePaymentCreditMinor'
  | 'creditAppliedMinor'
>;

/** What the facts take from a movement. */
export type MovementOfLedger = Pick<
  Payment,
  'movementId' | 'kind' | 'status' | 'currency' | 'amountMinor' | 'disputeStatus' | 'returnedDebit'
>;

const DisputeState = { OPEN: 'OPEN', INQUIRY: 'INQUIRY', LOST: 'LOST', OVER: 'OVER' } as const;
type DisputeState = (typeof DisputeState)[keyof typeof DisputeState];

// https://docs.stripe.com/api/disputes/object#dispute_object-status
const DISPUTE_STATE_BY_STRIPE_STATUS: ReadonlyMap<string, DisputeState> = new Map([
  ['needs_response', DisputeState.OPEN],
  ['under_review', DisputeState.OPEN],
  ['appeal_needs_response', DisputeState.OPEN],
  ['appeal_under_review', DisputeState.OPEN],
  ['warning_needs_response', DisputeState.INQUIRY],
  ['warning_under_review', DisputeState.INQUIRY],
  ['prevented', DisputeState.INQUIRY],
  ['warning_closed', DisputeState.OVER],
  ['won', DisputeState.OVER],
  ['lost', DisputeState.LOST],
]);

// A state that Stripe adds later is shown to people as a dispute rather than passed over. Without any state and
// canceled, Stripe no longer has it.
const disputeStateOf = ({ disputeStatus, status }: MovementOfLedger): DisputeState =>
  disputeStatus === null && status === PaymentStatus.CANCELED
    ? DisputeState.OVER
    : (DISPUTE_STATE_BY_STRIPE_STATUS.get(disputeStatus ?? '') ?? DisputeState.OPEN);

const REFUND_STATUSES_THAT_COUNT: ReadonlySet<PaymentStatus> = new Set([
  PaymentStatus.PENDING,
  PaymentStatus.PROCESSING,
  PaymentStatus.SUCCEEDED,
]);

/** What was taken out of the books stays as a row, in whatever currency it was written. */
const IS_OVER: ReadonlySet<PaymentStatus> = new Set([PaymentStatus.FAILED, PaymentStatus.CANCELED]);

const sumAmounts = (movements: readonly MovementOfLedger[]): bigint =>
  movements.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

const ofKind = (movements: readonly MovementOfLedger[], kind: PaymentKind): MovementOfLedger[] =>
  movements.filter((movement) => movement.kind === kind);

/** Positive: disputes that are open or lost, inquiries left out. */
export const sumDisputedMinor = (movements: readonly MovementOfLedger[]): bigint => {
  const contested: ReadonlySet<DisputeState> = new Set([DisputeState.OPEN, DisputeState.LOST]);
  return -sumAmounts(
    ofKind(movements, PaymentKind.DISPUTE).filter((dispute) =>
      contested.has(disputeStateOf(dispute)),
    ),
  );
};

/** Positive: what disputes hold that are not decided yet, inquiries left out. */
export const sumOpenDisputesMinor = (movements: readonly MovementOfLedger[]): bigint =>
  -sumAmounts(
    ofKind(movements, PaymentKind.DISPUTE).filter(
      (dispute) => disputeStateOf(dispute) === DisputeState.OPEN,
    ),
  );

/**
 * What the status of an invoice is decided from: the invoice's own facts and the sums over its movements.
 * @throws Error when a movement that counts is in another currency than the invoice: its amount would mean something else.
 */
export const factsFromLedger = (ledger: {
  invoice: InvoiceOfLedger;
  payments: readonly MovementOfLedger[];
}): InvoiceFacts => {
  const { invoice } = ledger;
  const payments = ledger.payments.filter(
    ({ currency, status }) => currency === invoice.currency || !IS_OVER.has(status),
  );
  const stranger = payments.find(({ currency }) => currency !== invoice.currency);
  if (stranger !== undefined) {
    throw new Error(
      `Movement ${stranger.movementId} is in ${stranger.currency}, its invoice in ${invoice.currency}`,
    );
  }

  const moneyIn = ofKind(payments, PaymentKind.PAYMENT);
  const withStatus = (status: PaymentStatus) =>
    moneyIn.filter((movement) => movement.status === status);
  const refunds = ofKind(payments, PaymentKind.REFUND).filter(({ status }) =>
    REFUND_STATUSES_THAT_COUNT.has(status),
  );
  const disputes = ofKind(payments, PaymentKind.DISPUTE);
  const disputesIn = (state: DisputeState) =>
    disputes.filter((dispute) => disputeStateOf(dispute) === state);
  const lost = disputesIn(DisputeState.LOST);

  return {
    issued: invoice.issuedAt !== null,
    voided: invoice.voidedAt !== null,
    markedUncollectible: invoice.markedUncollectibleAt !== null,
    disputeOpen: disputesIn(DisputeState.OPEN).length > 0,
    inquiryOpen: disputesIn(DisputeState.INQUIRY).length > 0,
    failing: invoice.failing || lost.some(({ returnedDebit }) => returnedDebit),
    totalMinor: invoice.totalMinor,
    prePaymentCreditMinor: invoice.prePaymentCreditMinor,
    succeededMinor: sumAmounts(withStatus(PaymentStatus.SUCCEEDED)),
    lostMinor: -sumAmounts(lost),
    refundedMinor: -sumAmounts(refunds),
    processingMinor: sumAmounts(withStatus(PaymentStatus.PROCESSING)),
    creditAppliedMinor: invoice.creditAppliedMinor,
  };
};
