import { type Context, change } from '../core/context.ts';
import { checkAmountOrThrow, currencyOrThrow, minimumCharge } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { PaymentIntent } from '../core/types.ts';
import { cardErrorOf } from './card-error.ts';
import { returnCash } from './cash-payment.ts';
import { customerOrThrow } from './customer.ts';
import { tellFollowers } from './intent-followers.ts';
import { paymentsBy } from './invoice-payment.ts';
import { attemptPayment } from './payment-attempt.ts';
import { cancelIntent, createIntent, intentOrThrow } from './payment-intent.ts';
import { checkedTypesOrThrow } from './payment-method-types.ts';
import { type PaymentMethodInput, methodOrThrow, namedMethodOrThrow } from './payment-method.ts';

type Redirects = 'always' | 'never';
type Shared = PaymentMethodInput & {
  allowed_payment_method_types?: string[];
  excluded_payment_method_types?: string[] | '';
  receipt_email?: string;
  metadata?: Metadata | '';
  description?: string;
};
type Confirmation = PaymentMethodInput & {
  return_url?: string;
  off_session?: boolean;
  error_on_requires_action?: boolean;
};

export type IntentCreateInput = Shared &
  Confirmation & {
    amount: number;
    currency: string;
    customer?: string;
    confirm?: boolean;
    automatic_payment_methods?: { enabled: boolean; allow_redirects?: Redirects };
  };
export type IntentUpdateInput = Shared & { amount?: number; currency?: string; customer?: string };
export type IntentConfirmInput = Confirmation & { receipt_email?: string };

const UNFINISHED = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);

/** @see https://docs.stripe.com/api/payment_intents/create */
export function createPaymentIntent(context: Context, input: IntentCreateInput): PaymentIntent {
  const currency = currencyOrThrow(input.currency);
  checkChargeableOrThrow(input.amount, currency);
  const customer =
    input.customer === undefined ? null : customerOrThrow(context, input.customer, 'customer').id;
  const allowed = input.allowed_payment_method_types ?? null;
  const excluded = input.excluded_payment_method_types || null;
  const types = checkedTypesOrThrow({ currency, allowed, excluded, customer });
  if (!input.confirm) {
    const early = (['return_url', 'off_session', 'error_on_requires_action'] as const).find(
      (param) => input[param] !== undefined,
    );
    if (early)
      throw invalidRequest(`\`${early}\` can only be passed when \`confirm\` is true.`, {
        param: early,
      });
  }
  const automatic = allowed ? null : (input.automatic_payment_methods ?? { enabled: true });
  const method = namedMethodOrThrow(context, input);
  const intent = createIntent(context, {
    amount: input.amount,
    currency,
    customer,
    description: input.description || null,
    metadata: mergeMetadata({}, input.metadata),
    receiptEmail: input.receipt_email || null,
    types,
    more: {
      allowed_payment_method_types: allowed,
      excluded_payment_method_types: excluded,
      automatic_payment_methods: automatic && {
        allow_redirects: automatic.allow_redirects ?? 'always',
        enabled: automatic.enabled,
      },
      ...(method && { payment_method: method.id, status: 'requires_confirmation' }),
    },
  });
  if (!input.confirm) return intent;
  const { payment_method: _id, payment_method_data: _data, ...confirmation } = input;
  return confirmIntent(context, intent, confirmation);
}

/** @see https://docs.stripe.com/api/payment_intents/update */
export function updatePaymentIntent(
  context: Context,
  id: string,
  input: IntentUpdateInput,
): PaymentIntent {
  const intent = intentOrThrow(context, id);
  const attached = paymentsBy(context.realm, id).length > 0;
  const frozen = (
    [
      'amount',
      'currency',
      'customer',
      'allowed_payment_method_types',
      'excluded_payment_method_types',
    ] as const
  ).find((param) => input[param] !== undefined);
  if (frozen && attached)
    throw invalidRequest(
      `The ${frozen} of a PaymentIntent that belongs to an invoice cannot be changed.`,
      { param: frozen },
    );
  if (frozen && !UNFINISHED.has(intent.status))
    throw invalidRequest(
      `This PaymentIntent's ${frozen} could not be updated because it has a status of ${intent.status}. You may only update the ${frozen} of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action.`,
      { param: frozen, code: 'payment_intent_unexpected_state' },
    );
  const method = namedMethodOrThrow(context, input);
  // No event of its own: Stripe has no payment_intent.updated.
  return change(context.realm.paymentIntents, intent, {
    ...moneyOf(context, intent, input),
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.receipt_email !== undefined && { receipt_email: input.receipt_email || null }),
    ...(method &&
      UNFINISHED.has(intent.status) && {
        payment_method: method.id,
        status: 'requires_confirmation',
      }),
    metadata: mergeMetadata(intent.metadata, input.metadata),
  });
}

