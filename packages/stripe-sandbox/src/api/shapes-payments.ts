import {
  type Shape,
  boolean,
  clearable,
  clearableText,
  hash,
  integer,
  listOf,
  metadata,
  noLongerSupported,
  oneOf,
  range,
  required,
  text,
  unsupported,
} from '../http/params.ts';

const ADDRESS = hash({
  city: clearableText(),
  country: clearableText(),
  line1: clearableText(),
  line2: clearableText(),
  postal_code: clearableText(),
  state: clearableText(),
});

const METHOD = {
  payment_method: text(),
  payment_method_data: hash({
    billing_details: hash({
      address: clearable(ADDRESS),
      email: clearableText(),
      name: clearableText(),
      phone: clearableText(),
    }),
    customer_balance: hash({}),
    metadata: metadata(),
    sepa_debit: hash({ iban: required(text()) }),
    type: required(text()),
    us_bank_account: hash({
      account_holder_type: oneOf('company', 'individual'),
      account_number: text(),
      account_type: oneOf('checking', 'savings'),
      routing_number: text(),
    }),
  }),
} satisfies Shape;

/** What create, update and confirm of an intent know that the sandbox has not. */
const NOT_YET = {
  payment_method_types: noLongerSupported(),
  amount_details: unsupported(),
  capture_method: oneOf('automatic', 'automatic_async'),
  payment_details: unsupported(),
  payment_method_options: unsupported(),
  setup_future_usage: unsupported(),
  shipping: unsupported(),
  hooks: unsupported(),
} satisfies Shape;

/** Of create and update only. */
const NOT_YET_BEFORE = {
  application_fee_amount: unsupported(),
  customer_account: unsupported(),
  payment_method_configuration: unsupported(),
  statement_descriptor: unsupported(),
  statement_descriptor_suffix: unsupported(),
  transfer_data: unsupported(),
  transfer_group: unsupported(),
} satisfies Shape;

const CONFIRMATION = {
  error_on_requires_action: boolean(),
  mandate_data: clearable(
    hash({
      customer_acceptance: hash({
        accepted_at: integer(),
        offline: hash({}),
        online: hash({ ip_address: text(), user_agent: text() }),
        type: required(oneOf('offline', 'online')),
      }),
    }),
  ),
  off_session: boolean(),
  return_url: text(),
  use_stripe_sdk: boolean(),
  confirmation_token: unsupported(),
  mandate: unsupported(),
  radar_options: unsupported(),
} satisfies Shape;

const TYPES = {
  allowed_payment_method_types: listOf(text()),
  excluded_payment_method_types: clearable(listOf(text())),
} satisfies Shape;

export const PAYMENT_INTENT_CREATE = {
  ...METHOD,
  ...NOT_YET,
  ...NOT_YET_BEFORE,
  ...CONFIRMATION,
  ...TYPES,
  amount: required(integer({ min: 1 })),
  automatic_payment_methods: hash({
    allow_redirects: oneOf('always', 'never'),
    enabled: required(boolean()),
  }),
  confirm: boolean(),
  currency: required(text(3)),
  customer: text(),
  description: clearableText(1000),
  metadata: metadata(),
  receipt_email: clearableText(),
  confirmation_method: unsupported(),
  on_behalf_of: unsupported(),
} satisfies Shape;

export const PAYMENT_INTENT_UPDATE = {
  ...METHOD,
  ...NOT_YET,
  ...NOT_YET_BEFORE,
  ...TYPES,
  amount: integer({ min: 1 }),
  currency: text(3),
  customer: text(),
  description: clearableText(1000),
  metadata: metadata(),
  receipt_email: clearableText(),
} satisfies Shape;

export const PAYMENT_INTENT_CONFIRM = {
  ...METHOD,
  ...NOT_YET,
  ...CONFIRMATION,
  receipt_email: clearableText(),
  amount_to_confirm: unsupported(),
  allowed_payment_method_types: unsupported(),
  excluded_payment_method_types: unsupported(),
} satisfies Shape;

export const PAYMENT_INTENT_CANCEL = {
  cancellation_reason: oneOf('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'),
} satisfies Shape;

