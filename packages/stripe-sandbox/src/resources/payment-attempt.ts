import type { Context } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { randomToken } from '../core/ids.ts';
import type { BankDebit, PaymentMeans, ReadCard } from '../core/payment-means.ts';
import type { Charge, LastPaymentError, PaymentIntent, PaymentMethod } from '../core/types.ts';
import { payFromCash } from './cash-payment.ts';
import { createCharge } from './charge.ts';
import { tellFollowers } from './intent-followers.ts';
import { finishPayment } from './payment-finish.ts';
import {
  checkPayableOrThrow,
  failIntent,
  holdIntent,
  intentOrThrow,
  processIntent,
} from './payment-intent.ts';
import { meansOf, methodOrThrow } from './payment-method.ts';
import { paymentErrorOf } from './payment-error.ts';
import { plannedDeclineOf } from './planned-decline.ts';

/** A method was tried: the intent as it is now, the charge if the bank was asked, and why it was refused, if it was. */
export type Attempt = { intent: PaymentIntent; charge?: Charge; declined?: LastPaymentError };

export type AttemptInput = {
  intent: PaymentIntent;
  method: PaymentMethod;
  /** Where the customer goes after 3D Secure; null on pages that know it themselves. */
  returnUrl?: string | null;
  /** Nobody is there to answer the bank's question: it counts as a refusal. */
  unattended?: boolean;
  authenticated?: boolean;
};

const DAY = 86_400;
/** Business days in reality. https://docs.stripe.com/payments/ach-direct-debit */
const DAYS_UNTIL_SETTLED = { us_bank_account: 4, sepa_debit: 2 };

/**
 * Tries to pay an intent. A card answers at once or after 3D Secure; a bank debit after days of the sandbox's clock;
 * cash pays when there is enough of it.
 * @throws invalid_request_error when the intent has succeeded, is processing or canceled, or does not take the method.
 */
export function attemptPayment(context: Context, input: AttemptInput): Attempt {
  const { intent, method } = input;
  checkPayableOrThrow(intent);
  if (!intent.payment_method_types.includes(method.type))
    throw invalidRequest(
      `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent. Please attach a PaymentMethod of one of the following types: ${intent.payment_method_types.join(', ')}.`,
      { param: 'payment_method', code: 'payment_intent_incompatible_payment_method' },
    );
  context.realm.challenges.delete(intent.id);
  const means = withPlannedDecline(context, input, meansOf(context, method.id));
  if (means.type === 'card') return payByCard(context, { ...input, means });
  if (means.type === 'customer_balance') return payFromCash(context, { intent, method });
  return payByDebit(context, { ...input, means });
}

/**
 * The customer answered the bank's question, or gave up.
 * @throws invalid_request_error when no question is open.
 */
export function answerChallenge(
  context: Context,
  intentId: string,
  answer: 'complete' | 'fail',
): Attempt {
  const intent = intentOrThrow(context, intentId);
  const challenge = context.realm.challenges.get(intentId);
  if (!challenge || intent.status !== 'requires_action')
    throw invalidRequest(`PaymentIntent ${intentId} waits for no authentication.`, {
      code: 'payment_intent_unexpected_state',
    });
  const method = methodOrThrow(context, challenge.paymentMethodId);
  if (answer === 'complete')
    return attemptPayment(context, { intent, method, authenticated: true });
  context.realm.challenges.delete(intentId);
  return refuse(context, {
    intent,
    method,
    error: paymentErrorOf('failed_authentication', method),
  });
}

function payByCard(context: Context, input: AttemptInput & { means: ReadCard }): Attempt {
  const { intent, method, means, authenticated } = input;
  if (means.challenge && !authenticated) {
    if (input.unattended)
      return refuse(context, {
        intent,
        method,
        error: paymentErrorOf('authentication_required', method),
      });
    return ask(context, input);
  }
  const status = means.decline ? 'failed' : 'succeeded';
  const charge = createCharge(context, {
    intent,
    method,
    means,
    status,
    authenticated: authenticated ?? false,
  });
  if (status === 'succeeded') return finishPayment(context, intent, charge);
  return refuse(context, { intent, method, charge, error: paymentErrorOf(charge, method) });
}

function payByDebit(context: Context, input: AttemptInput & { means: BankDebit }): Attempt {
  const { intent, method, means } = input;
  if (means.fate === 'refused_at_once') {
    const charge = createCharge(context, { intent, method, means, status: 'failed' });
    return refuse(context, { intent, method, charge, error: paymentErrorOf(charge, method) });
  }
  const charge = createCharge(context, { intent, method, means, status: 'pending' });
  const processing = processIntent(context, intent, charge);
  if (means.fate !== 'never_settles')
    context.later({
      kind: 'settle_debit',
      id: charge.id,
      dueAt: charge.created + DAYS_UNTIL_SETTLED[means.type] * DAY,
    });
  return { intent: processing, charge };
}

function ask(context: Context, input: AttemptInput): Attempt {
  const { intent, method, returnUrl = null } = input;
  context.realm.challenges.set(intent.id, {
    intentId: intent.id,
    token: randomToken(40),
    paymentMethodId: method.id,
    returnUrl,
  });
  const held = holdIntent(context, {
    intent,
    method,
    // The page's address moves with the sandbox; the view fills it in.
    nextAction:
      returnUrl === null
        ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect' } }
        : { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url: null } },
  });
  tellFollowers(context, 'actionRequired', held);
  return { intent: held };
}

function refuse(
  context: Context,
  input: {
    intent: PaymentIntent;
    method: PaymentMethod;
    charge?: Charge;
    error: LastPaymentError;
  },
): Attempt {
  const { charge, error } = input;
  const intent = failIntent(context, input);
  tellFollowers(context, 'failed', intent);
  return { intent, ...(charge && { charge }), declined: error };
}

/** A decline that somebody planned takes the place of whatever the method would do. */
function withPlannedDecline(
  context: Context,
  { intent, method, authenticated }: AttemptInput,
  means: PaymentMeans,
): PaymentMeans {
  if (means.type === 'customer_balance' || authenticated) return means;
  const decline = plannedDeclineOf(context, intent.id);
  if (!decline) return means;
  const declining: PaymentMeans =
    means.type === 'card' ? { ...means, decline } : { ...means, fate: 'fails', decline };
  context.realm.paymentMeans.set(method.id, declining);
  return declining;
}