/** @see https://docs.stripe.com/api/payment_intents/confirm */
export function confirmPaymentIntent(
  context: Context,
  id: string,
  input: IntentConfirmInput,
): PaymentIntent {
  const intent = intentOrThrow(context, id);
  checkOwnOrThrow(context, intent, 'confirmed');
  return confirmIntent(context, intent, input);
}

/** @see https://docs.stripe.com/api/payment_intents/cancel */
export function cancelPaymentIntent(
  context: Context,
  id: string,
  input: {
    cancellation_reason?: 'abandoned' | 'duplicate' | 'fraudulent' | 'requested_by_customer';
  },
): PaymentIntent {
  const intent = intentOrThrow(context, id);
  checkOwnOrThrow(context, intent, 'canceled');
  if (!UNFINISHED.has(intent.status))
    throw invalidRequest(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.`,
      { code: 'payment_intent_unexpected_state' },
    );
  returnCash(context, intent);
  const canceled = cancelIntent(context, intent, input.cancellation_reason ?? null);
  tellFollowers(context, 'canceled', canceled);
  return canceled;
}

function confirmIntent(
  context: Context,
  intent: PaymentIntent,
  input: IntentConfirmInput,
): PaymentIntent {
  if (!UNFINISHED.has(intent.status))
    throw invalidRequest(
      intent.status === 'succeeded'
        ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
        : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      { code: 'payment_intent_unexpected_state' },
    );
  const unattended = input.off_session ?? input.error_on_requires_action ?? false;
  const redirects = intent.automatic_payment_methods?.allow_redirects === 'always';
  if (redirects && !unattended && input.return_url === undefined)
    throw invalidRequest(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
      { param: 'return_url' },
    );
  const method =
    namedMethodOrThrow(context, input) ??
    (intent.payment_method === null ? undefined : methodOrThrow(context, intent.payment_method));
  if (!method)
    throw invalidRequest(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state' },
    );
  const ready =
    input.receipt_email === undefined
      ? intent
      : change(context.realm.paymentIntents, intent, {
          receipt_email: input.receipt_email || null,
        });
  const attempt = attemptPayment(context, {
    intent: ready,
    method,
    returnUrl: input.return_url ?? null,
    unattended,
  });
  if (attempt.declined) throw cardErrorOf(context, attempt);
  return attempt.intent;
}

function moneyOf(
  context: Context,
  intent: PaymentIntent,
  input: IntentUpdateInput,
): Partial<PaymentIntent> {
  const currency = input.currency === undefined ? intent.currency : currencyOrThrow(input.currency);
  const amount = input.amount ?? intent.amount;
  if (input.amount !== undefined || input.currency !== undefined)
    checkChargeableOrThrow(amount, currency);
  const customer =
    input.customer === undefined
      ? intent.customer
      : customerOrThrow(context, input.customer, 'customer').id;
  const allowed = input.allowed_payment_method_types ?? intent.allowed_payment_method_types;
  const excluded =
    input.excluded_payment_method_types === undefined
      ? intent.excluded_payment_method_types
      : input.excluded_payment_method_types || null;
  const asked = input.allowed_payment_method_types ?? input.excluded_payment_method_types;
  if (asked === undefined && currency === intent.currency) return { amount, customer };
  return {
    amount,
    currency,
    customer,
    allowed_payment_method_types: allowed,
    excluded_payment_method_types: excluded,
    payment_method_types: checkedTypesOrThrow({ currency, allowed, excluded, customer }),
  };
}

/** The default payment of an invoice lives and dies with the invoice. */
function checkOwnOrThrow(context: Context, intent: PaymentIntent, what: string): void {
  const owner = paymentsBy(context.realm, intent.id).find((payment) => payment.is_default);
  if (!owner) return;
  throw invalidRequest(
    `This PaymentIntent belongs to the invoice ${String(owner.invoice)} and can't be ${what} directly.`,
    { code: 'payment_intent_unexpected_state' },
  );
}

function checkChargeableOrThrow(amount: number, currency: string): void {
  checkAmountOrThrow({ amount, currency, param: 'amount' });
  if (amount >= minimumCharge(currency)) return;
  throw invalidRequest(
    `Amount must be at least ${minimumCharge(currency)} in the smallest unit of ${currency}.`,
    { param: 'amount', code: 'amount_too_small' },
  );
}
