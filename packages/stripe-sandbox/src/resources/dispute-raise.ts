import { type Context, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Charge, Dispute, EarlyFraudWarning } from '../core/types.ts';
import { chargeOrThrow } from './charge.ts';
import {
  type DisputeStatus,
  type NewDispute,
  disputesOf,
  moveDispute,
  openDispute,
} from './dispute.ts';
import { meansOf } from './payment-method.ts';

/** What the cards that are disputed after they paid bring. https://docs.stripe.com/testing#disputes */
const BY_CARD: Record<string, NewDispute> = {
  dispute_fraudulent: { status: 'needs_response', reason: 'fraudulent' },
  dispute_not_received: { status: 'needs_response', reason: 'product_not_received' },
  dispute_inquiry: { status: 'warning_needs_response', reason: 'fraudulent' },
};

/** The holder of a test card disputes the payment it made. */
export function raiseDispute(context: Context, chargeId: string): void {
  const charge = chargeOrThrow(context, chargeId);
  const means = meansOf(context, charge.payment_method);
  const planned = means.type === 'card' ? BY_CARD[means.aftermath ?? ''] : undefined;
  if (planned && !charge.disputed && !charge.refunded) openDispute(context, charge, planned);
}

/** A bank debit comes back after it was paid: a dispute that is lost as soon as it is there. */
export function raiseReturn(context: Context, charge: Charge): void {
  const dispute = openDispute(context, charge, {
    status: 'needs_response',
    reason: 'insufficient_funds',
    final: true,
  });
  moveDispute(context, dispute, 'lost', { evidence_details: dispute.evidence_details });
}

/** The card's issuer suspects fraud before anybody disputes anything. */
export function warnOfFraud(context: Context, chargeId: string): void {
  const charge = chargeOrThrow(context, chargeId);
  const warning: EarlyFraudWarning = {
    id: newId('issfr'),
    object: 'radar.early_fraud_warning',
    actionable: !charge.refunded && !charge.disputed,
    charge: charge.id,
    created: context.clock.now(),
    fraud_type: 'misc',
    livemode: context.realm.livemode,
    ...(charge.payment_intent !== null && { payment_intent: charge.payment_intent }),
  };
  context.realm.earlyFraudWarnings.set(warning.id, warning);
  emit(context, 'radar.early_fraud_warning.created', warning);
}

/**
 * As from the bank: the payment's dispute, made when there is none, goes to a status.
 * @throws invalid_request_error when the payment was never made, or the dispute has the status already.
 */
export function disputeAsBank(
  context: Context,
  chargeId: string,
  input: { status: DisputeStatus; reason?: string; amount?: number },
): Dispute {
  const charge = chargeOrThrow(context, chargeId);
  if (charge.status !== 'succeeded')
    throw invalidRequest(`Charge ${charge.id} was not paid and cannot be disputed.`);
  const { status, reason = 'fraudulent', amount } = input;
  const known = disputesOf(context, charge.id).at(-1);
  if (known?.status === status)
    throw invalidRequest(`The dispute ${known.id} is ${status} already.`);
  const dispute =
    known ??
    openDispute(context, charge, {
      status: beginningOf(status),
      reason,
      ...(amount !== undefined && { amount }),
    });
  const lost =
    status.startsWith('appeal') && !/lost|appeal/.test(dispute.status)
      ? moveDispute(context, dispute, 'lost')
      : dispute;
  return lost.status === status ? lost : moveDispute(context, lost, status);
}

function beginningOf(status: DisputeStatus): NewDispute['status'] {
  if (status === 'prevented') return status;
  return status.startsWith('warning') ? 'warning_needs_response' : 'needs_response';
}
