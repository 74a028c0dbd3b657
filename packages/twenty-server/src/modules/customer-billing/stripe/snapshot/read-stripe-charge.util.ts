import type Stripe from 'stripe';
import type { CurrencyCode } from 'twenty-shared';
import { fromStripeAmountIfWhole, fromStripeAmountOrThrow } from '../amount.util.ts';
import { currencyOfOrThrow, dateOf, idOf } from './read-stripe-objects.util.ts';
import type {
  StripeChargeSnapshot,
  StripeDisputeSnapshot,
  StripeRefundSnapshot,
} from './stripe-snapshot.type.ts';

/** What hangs on a charge at Stripe and is read beside it. */
export type ChargeSurroundings = {
  readonly disputes: readonly Stripe.Dispute[];
  readonly fraudWarning: boolean;
};

export const readCharge = (
  charge: Stripe.Charge,
  { disputes, fraudWarning }: ChargeSurroundings = { disputes: [], fraudWarning: false },
): StripeChargeSnapshot => {
  const currency = currencyOfOrThrow(charge.currency);
  return {
    stripeChargeId: charge.id,
    stripePaymentIntentId: idOf(charge.payment_intent),
    status: readChargeStatus(charge.status),
    amountMinor: fromStripeAmountOrThrow(charge.amount, currency),
    createdAt: new Date(charge.created * 1000),
    method: charge.payment_method_details?.type ?? null,
    methodDisplay: displayMethod(charge.payment_method_details),
    failureCode: charge.failure_code,
    failureMessage: charge.failure_message,
    declineCode: charge.outcome?.reason ?? null,
    stripeCustomerId: idOf(charge.customer),
    ...readFees([charge.balance_transaction], charge.currency),
    disputed: charge.disputed,
    fraudWarning,
    refunds: (charge.refunds?.data ?? []).map((refund) => readRefund(refund, currency)),
    disputes: disputes.map((dispute) => readDispute(dispute, currency)),
  };
};

/** Sums over the balance transactions that are booked in `currency`; null when there is none. */
const readFees = (
  transactions: readonly (string | Stripe.BalanceTransaction | null | undefined)[],
  currency: string,
): { feeMinor: bigint | null; netMinor: bigint | null } => {
  const booked = transactions.filter(
    (transaction): transaction is Stripe.BalanceTransaction =>
      typeof transaction === 'object' && transaction !== null && transaction.currency === currency,
  );
  if (booked.length === 0 || booked.length < transactions.length) {
    return { feeMinor: null, netMinor: null };
  }
  const sum = (amountOf: (transaction: Stripe.BalanceTransaction) => number) =>
    fromStripeAmountIfWhole(
      booked.reduce((total, transaction) => total + amountOf(transaction), 0),
      currencyOfOrThrow(currency),
    );
  return { feeMinor: sum(({ fee }) => fee), netMinor: sum(({ net }) => net) };
};

const readChargeStatus = (status: string): StripeChargeSnapshot['status'] =>
  (['succeeded', 'failed'] as const).find((candidate) => candidate === status) ?? 'pending';

export const readRefund = (
  refund: Stripe.Refund,
  currency: CurrencyCode,
): StripeRefundSnapshot => ({
  stripeRefundId: refund.id,
  status: refund.status ?? 'pending',
  amountMinor: fromStripeAmountOrThrow(refund.amount, currency),
  createdAt: new Date(refund.created * 1000),
  failureReason: refund.failure_reason ?? null,
  ...readFees(refundTransactionsOf(refund), currency.toLowerCase()),
});

/** A refund that failed was booked twice: out, and back. */
const refundTransactionsOf = (refund: Stripe.Refund) =>
  [refund.balance_transaction, refund.failure_balance_transaction].filter(
    (transaction) => transaction !== null && transaction !== undefined,
  );

export const readDispute = (
  dispute: Stripe.Dispute,
  currency: CurrencyCode,
): StripeDisputeSnapshot => ({
  stripeDisputeId: dispute.id,
  status: dispute.status,
  reason: dispute.reason,
  amountMinor: fromStripeAmountOrThrow(dispute.amount, currency),
  createdAt: new Date(dispute.created * 1000),
  // Nought where the bank has decided already, as for a debit that came back.
  evidenceDueBy: dateOf(dispute.evidence_details.due_by || null),
  ...readFees(dispute.balance_transactions, dispute.currency),
});

const displayMethod = (details: Stripe.Charge.PaymentMethodDetails | null): string | null => {
  if (details?.card) {
    const { brand, last4 } = details.card;
    return `${capitalize(brand ?? 'card')} ·· ${last4 ?? '????'}`;
  }
  if (details?.us_bank_account) {
    return `Bank account ·· ${details.us_bank_account.last4 ?? '????'}`;
  }
  if (details?.sepa_debit) {
    return `SEPA debit ·· ${details.sepa_debit.last4 ?? '????'}`;
  }
  return details === null ? null : capitalize(details.type.replaceAll('_', ' '));
};

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
