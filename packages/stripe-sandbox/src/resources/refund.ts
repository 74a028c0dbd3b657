import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow, formatAmount } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Charge, Refund } from '../core/types.ts';
import { writeBalanceTransaction } from './balance-transaction.ts';
import { moveCash } from './cash-balance.ts';
import { chargeOrThrow, isCard, settleCharge, unrefunded } from './charge.ts';
import { disputesOf, isWithdrawn, moveDispute } from './dispute.ts';
import { intentOrThrow } from './payment-intent.ts';
import { meansOf } from './payment-method.ts';

const DAY = 86_400;
const DAYS_UNTIL_COMPLETE = 1;
const DAYS_TO_ANSWER = 90;

export type RefundInput = {
  amount?: number;
  charge?: string;
  payment_intent?: string;
  reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer';
  metadata?: Metadata | '';
  instructions_email?: string;
};

/** Refunds all that is left, or a part. @see https://docs.stripe.com/api/refunds/create */
export function createRefund(context: Context, input: RefundInput): Refund {
  const charge = settleCharge(context, refundableChargeOrThrow(context, input).id);
  checkUndisputedOrThrow(context, charge);
  const amount = amountOrThrow(charge, input.amount);
  const { realm, clock } = context;
  const id = newId(isCard(charge) ? 're' : 'pyr');
  const transaction = writeBalanceTransaction(context, {
    amount: -amount,
    currency: charge.currency,
    fee: 0,
    source: id,
    type: isCard(charge) ? 'refund' : 'payment_refund',
    reportingCategory: 'refund',
    description: 'REFUND FOR CHARGE',
  });
  const refund: Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: clock.now(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: mergeMetadata({}, input.metadata),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    transfer_reversal: null,
    ...courseOf(context, charge, input),
  };
  realm.refunds.set(id, refund);
  const refunded = change(realm.charges, charge, {
    amount_refunded: charge.amount_refunded + amount,
    refunded: unrefunded(charge) === amount,
  });
  emit(context, 'refund.created', refund);
  emit(context, 'charge.refunded', refunded, charge);
  context.later({ kind: 'settle_refund', id });
  if (changesLater(context, refund))
    context.later({
      kind: 'complete_refund',
      id,
      dueAt: clock.now() + DAYS_UNTIL_COMPLETE * DAY,
    });
  if (refund.destination_details?.type === 'customer_cash_balance')
    moveCash(context, {
      customerId: String(charge.customer),
      amount,
      currency: charge.currency,
      type: 'refunded_from_payment',
      detail: { refunded_from_payment: { refund: id } },
    });
  if (refunded.refunded) closeInquiries(context, charge);
  return refund;
}

function changesLater(context: Context, refund: Refund): boolean {
  const means = meansOf(context, refund.payment_method);
  const doomed = means.type === 'card' && means.aftermath === 'refund_fails';
  return doomed || refund.status === 'pending';
}

/** Cards answer at once; a bank takes a day; cash goes back to the customer's cash balance, or waits for an account. */
function courseOf(
  context: Context,
  charge: Charge,
  input: RefundInput,
): Partial<Refund> & Pick<Refund, 'status'> {
  const means = meansOf(context, charge.payment_method);
  const email = input.instructions_email;
  if (email !== undefined && means.type !== 'customer_balance')
    throw invalidRequest('instructions_email is for refunds of bank transfers only.', {
      param: 'instructions_email',
    });
  if (means.type === 'customer_balance') {
    if (email === undefined)
      return {
        status: 'succeeded',
        destination_details: { customer_cash_balance: {}, type: 'customer_cash_balance' },
      };
    const now = context.clock.now();
    return {
      status: 'requires_action',
      instructions_email: email,
      next_action: {
        type: 'display_details',
        display_details: {
          email_sent: { email_sent_at: now, email_sent_to: email },
          expires_at: now + DAYS_TO_ANSWER * DAY,
        },
      },
    };
  }
  if (means.type !== 'card') return { status: 'pending', pending_reason: 'processing' };
  return {
    status: means.aftermath === 'refund_pending' ? 'pending' : 'succeeded',
    ...(means.aftermath === 'refund_pending' && { pending_reason: 'processing' }),
    destination_details: {
      card: {
        reference_status: 'pending',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
      type: 'card',
    },
  };
}

/** While the bank has the money, or kept it, there is nothing to refund. */
function checkUndisputedOrThrow(context: Context, charge: Charge): void {
  if (!charge.disputed || !disputesOf(context, charge.id).some(isWithdrawn)) return;
  throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
    code: 'charge_disputed',
    param: 'charge',
  });
}

