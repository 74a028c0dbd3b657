import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow, formatAmount } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Charge, Refund } from '../core/types.ts';
import { writeBalanceTransaction } from './balance-transaction.ts';
import { chargeOrThrow, settleCharge, unrefunded } from './charge.ts';
import { intentOrThrow } from './payment-intent.ts';

export type RefundInput = {
  amount?: number;
  charge?: string;
  payment_intent?: string;
  reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer';
  metadata?: Metadata | '';
};

/** Refunds all that is left, or a part. @see https://docs.stripe.com/api/refunds/create */
export function createRefund(context: Context, input: RefundInput): Refund {
  const charge = settleCharge(context, refundableChargeOrThrow(context, input).id);
  const amount = amountOrThrow(charge, input.amount);
  const { realm, clock } = context;
  const id = newId('re');
  const transaction = writeBalanceTransaction(context, {
    amount: -amount,
    currency: charge.currency,
    fee: 0,
    source: id,
    type: 'refund',
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
    destination_details: {
      card: {
        reference_status: 'pending',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
      type: 'card',
    },
    metadata: mergeMetadata({}, input.metadata),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
  realm.refunds.set(id, refund);
  const refunded = change(realm.charges, charge, {
    amount_refunded: charge.amount_refunded + amount,
    refunded: unrefunded(charge) === amount,
  });
  emit(context, 'refund.created', refund);
  emit(context, 'charge.refunded', refunded, charge);
  context.later({ kind: 'settle_refund', id });
  return refund;
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
