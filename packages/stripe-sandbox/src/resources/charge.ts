import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import type { PaymentMeans } from '../core/payment-means.ts';
import type { Charge, PaymentIntent, PaymentMethod } from '../core/types.ts';
import { writeBalanceTransaction } from './balance-transaction.ts';
import { methodDetailsOf, outcomeOf } from './charge-details.ts';

export type ChargeInput = {
  intent: PaymentIntent;
  method: PaymentMethod;
  means: PaymentMeans;
  status: 'succeeded' | 'pending' | 'failed';
  authenticated?: boolean;
};

/**
 * One try to charge an intent. A paid charge has no balance transaction yet: Stripe writes it a moment later and says
 * so with charge.updated.
 */
export function createCharge(context: Context, input: ChargeInput): Charge {
  const { intent, method, means, status } = input;
  const { realm, clock } = context;
  const failed = status === 'failed';
  const decline = means.type === 'customer_balance' || !failed ? undefined : means.decline;
  const charge: Charge = {
    id: newId(means.type === 'card' ? 'ch' : 'py'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: failed ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: realm.account.name.toUpperCase().slice(0, 22),
    captured: !failed,
    created: clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: realm.livemode,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: status === 'pending' ? outcomeOf({ type: 'customer_balance' }) : outcomeOf(means),
    paid: status === 'succeeded',
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: methodDetailsOf(means, {
      amount: intent.amount,
      authenticated: input.authenticated ?? false,
    }),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status,
    transfer_data: null,
    transfer_group: null,
  };
  realm.charges.set(charge.id, charge);
  emit(context, `charge.${status}`, charge);
  return charge;
}

/** A debit that was pending has been paid, or came to nothing. */
export function decideCharge(context: Context, charge: Charge, means: PaymentMeans): Charge {
  const decline = means.type === 'customer_balance' ? undefined : means.decline;
  const decided = change(context.realm.charges, charge, {
    status: decline ? 'failed' : 'succeeded',
    paid: !decline,
    captured: !decline,
    amount_captured: decline ? 0 : charge.amount,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    outcome: outcomeOf(means),
  });
  emit(context, decline ? 'charge.failed' : 'charge.succeeded', decided);
  return decided;
}

/** Writes the balance transaction of a paid charge; a second call changes nothing. */
export function settleCharge(context: Context, chargeId: string): Charge {
  const charge = chargeOrThrow(context, chargeId);
  if (charge.status !== 'succeeded' || charge.balance_transaction !== null) return charge;
  const transaction = writeBalanceTransaction(context, {
    amount: charge.amount,
    currency: charge.currency,
    fee: Math.round(charge.amount * 0.015) + 25,
    source: charge.id,
    type: isCard(charge) ? 'charge' : 'payment',
    reportingCategory: 'charge',
    description: charge.description,
  });
  const settled = change(context.realm.charges, charge, { balance_transaction: transaction.id });
  emit(context, 'charge.updated', settled, charge);
  return settled;
}

export function chargeOrThrow(context: Context, id: string, param = 'charge'): Charge {
  return findOrThrow(context.realm.charges, { kind: 'charge', id, param });
}

/** What is still refundable, in minor units. */
export function unrefunded(charge: Charge): number {
  return charge.amount_captured - charge.amount_refunded;
}

/** Other payments than by card have other kinds of balance transactions. */
export function isCard(charge: Charge): boolean {
  return charge.payment_method_details?.type === 'card';
}
