import { type Context, change, emit } from '../core/context.ts';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { Charge, PaymentIntent, PaymentMethod } from '../core/types.ts';
import { bankDetailsOf, transferInstructions, transferReferenceOf } from './bank-details.ts';
import { cashOf, moveCash } from './cash-balance.ts';
import { createCharge } from './charge.ts';
import { paymentsBy } from './invoice-payment.ts';
import { finishPayment } from './payment-finish.ts';
import { checkPayableOrThrow, holdIntent, intentOrThrow } from './payment-intent.ts';
import { storePaymentMethod } from './payment-method.ts';

type CashAttempt = { intent: PaymentIntent; charge?: Charge };

/** Pays when there is enough cash; else shows where to send the rest. */
export function payFromCash(
  context: Context,
  { intent, method }: { intent: PaymentIntent; method: PaymentMethod },
): CashAttempt {
  const customerId = payerOrThrow(intent);
  const available = cashOf(context.realm, customerId, intent.currency);
  if (available >= outstandingOf(intent)) return applyCash(context, { intent, method });
  const held = hold(context, intent, method);
  const automatic = context.realm.reconciliationModes.get(customerId) !== 'manual';
  if (available === 0 || !automatic || isInvoices(context, intent)) return { intent: held };
  return applyCash(context, { intent: held, method, amount: available });
}

/**
 * Uses cash for an intent, by hand. An invoice takes all it asks for or nothing.
 * @see https://docs.stripe.com/api/payment_intents/apply_customer_balance
 */
export function applyCustomerBalance(
  context: Context,
  id: string,
  input: { amount?: number; currency?: string },
): PaymentIntent {
  const intent = intentOrThrow(context, id);
  checkPayableOrThrow(intent);
  if (!intent.payment_method_types.includes('customer_balance'))
    throw invalidRequest(
      'The customer balance can only be applied to a PaymentIntent that accepts customer_balance.',
      { code: 'payment_intent_incompatible_payment_method' },
    );
  const customerId = payerOrThrow(intent);
  if (input.currency !== undefined && input.currency.toLowerCase() !== intent.currency)
    throw invalidRequest(`This PaymentIntent is in ${intent.currency}.`, { param: 'currency' });
  const outstanding = outstandingOf(intent);
  const available = cashOf(context.realm, customerId, intent.currency);
  const amount = input.amount ?? Math.min(available, outstanding);
  if (amount > outstanding)
    throw invalidRequest(
      `The amount is greater than what is left to pay on this PaymentIntent (${outstanding}).`,
      { param: 'amount' },
    );
  if (amount > available || amount < 1 || (isInvoices(context, intent) && amount < outstanding))
    throw new StripeApiError(400, {
      type: 'invalid_request_error',
      code: 'balance_insufficient',
      message: `The customer's cash balance (${available}) is not enough to pay ${outstanding}.`,
      param: 'amount',
    });
  const method = storePaymentMethod(context, { type: 'customer_balance' });
  const ready =
    amount < outstanding && intent.status !== 'requires_action'
      ? hold(context, intent, method)
      : intent;
  return applyCash(context, { intent: ready, method, amount }).intent;
}

/** Takes cash for an intent: all that is outstanding, or a part. The caller has checked that it is there. */
export function applyCash(
  context: Context,
  input: { intent: PaymentIntent; method: PaymentMethod; amount?: number },
): CashAttempt {
  const { intent, method } = input;
  const outstanding = outstandingOf(intent);
  const amount = input.amount ?? outstanding;
  moveCash(context, {
    customerId: payerOrThrow(intent),
    amount: -amount,
    currency: intent.currency,
    type: 'applied_to_payment',
    detail: { applied_to_payment: { payment_intent: intent.id } },
  });
  if (amount < outstanding) {
    const funded = change(context.realm.paymentIntents, intent, {
      next_action: instructionsFor(context, intent, outstanding - amount),
    });
    emit(context, 'payment_intent.partially_funded', funded);
    return { intent: funded };
  }
  const means = { type: 'customer_balance' as const };
  const charge = createCharge(context, { intent, method, means, status: 'succeeded' });
  return finishPayment(context, intent, charge);
}

/** A canceled intent gives back what it had been given. */
export function returnCash(context: Context, intent: PaymentIntent): void {
  const given = intent.amount - outstandingOf(intent);
  if (given === 0) return;
  moveCash(context, {
    customerId: payerOrThrow(intent),
    amount: given,
    currency: intent.currency,
    type: 'unapplied_from_payment',
    detail: { unapplied_from_payment: { payment_intent: intent.id } },
  });
}

/** What transfers have still to bring, minor units. */
export function outstandingOf({ amount, next_action: action }: PaymentIntent): number {
  return action?.display_bank_transfer_instructions?.amount_remaining ?? amount;
}

function hold(context: Context, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const nextAction = instructionsFor(context, intent, outstandingOf(intent));
  return holdIntent(context, { intent, method, nextAction });
}

function instructionsFor(context: Context, intent: PaymentIntent, amountRemaining: number) {
  const { currency } = intent;
  return transferInstructions(bankDetailsOf(context.realm, payerOrThrow(intent), currency), {
    amountRemaining,
    currency,
    reference: transferReferenceOf(intent.id),
  });
}

function isInvoices(context: Context, intent: PaymentIntent): boolean {
  return paymentsBy(context.realm, intent.id).some((payment) => payment.is_default);
}

function payerOrThrow(intent: PaymentIntent): string {
  if (intent.customer !== null) return intent.customer;
  throw invalidRequest('A customer is required for payments from a cash balance.', {
    param: 'customer',
    code: 'parameter_missing',
  });
}