/** A payment that was given back leaves a bank nothing to ask about. */
function closeInquiries(context: Context, charge: Charge): void {
  for (const dispute of disputesOf(context, charge.id))
    if (/^warning_(needs_response|under_review)$/.test(dispute.status))
      moveDispute(context, dispute, 'warning_closed');
}

/** The bank's reference arrives: refund.updated and the older charge.refund.updated. */
export function settleRefund(context: Context, refundId: string): void {
  const refund = refundOrThrow(context, refundId);
  if (refund.destination_details?.card?.reference_status !== 'pending') return;
  const settled = change(context.realm.refunds, refund, {
    destination_details: {
      card: {
        reference: String(refund.created).padStart(23, '7'),
        reference_status: 'available',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
      type: 'card',
    },
  });
  emit(context, 'refund.updated', settled, refund);
  emit(context, 'charge.refund.updated', settled, refund);
}

/** Metadata only. @see https://docs.stripe.com/api/refunds/update */
export function updateRefund(
  context: Context,
  id: string,
  input: { metadata?: Metadata | '' },
): Refund {
  const refund = refundOrThrow(context, id);
  const changed = change(context.realm.refunds, refund, {
    metadata: mergeMetadata(refund.metadata, input.metadata),
  });
  emit(context, 'refund.updated', changed, refund);
  return changed;
}

export function refundOrThrow(context: Context, id: string): Refund {
  return findOrThrow(context.realm.refunds, { kind: 'refund', id });
}

function refundableChargeOrThrow(context: Context, input: RefundInput): Charge {
  if (input.charge !== undefined) return paidOrThrow(chargeOrThrow(context, input.charge));
  if (input.payment_intent === undefined)
    throw invalidRequest(
      'One of the following params should be provided: payment_intent, charge.',
      {
        param: 'payment_intent',
        code: 'parameter_missing',
      },
    );
  const intent = intentOrThrow(context, input.payment_intent, 'payment_intent');
  if (intent.status !== 'succeeded' || typeof intent.latest_charge !== 'string')
    throw invalidRequest(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      { param: 'payment_intent' },
    );
  return paidOrThrow(chargeOrThrow(context, intent.latest_charge));
}

function paidOrThrow(charge: Charge): Charge {
  if (charge.status === 'succeeded') return charge;
  throw invalidRequest(`Charge ${charge.id} was not paid and cannot be refunded.`, {
    param: 'charge',
    code: 'charge_not_refundable',
  });
}

function amountOrThrow(charge: Charge, asked: number | undefined): number {
  const left = unrefunded(charge);
  if (left === 0)
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      param: 'charge',
      code: 'charge_already_refunded',
    });
  const amount = asked ?? left;
  if (amount < 1)
    throw invalidRequest('This value must be greater than or equal to 1.', {
      param: 'amount',
      code: 'parameter_invalid_integer',
    });
  checkAmountOrThrow({ amount, currency: charge.currency, param: 'amount' });
  if (amount <= left) return amount;
  throw invalidRequest(
    `Refund amount (${formatAmount(amount, charge.currency)}) is greater than unrefunded amount on charge (${formatAmount(left, charge.currency)})`,
    { param: 'amount' },
  );
}
