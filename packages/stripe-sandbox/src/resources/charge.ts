import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import type { Charge, Invoice, PaymentIntent } from '../core/types.ts';
import type { ReadCard } from './card.ts';
import { writeBalanceTransaction } from './balance-transaction.ts';

/**
 * One try to charge a card for an intent, paid or declined. A paid charge has no balance transaction yet:
 * Stripe writes it a moment later and says so with charge.updated.
 */
export function createCharge(
  context: Context,
  input: { intent: PaymentIntent; invoice: Invoice; card: ReadCard },
): Charge {
  const { intent, invoice, card } = input;
  const { realm, clock } = context;
  const declined = card.decline;
  const charge: Charge = {
    id: newId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: declined ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: {
      address: null,
      email: invoice.customer_email,
      name: invoice.customer_name,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: realm.account.name.toUpperCase().slice(0, 22),
    captured: !declined,
    created: clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: declined?.code ?? null,
    failure_message: declined?.message ?? null,
    fraud_details: {},
    livemode: realm.livemode,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(card),
    paid: !declined,
    payment_intent: intent.id,
    payment_method: newId('pm'),
    payment_method_details: { type: 'card', card: cardDetails(card, intent.amount) },
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
    status: declined ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: null,
  };
  realm.charges.set(charge.id, charge);
  emit(context, declined ? 'charge.failed' : 'charge.succeeded', charge);
  return charge;
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
    type: 'charge',
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

type Outcome = NonNullable<Charge['outcome']>;

function outcomeOf(card: ReadCard): Outcome {
  const shared = {
    advice_code: null,
    network_advice_code: null,
    risk_level: 'normal',
    risk_score: 7,
  };
  if (!card.decline)
    return {
      ...shared,
      network_decline_code: null,
      network_status: 'approved_by_network',
      reason: null,
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  return {
    ...shared,
    network_decline_code: '05',
    network_status: 'declined_by_network',
    reason: card.decline.declineCode ?? card.decline.code,
    seller_message: 'The bank did not return any further details with this decline.',
    type: 'issuer_declined',
  };
}

type CardDetails = NonNullable<NonNullable<Charge['payment_method_details']>['card']>;

function cardDetails(card: ReadCard, amount: number): CardDetails {
  const cvcFailed = card.decline?.code === 'incorrect_cvc';
  return {
    amount_authorized: card.decline ? null : amount,
    authorization_code: null,
    brand: card.brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: cvcFailed ? 'fail' : 'pass',
    },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: card.expMonth,
    exp_year: card.expYear,
    extended_authorization: { status: 'disabled' },
    fingerprint: null,
    funding: 'credit',
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  };
}
