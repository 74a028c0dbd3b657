import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import type { Refund } from '../core/types.ts';
import { writeBalanceTransaction } from './balance-transaction.ts';
import { chargeOrThrow, isCard } from './charge.ts';
import { meansOf } from './payment-method.ts';
import { refundOrThrow } from './refund.ts';

/** The day has come on which a pending refund arrives, or one that had succeeded fails. */
export function completeRefund(context: Context, id: string): void {
  const refund = refundOrThrow(context, id);
  if (refund.status === 'pending') succeedRefund(context, refund);
  else if (refund.status === 'succeeded' && isDoomed(context, refund)) failRefund(context, refund);
}

/**
 * As `completeRefund`, now and as asked.
 * @throws invalid_request_error when the refund is neither pending nor succeeded.
 */
export function settleRefundAs(
  context: Context,
  id: string,
  outcome: 'succeeded' | 'failed',
): Refund {
  const refund = refundOrThrow(context, id);
  if (refund.status !== 'pending' && (refund.status !== 'succeeded' || outcome === 'succeeded'))
    throw invalidRequest(`Refund ${id} is ${refund.status} already.`);
  return outcome === 'failed' ? failRefund(context, refund) : succeedRefund(context, refund);
}

/** Only while the customer has still to say where the money goes. @see https://docs.stripe.com/api/refunds/cancel */
export function cancelRefund(context: Context, id: string): Refund {
  const refund = refundOrThrow(context, id);
  if (refund.status !== 'requires_action')
    throw invalidRequest(
      `You cannot cancel a refund with the status ${refund.status}; only refunds that require an action of the customer can be canceled.`,
    );
  giveBack(context, refund);
  const { next_action: _action, ...rest } = refund;
  context.realm.refunds.set(id, { ...rest, status: 'canceled' });
  const canceled = refundOrThrow(context, id);
  emit(context, 'refund.updated', canceled, refund);
  return canceled;
}

function succeedRefund(context: Context, refund: Refund): Refund {
  const { pending_reason: _reason, ...rest } = refund;
  context.realm.refunds.set(refund.id, { ...rest, status: 'succeeded' });
  const succeeded = refundOrThrow(context, refund.id);
  emit(context, 'refund.updated', succeeded, refund);
  emit(context, 'charge.refund.updated', succeeded, refund);
  return succeeded;
}

function failRefund(context: Context, refund: Refund): Refund {
  const transaction = giveBack(context, refund);
  const failed = change(context.realm.refunds, refund, {
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: transaction,
  });
  emit(context, 'refund.updated', failed, refund);
  emit(context, 'charge.refund.updated', failed, refund);
  emit(context, 'refund.failed', failed);
  return failed;
}

/** The money is back on the account's balance, and can be refunded again. Returns the balance transaction. */
function giveBack(context: Context, refund: Refund): string {
  const charge = chargeOrThrow(context, String(refund.charge));
  const transaction = writeBalanceTransaction(context, {
    amount: refund.amount,
    currency: refund.currency,
    fee: 0,
    source: refund.id,
    type: isCard(charge) ? 'refund_failure' : 'payment_failure_refund',
    reportingCategory: 'refund_failure',
    description: 'REFUND FAILURE',
  });
  const restored = change(context.realm.charges, charge, {
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  });
  emit(context, 'charge.updated', restored, charge);
  return transaction.id;
}

function isDoomed(context: Context, refund: Refund): boolean {
  const means = meansOf(context, refund.payment_method);
  return means.type === 'card' && means.aftermath === 'refund_fails';
}
