import {
  type Shape,
  boolean,
  clearable,
  clearableText,
  decimal,
  hash,
  integer,
  listOf,
  metadata,
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

const CUSTOMER = {
  address: clearable(ADDRESS),
  balance: integer(),
  description: clearableText(),
  email: clearableText(512),
  invoice_prefix: text(12),
  metadata: metadata(),
  name: clearableText(256),
  phone: clearableText(20),
  preferred_locales: listOf(text()),
  shipping: clearable(hash({ address: required(ADDRESS), name: required(text()), phone: text() })),
  tax_exempt: clearable(oneOf('exempt', 'none', 'reverse')),
  cash_balance: unsupported(),
  invoice_settings: unsupported(),
  source: unsupported(),
  tax: unsupported(),
  business_name: unsupported(),
  individual_name: unsupported(),
  next_invoice_sequence: unsupported(),
  validate: unsupported(),
} satisfies Shape;

export const CUSTOMER_CREATE = {
  ...CUSTOMER,
  payment_method: unsupported(),
  tax_id_data: unsupported(),
  test_clock: unsupported(),
} satisfies Shape;

export const CUSTOMER_UPDATE = { ...CUSTOMER, default_source: unsupported() } satisfies Shape;

export const CUSTOMER_FILTERS = {
  created: range(),
  email: text(),
  test_clock: unsupported(),
} satisfies Shape;

export const CREDIT_NOTE_FILTERS = {
  created: range(),
  customer: text(),
  customer_account: unsupported(),
  invoice: text(),
} satisfies Shape;

export const CUSTOMER_BALANCE = {
  amount: required(integer()),
  currency: required(text(3)),
  description: text(),
  metadata: metadata(),
} satisfies Shape;

export const CUSTOMER_BALANCE_UPDATE = {
  description: clearableText(),
  metadata: metadata(),
} satisfies Shape;

const JURISDICTION = {
  country: text(2),
  description: text(),
  jurisdiction: text(),
  state: text(),
  tax_type: text(),
} satisfies Shape;

export const TAX_RATE = {
  ...JURISDICTION,
  active: boolean(),
  display_name: required(text(50)),
  inclusive: required(boolean()),
  metadata: metadata(),
  percentage: required(decimal()),
} satisfies Shape;

/** What create and update of an invoice share. */
const INVOICE = {
  auto_advance: boolean(),
  automatic_tax: hash({ enabled: required(boolean()) }),
  collection_method: oneOf('charge_automatically', 'send_invoice'),
  custom_fields: clearable(listOf(hash({ name: required(text(40)), value: required(text(140)) }))),
  days_until_due: integer({ min: 0 }),
  default_tax_rates: clearable(listOf(text())),
  description: clearableText(1500),
  discounts: clearable(listOf(hash({ coupon: text(), discount: text(), promotion_code: text() }))),
  due_date: integer(),
  effective_at: clearable(integer()),
  footer: clearableText(),
  metadata: metadata(),
  number: clearableText(26),
  payment_settings: hash({
    payment_method_types: clearable(listOf(text())),
    payment_method_options: hash({
      customer_balance: clearable(
        hash({
          bank_transfer: hash({
            eu_bank_transfer: hash({ country: required(text(2)) }),
            type: text(),
          }),
          funding_type: text(),
        }),
      ),
    }),
    default_mandate: unsupported(),
  }),
  statement_descriptor: clearableText(22),
  account_tax_ids: unsupported(),
  application_fee_amount: unsupported(),
  automatically_finalizes_at: unsupported(),
  default_payment_method: unsupported(),
  default_source: unsupported(),
  issuer: unsupported(),
  on_behalf_of: unsupported(),
  rendering: unsupported(),
  shipping_cost: unsupported(),
  shipping_details: unsupported(),
  transfer_data: unsupported(),
} satisfies Shape;

export const INVOICE_CREATE = {
  ...INVOICE,
  customer: required(text()),
  currency: text(3),
  pending_invoice_items_behavior: oneOf('exclude', 'include'),
  customer_account: unsupported(),
  from_invoice: unsupported(),
  subscription: unsupported(),
} satisfies Shape;

export const INVOICE_UPDATE = INVOICE;

export const INVOICE_LINES = {
  invoice_metadata: metadata(),
  lines: required(
    listOf(
      hash({
        amount: integer(),
        description: text(),
        discountable: boolean(),
        discounts: clearable(listOf(hash({ coupon: text(), discount: text() }))),
        invoice_item: text(),
        metadata: metadata(),
        period: hash({ start: required(integer()), end: required(integer()) }),
        price_data: hash({
          currency: required(text(3)),
          product: text(),
          product_data: hash({ name: required(text()), description: text(), metadata: metadata() }),
          tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
          unit_amount: integer({ min: 0 }),
          unit_amount_decimal: unsupported(),
        }),
        pricing: hash({ price: text() }),
        quantity: integer({ min: 0 }),
        quantity_decimal: unsupported(),
        tax_amounts: clearable(
          listOf(
            hash({
              amount: required(integer()),
              taxability_reason: text(),
              taxable_amount: required(integer()),
              tax_rate_data: required(
                hash({
                  ...JURISDICTION,
                  display_name: required(text(50)),
                  inclusive: required(boolean()),
                  jurisdiction_level: text(),
                  percentage: required(decimal()),
                }),
              ),
            }),
            20,
          ),
        ),
        tax_rates: clearable(listOf(text())),
      }),
    ),
  ),
} satisfies Shape;

export const INVOICE_PAY = {
  forgive: unsupported(),
  mandate: unsupported(),
  off_session: boolean(),
  paid_out_of_band: boolean(),
  payment_method: text(),
  source: unsupported(),
} satisfies Shape;

const ENDPOINT = { description: clearableText(), metadata: metadata() } satisfies Shape;

export const WEBHOOK_ENDPOINT_CREATE = {
  ...ENDPOINT,
  api_version: text(),
  connect: boolean(),
  enabled_events: required(listOf(text())),
  url: required(text()),
} satisfies Shape;

export const WEBHOOK_ENDPOINT_UPDATE = {
  ...ENDPOINT,
  disabled: boolean(),
  enabled_events: listOf(text()),
  url: text(),
} satisfies Shape;

export const CREDIT_NOTE = {
  invoice: required(text()),
  amount: integer({ min: 1 }),
  credit_amount: integer({ min: 0 }),
  effective_at: integer(),
  email_type: oneOf('credit_note', 'none'),
  lines: listOf(
    hash({
      amount: integer(),
      description: text(),
      invoice_line_item: text(),
      metadata: metadata(),
      quantity: integer({ min: 1 }),
      tax_amounts: clearable(
        listOf(
          hash({
            amount: required(integer()),
            tax_rate: required(text()),
            taxable_amount: required(integer()),
          }),
          20,
        ),
      ),
      tax_rates: clearable(listOf(text())),
      type: required(oneOf('custom_line_item', 'invoice_line_item')),
      unit_amount: integer(),
      unit_amount_decimal: unsupported(),
    }),
  ),
  memo: text(),
  metadata: metadata(),
  out_of_band_amount: integer({ min: 0 }),
  reason: oneOf('duplicate', 'fraudulent', 'order_change', 'product_unsatisfactory'),
  refund_amount: integer({ min: 0 }),
  refunds: listOf(
    hash({
      amount_refunded: integer({ min: 1 }),
      payment_record_refund: unsupported(),
      refund: text(),
      type: oneOf('refund'),
    }),
  ),
  shipping_cost: unsupported(),
} satisfies Shape;

export const CREDIT_NOTE_UPDATE = { memo: clearableText(), metadata: metadata() } satisfies Shape;
