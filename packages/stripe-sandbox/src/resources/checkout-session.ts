import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { formatAmount, minimumCharge } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId, randomToken } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { CheckoutSession, Customer } from '../core/types.ts';
import { type CheckoutLineInput, buildCheckoutLines } from './checkout-lines.ts';
import { customerOrThrow } from './customer.ts';
import { cancelIntent } from './payment-intent.ts';
import { checkedTypesOrThrow } from './payment-method-types.ts';

const MINUTE = 60;
const HOUR = 3_600;

type Allowed = NonNullable<CheckoutSession['allowed_payment_method_types']>;

export type CheckoutSessionInput = {
  allowed_payment_method_types?: string[];
  cancel_url?: string;
  client_reference_id?: string;
  currency?: string;
  customer?: string;
  customer_creation?: 'always' | 'if_required';
  customer_email?: string;
  excluded_payment_method_types?: string[];
  expires_at?: number;
  line_items?: CheckoutLineInput[];
  locale?: string;
  metadata?: Metadata | '';
  mode?: 'payment' | 'setup' | 'subscription';
  payment_intent_data?: { description?: string; metadata?: Metadata | ''; receipt_email?: string };
  submit_type?: 'auto' | 'book' | 'donate' | 'pay';
  success_url?: string;
  ui_mode?: string;
};

/** A page that takes one payment until it expires. @see https://docs.stripe.com/api/checkout/sessions/create */
export function createSession(context: Context, input: CheckoutSessionInput): CheckoutSession {
  const { realm, clock } = context;
  checkModeOrThrow(input);
  const customer =
    input.customer === undefined ? null : customerOrThrow(context, input.customer, 'customer');
  const expiresAt = expiryOrThrow(input.expires_at, clock.now());
  const { lines, currency } = buildCheckoutLines(context, input.line_items);
  const total = lines.reduce((sum, { amount_total: amount }) => sum + amount, 0);
  if (total < minimumCharge(currency))
    throw invalidRequest(
      `The Checkout Session's total amount due must add up to at least ${formatAmount(minimumCharge(currency), currency)} ${currency}.`,
      { param: 'line_items', code: 'amount_too_small' },
    );
  const types = checkedTypesOrThrow({
    currency,
    allowed: input.allowed_payment_method_types ?? null,
    excluded: input.excluded_payment_method_types ?? null,
    customer: customer?.id ?? null,
  });
  const id = newId(realm.livemode ? 'cs_live' : 'cs_test');
  const session: CheckoutSession = {
    ...blankSession,
    id,
    object: 'checkout.session',
    allowed_payment_method_types: (input.allowed_payment_method_types ?? null) as Allowed | null,
    amount_subtotal: total,
    amount_total: total,
    cancel_url: input.cancel_url ?? null,
    client_reference_id: input.client_reference_id ?? null,
    created: clock.now(),
    currency,
    customer: customer?.id ?? null,
    customer_creation: customer ? null : (input.customer_creation ?? 'if_required'),
    customer_details: detailsOf(customer, input.customer_email),
    customer_email: customer ? null : (input.customer_email ?? null),
    ...(input.excluded_payment_method_types && {
      excluded_payment_method_types: input.excluded_payment_method_types,
    }),
    expires_at: expiresAt,
    livemode: realm.livemode,
    locale: input.locale ?? null,
    metadata: mergeMetadata({}, input.metadata),
    payment_method_types: types,
    submit_type: input.submit_type ?? null,
    success_url: input.success_url ?? null,
  };
  realm.checkoutSessions.set(id, session);
  const intent = input.payment_intent_data;
  realm.checkoutOrders.set(id, {
    lines,
    token: randomToken(48),
    intent: {
      description: intent?.description ?? null,
      metadata: mergeMetadata({}, intent?.metadata),
      receiptEmail: intent?.receipt_email ?? null,
    },
  });
  context.later({ kind: 'expire_session', id, dueAt: expiresAt });
  return session;
}

