import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import type { BalanceTransaction, Charge, Dispute } from '../core/types.ts';
import { writeBalanceTransaction } from './balance-transaction.ts';
import { settleCharge } from './charge.ts';

export const DISPUTE_STATUSES = [
  'warning_needs_response',
  'warning_under_review',
  'warning_closed',
  'needs_response',
  'under_review',
  'won',
  'lost',
  'prevented',
  'appeal_needs_response',
  'appeal_under_review',
] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];

export type NewDispute = {
  status: 'needs_response' | 'warning_needs_response' | 'prevented';
  reason: string;
  /** Minor units; all that was not refunded unless given. */
  amount?: number;
  /** Bank debits: the bank has decided, nothing can be answered. */
  final?: boolean;
};

const DAY = 86_400;
const DAYS_TO_ANSWER = 9;
const FEE = 1500;

/** While a dispute is in one of these the money is with the bank. */
const WITHDRAWN = new Set<string>([
  'needs_response',
  'under_review',
  'lost',
  'appeal_needs_response',
  'appeal_under_review',
]);
const CLOSED = new Set<string>(['won', 'lost', 'warning_closed', 'prevented']);
const ANSWERABLE = new Set<string>([
  'warning_needs_response',
  'needs_response',
  'appeal_needs_response',
]);

/** The customer's bank questions a payment. The money leaves at once, except for an inquiry. */
export function openDispute(context: Context, paid: Charge, input: NewDispute): Dispute {
  const { realm, clock } = context;
  const charge = settleCharge(context, paid.id);
  const { status, reason, final = false } = input;
  const created = clock.now();
  const plain: Dispute = {
    id: newId('du'),
    object: 'dispute',
    amount: input.amount ?? charge.amount - charge.amount_refunded,
    balance_transactions: [],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: EMPTY_EVIDENCE,
    evidence_details: {
      due_by: final || status === 'prevented' ? 0 : created + DAYS_TO_ANSWER * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: status === 'warning_needs_response',
    livemode: realm.livemode,
    metadata: {},
    network_reason_code: null,
    payment_intent: charge.payment_intent,
    ...cardPartOf(charge, status),
    reason,
    status,
  };
  const dispute = withMoney(context, plain, status);
  realm.disputes.set(dispute.id, dispute);
  change(realm.charges, charge, { disputed: true });
  emit(context, 'charge.dispute.created', dispute);
  if (isWithdrawn(dispute)) emit(context, 'charge.dispute.funds_withdrawn', dispute);
  planEnd(context, dispute);
  return dispute;
}

/** What the bank, the deadline or the account does to a dispute: status, money, events. */
export function moveDispute(
  context: Context,
  dispute: Dispute,
  status: DisputeStatus,
  more: Partial<Dispute> = {},
): Dispute {
  const withdrawn = isWithdrawn(dispute);
  const answerable = ANSWERABLE.has(status);
  const plain: Dispute = {
    ...dispute,
    ...more,
    status,
    is_charge_refundable: status.startsWith('warning') && status !== 'warning_closed',
    ...(answerable && {
      evidence_details: {
        ...(more.evidence_details ?? dispute.evidence_details),
        due_by: context.clock.now() + DAYS_TO_ANSWER * DAY,
      },
    }),
  };
  const moved = withMoney(context, plain, status);
  context.realm.disputes.set(moved.id, moved);
  if (CLOSED.has(status)) emit(context, 'charge.dispute.closed', moved);
  else emit(context, 'charge.dispute.updated', moved, dispute);
  if (!withdrawn && isWithdrawn(moved)) emit(context, 'charge.dispute.funds_withdrawn', moved);
  if (withdrawn && !isWithdrawn(moved)) emit(context, 'charge.dispute.funds_reinstated', moved);
  planEnd(context, moved);
  return moved;
}

export function disputeOrThrow(context: Context, id: string, param = 'dispute'): Dispute {
  return findOrThrow(context.realm.disputes, { kind: 'dispute', id, param });
}

/** Disputes of a charge, oldest first. */
export function disputesOf({ realm }: Context, chargeId: string): Dispute[] {
  return [...realm.disputes.values()].filter(({ charge }) => charge === chargeId);
}

/** Whether evidence can be sent. */
export function isAnswerable({ status, evidence_details: details }: Dispute): boolean {
  return ANSWERABLE.has(status) && details.due_by !== 0;
}

/** Whether the money is with the bank now. */
export function isWithdrawn({ balance_transactions: transactions }: Dispute): boolean {
  return transactions.reduce((sum, { amount }) => sum + amount, 0) < 0;
}

function withMoney(context: Context, dispute: Dispute, status: DisputeStatus): Dispute {
  const out = WITHDRAWN.has(status);
  if (out === isWithdrawn(dispute)) return dispute;
  const moved = out ? withdrawal(context, dispute) : reinstatement(context, dispute);
  return { ...dispute, balance_transactions: [...dispute.balance_transactions, moved] };
}

function withdrawal(context: Context, dispute: Dispute): BalanceTransaction {
  return writeBalanceTransaction(context, {
    amount: -dispute.amount,
    currency: dispute.currency,
    fee: FEE,
    feeDescription: 'Dispute fee',
    source: dispute.id,
    type: 'adjustment',
    reportingCategory: 'dispute',
    description: `Chargeback withdrawal for ${dispute.charge}`,
  });
}

/** A won dispute gives the fee back too. https://docs.stripe.com/testing#evidence */
function reinstatement(context: Context, dispute: Dispute): BalanceTransaction {
  return writeBalanceTransaction(context, {
    amount: dispute.amount,
    currency: dispute.currency,
    fee: -FEE,
    feeDescription: 'Dispute fee refund',
    source: dispute.id,
    type: 'adjustment',
    reportingCategory: 'dispute_reversal',
    description: `Chargeback reversal for ${dispute.charge}`,
  });
}

function planEnd(context: Context, dispute: Dispute): void {
  if (!isAnswerable(dispute)) return;
  context.later({
    kind: 'end_dispute',
    id: dispute.id,
    dueAt: Number(dispute.evidence_details.due_by),
  });
}

function cardPartOf(charge: Charge, status: string): Partial<Dispute> {
  const card = charge.payment_method_details?.card;
  if (!card) return {};
  const brand = card.brand ?? 'unknown';
  return {
    payment_method_details: {
      type: 'card',
      card: {
        brand,
        case_type: status.startsWith('warning') ? 'inquiry' : 'chargeback',
        network: brand,
        network_reason_code: null,
      },
    },
  };
}

const EMPTY_EVIDENCE: Dispute['evidence'] = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
