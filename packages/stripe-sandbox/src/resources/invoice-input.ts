import { type Context, findOrThrow } from '../core/context.ts';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { Metadata } from '../core/metadata.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice, TaxRate } from '../core/types.ts';

const DAY = 86_400;
const MAX_CUSTOM_FIELDS = 4;

type PaymentOptions = {
  customer_balance?:
    | {
        bank_transfer?: { eu_bank_transfer?: { country: string }; type?: string };
        funding_type?: string;
      }
    | '';
};

export type InvoiceInput = {
  auto_advance?: boolean;
  automatic_tax?: { enabled: boolean };
  collection_method?: 'charge_automatically' | 'send_invoice';
  custom_fields?: Array<{ name: string; value: string }> | '';
  days_until_due?: number;
  default_tax_rates?: string[] | '';
  description?: string;
  discounts?: unknown[] | '';
  due_date?: number;
  effective_at?: number | '';
  footer?: string;
  metadata?: Metadata | '';
  number?: string;
  payment_settings?: {
    payment_method_types?: string[] | '';
    payment_method_options?: PaymentOptions;
  };
  statement_descriptor?: string;
};

/**
 * When payment is due. A `due_date` in the past is accepted (not documented either way).
 * @throws invalid_request_error when terms and collection_method do not fit.
 */
export function termsOrThrow(input: {
  days_until_due?: number;
  due_date?: number;
  collectionMethod: string;
  now: number;
  /** The invoice has terms already, so none need to be given. */
  settled: boolean;
}): { dueDate: number | null; daysUntilDue?: number } {
  const { days_until_due: days, due_date: dueDate, collectionMethod, now } = input;
  const given = days !== undefined || dueDate !== undefined;
  if (days !== undefined && dueDate !== undefined)
    throw invalidRequest(
      'You may only specify one of these parameters: days_until_due, due_date.',
      { code: 'parameters_exclusive', param: 'due_date' },
    );
  if (collectionMethod !== 'send_invoice') {
    if (!given) return { dueDate: null };
    throw invalidRequest(
      'You can only specify `days_until_due` or `due_date` if `collection_method` is `send_invoice`.',
      { param: days === undefined ? 'due_date' : 'days_until_due' },
    );
  }
  if (!given && !input.settled)
    throw invalidRequest(
      "If invoices are sent to the customer, you must specify either 'days_until_due' or 'due_date'.",
      { param: 'days_until_due', code: 'parameter_missing' },
    );
  if (days !== undefined) return { dueDate: now + days * DAY, daysUntilDue: days };
  return { dueDate: dueDate ?? null };
}

/** Invoice fields that come straight from the request. */
export function draftFieldsOf(context: Context, input: InvoiceInput): Partial<Invoice> {
  if (input.discounts && input.discounts.length > 0)
    throw invalidRequest('The sandbox knows no coupons; send final amounts.', {
      param: 'discounts',
    });
  if (input.automatic_tax?.enabled)
    throw new StripeApiError(400, {
      type: 'invalid_request_error',
      code: 'stripe_tax_inactive',
      message: 'Stripe Tax has not been activated on your account.',
      param: 'automatic_tax[enabled]',
    });
  const { custom_fields: customFields, default_tax_rates: rateIds } = input;
  if (customFields && customFields.length > MAX_CUSTOM_FIELDS)
    throw invalidRequest(`An invoice can have at most ${MAX_CUSTOM_FIELDS} custom fields.`, {
      param: 'custom_fields',
    });
  return {
    ...(input.auto_advance !== undefined && { auto_advance: input.auto_advance }),
    ...(customFields !== undefined && { custom_fields: customFields || null }),
    ...(rateIds !== undefined && { default_tax_rates: ratesOrThrow(context, rateIds || []) }),
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.effective_at !== undefined && { effective_at: input.effective_at || null }),
    ...(input.footer !== undefined && { footer: input.footer || null }),
    ...(input.number !== undefined && { number: input.number || null }),
    ...(input.statement_descriptor !== undefined && {
      statement_descriptor: input.statement_descriptor || null,
    }),
    ...(input.payment_settings && { payment_settings: paymentSettingsOf(input.payment_settings) }),
  };
}

/** Numbers are unique within an account and mode, whatever became of the invoice that has one. */
export function checkNumberFreeOrThrow(realm: Realm, number: string, own?: string): void {
  const holder = realm.invoiceNumbers.get(number);
  if (holder === undefined || holder === own) return;
  throw invalidRequest(`An invoice with the number ${number} already exists on this account.`, {
    param: 'number',
    code: 'resource_already_exists',
  });
}

function ratesOrThrow(context: Context, ids: string[]): TaxRate[] {
  return ids.map((id, index) =>
    findOrThrow(context.realm.taxRates, {
      kind: 'tax rate',
      id,
      param: `default_tax_rates[${index}]`,
    }),
  );
}

function paymentSettingsOf(
  given: NonNullable<InvoiceInput['payment_settings']>,
): Invoice['payment_settings'] {
  return {
    default_mandate: null,
    payment_method_options: optionsOf(given.payment_method_options),
    payment_method_types: (given.payment_method_types || null) as
      Invoice['payment_settings']['payment_method_types'] | null,
  };
}

type StoredOptions = Invoice['payment_settings']['payment_method_options'];

/** Only how transfers are to come can be said here. */
function optionsOf(given: PaymentOptions | undefined): StoredOptions {
  const transfers = given?.customer_balance;
  if (!transfers) return null;
  const { bank_transfer: transfer } = transfers;
  return {
    acss_debit: null,
    bancontact: null,
    card: null,
    customer_balance: {
      ...(transfer && {
        bank_transfer: {
          type: transfer.type ?? null,
          ...(transfer.eu_bank_transfer && { eu_bank_transfer: transfer.eu_bank_transfer }),
        },
      }),
      funding_type: transfers.funding_type === 'bank_transfer' ? 'bank_transfer' : null,
    },
    konbini: null,
    payto: null,
    pix: null,
    sepa_debit: null,
    upi: null,
    us_bank_account: null,
  };
}