/** Open → expired: nobody can pay it any more. @see https://docs.stripe.com/api/checkout/sessions/expire */
export function expireSession(context: Context, id: string): CheckoutSession {
  const session = sessionOrThrow(context, id);
  if (session.status !== 'open')
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  const expired = change(context.realm.checkoutSessions, session, { status: 'expired' });
  const intent = context.realm.paymentIntents.get(String(session.payment_intent ?? ''));
  if (intent) cancelIntent(context, intent, 'expired');
  emit(context, 'checkout.session.expired', expired);
  return expired;
}

/** The clock has passed `expires_at`. */
export function expireWhenDue(context: Context, id: string): void {
  if (context.realm.checkoutSessions.get(id)?.status === 'open') expireSession(context, id);
}

/** @see https://docs.stripe.com/api/checkout/sessions/update */
export function updateSession(
  context: Context,
  id: string,
  input: { metadata?: Metadata | '' },
): CheckoutSession {
  const session = sessionOrThrow(context, id);
  return change(context.realm.checkoutSessions, session, {
    metadata: mergeMetadata(session.metadata, input.metadata),
  });
}

export function sessionOrThrow(context: Context, id: string): CheckoutSession {
  return findOrThrow(context.realm.checkoutSessions, {
    kind: 'checkout.session',
    id,
    param: 'session',
  });
}

function checkModeOrThrow(input: CheckoutSessionInput): void {
  if (input.mode === undefined)
    throw invalidRequest('Missing required param: mode.', {
      param: 'mode',
      code: 'parameter_missing',
    });
  if (input.mode !== 'payment')
    throw invalidRequest(`The sandbox does not support sessions in mode ${input.mode} yet.`, {
      param: 'mode',
    });
  if (input.ui_mode !== undefined && input.ui_mode !== 'hosted_page')
    throw invalidRequest(`The sandbox does not support the ui_mode ${input.ui_mode} yet.`, {
      param: 'ui_mode',
    });
  if (input.customer !== undefined && input.customer_email !== undefined)
    throw invalidRequest(
      'You may only specify one of these parameters: customer, customer_email.',
      {
        param: 'customer',
        code: 'parameters_exclusive',
      },
    );
  if (input.success_url === undefined)
    throw invalidRequest('Missing required param: success_url.', {
      param: 'success_url',
      code: 'parameter_missing',
    });
  for (const param of ['success_url', 'cancel_url'] as const) {
    const url = input[param];
    if (url === undefined || /^https?:\/\/[^\s/]+/.test(url)) continue;
    throw invalidRequest('Not a valid URL', { param, code: 'url_invalid' });
  }
}

/** 30 minutes to 24 hours from now; a few seconds of grace for the way. */
function expiryOrThrow(asked: number | undefined, now: number): number {
  if (asked === undefined) return now + 24 * HOUR;
  if (asked < now + 30 * MINUTE - 5)
    throw invalidRequest(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      { param: 'expires_at' },
    );
  if (asked <= now + 24 * HOUR + 5) return asked;
  throw invalidRequest(
    'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
    { param: 'expires_at' },
  );
}

function detailsOf(
  customer: Customer | null,
  email: string | undefined,
): CheckoutSession['customer_details'] {
  if (!customer && email === undefined) return null;
  return {
    address: customer?.address ?? null,
    business_name: null,
    email: customer?.email ?? email ?? null,
    individual_name: null,
    name: customer?.name ?? null,
    phone: customer?.phone ?? null,
    tax_exempt: customer?.tax_exempt ?? 'none',
    tax_ids: [],
  };
}

const blankSession = {
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer_account: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: {
    enabled: false,
    invoice_data: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: null,
      metadata: {},
      rendering_options: null,
    },
  },
  managed_payments: null,
  mode: 'payment',
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_status: 'unpaid',
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: 'open',
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  wallet_options: null,
} satisfies Partial<CheckoutSession>;