export const APPLY_CUSTOMER_BALANCE = { amount: integer({ min: 1 }), currency: text(3) };

export const PAYMENT_METHOD_ATTACH = {
  customer: required(text()),
  customer_account: unsupported(),
} satisfies Shape;

export const ATTACH_PAYMENT = { payment_intent: text(), payment_record: text() };

export const REFUND = {
  amount: integer(),
  charge: text(),
  instructions_email: text(),
  metadata: metadata(),
  payment_intent: text(),
  reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
  currency: unsupported(),
  customer: unsupported(),
  origin: unsupported(),
  refund_application_fee: unsupported(),
  reverse_transfer: unsupported(),
} satisfies Shape;

export const BY_DISPUTED = { charge: text(), created: range(), payment_intent: text() };

export const DISPUTE_UPDATE = {
  evidence: hash({
    access_activity_log: clearableText(20_000),
    billing_address: clearableText(),
    cancellation_policy: clearableText(),
    cancellation_policy_disclosure: clearableText(20_000),
    cancellation_rebuttal: clearableText(20_000),
    customer_communication: clearableText(),
    customer_email_address: clearableText(),
    customer_name: clearableText(),
    customer_purchase_ip: clearableText(),
    customer_signature: clearableText(),
    duplicate_charge_documentation: clearableText(),
    duplicate_charge_explanation: clearableText(20_000),
    duplicate_charge_id: clearableText(),
    product_description: clearableText(20_000),
    receipt: clearableText(),
    refund_policy: clearableText(),
    refund_policy_disclosure: clearableText(20_000),
    refund_refusal_explanation: clearableText(20_000),
    service_date: clearableText(),
    service_documentation: clearableText(),
    shipping_address: clearableText(),
    shipping_carrier: clearableText(),
    shipping_date: clearableText(),
    shipping_documentation: clearableText(),
    shipping_tracking_number: clearableText(),
    uncategorized_file: clearableText(),
    uncategorized_text: clearableText(20_000),
    appeal: unsupported(),
    enhanced_evidence: unsupported(),
  }),
  intended_submission_method: oneOf(
    'manual',
    'prefer_manual',
    'prefer_smart_disputes',
    'smart_disputes',
  ),
  metadata: metadata(),
  submit: boolean(),
} satisfies Shape;

const PERSON = { email: text(), name: text(), phone: text() } satisfies Shape;

export const REPORT_PAYMENT = {
  amount_requested: required(
    hash({ currency: required(text(3)), value: required(integer({ min: 1 })) }),
  ),
  canceled: hash({ canceled_at: required(integer()) }),
  customer_details: hash({ ...PERSON, customer: text() }),
  customer_presence: oneOf('off_session', 'on_session'),
  description: text(),
  failed: hash({ failed_at: required(integer()) }),
  guaranteed: hash({ guaranteed_at: required(integer()) }),
  initiated_at: required(integer()),
  metadata: metadata(),
  outcome: oneOf('canceled', 'failed', 'guaranteed'),
  payment_method_details: required(
    hash({
      billing_details: hash({ ...PERSON, address: ADDRESS }),
      custom: hash({ display_name: text(), type: text() }),
      payment_method: text(),
      type: oneOf('custom'),
    }),
  ),
  processor_details: hash({
    custom: hash({ payment_reference: required(text()) }),
    type: required(oneOf('custom')),
  }),
  shipping_details: unsupported(),
} satisfies Shape;

export const CASH_BALANCE_UPDATE = {
  settings: hash({ reconciliation_mode: oneOf('automatic', 'manual', 'merchant_default') }),
} satisfies Shape;

export const FUND_CASH_BALANCE = {
  amount: required(integer({ min: 1 })),
  currency: required(text(3)),
  reference: text(),
} satisfies Shape;

export const FUNDING_INSTRUCTIONS = {
  bank_transfer: required(
    hash({
      eu_bank_transfer: hash({ country: required(text(2)) }),
      requested_address_types: listOf(text()),
      type: required(text()),
    }),
  ),
  currency: required(text(3)),
  funding_type: required(oneOf('bank_transfer')),
} satisfies Shape;
