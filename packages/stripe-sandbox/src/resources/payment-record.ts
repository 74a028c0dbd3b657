import { type Context, findOrThrow } from '../core/context.ts';
import { checkAmountOrThrow, currencyOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Address, PaymentRecord } from '../core/types.ts';
import { customerOrThrow } from './customer.ts';

type Person = { email?: string; name?: string; phone?: string };

export type ReportPaymentInput = {
  amount_requested: { currency: string; value: number };
  initiated_at: number;
  payment_method_details: {
    type?: 'custom';
    billing_details?: Person & { address?: Partial<Address> };
    custom?: { display_name?: string; type?: string };
    payment_method?: string;
  };
  canceled?: { canceled_at: number };
  customer_details?: Person & { customer?: string };
  customer_presence?: 'off_session' | 'on_session';
  description?: string;
  failed?: { failed_at: number };
  guaranteed?: { guaranteed_at: number };
  metadata?: Metadata | '';
  outcome?: 'canceled' | 'failed' | 'guaranteed';
  processor_details?: { type: 'custom'; custom?: { payment_reference: string } };
};

/** Writes down a payment that Stripe did not process. @see https://docs.stripe.com/api/payment-record/report-payment */
export function reportPayment(context: Context, input: ReportPaymentInput): PaymentRecord {
  const { realm, clock } = context;
  const { outcome } = input;
  checkOutcomeOrThrow(input);
  const currency = currencyOrThrow(input.amount_requested.currency, 'amount_requested[currency]');
  const { value } = input.amount_requested;
  checkAmountOrThrow({ amount: value, currency, param: 'amount_requested[value]' });
  const customer = input.customer_details?.customer;
  if (customer !== undefined) customerOrThrow(context, customer, 'customer_details[customer]');
  const amount = (counts: boolean) => ({ currency, value: counts ? value : 0 });
  const record: PaymentRecord = {
    id: newId('pr'),
    object: 'payment_record',
    amount: amount(true),
    amount_authorized: amount(outcome === 'guaranteed'),
    amount_canceled: amount(outcome === 'canceled'),
    amount_failed: amount(outcome === 'failed'),
    amount_guaranteed: amount(outcome === 'guaranteed'),
    amount_refunded: amount(false),
    amount_requested: amount(true),
    application: null,
    created: clock.now(),
    customer_details: input.customer_details
      ? { customer: customer ?? null, ...personOf(input.customer_details) }
      : null,
    customer_presence: input.customer_presence ?? null,
    description: input.description ?? null,
    latest_payment_attempt_record: newId('par'),
    livemode: realm.livemode,
    metadata: mergeMetadata({}, input.metadata),
    payment_method_details: methodDetailsOf(input.payment_method_details),
    processor_details: {
      type: 'custom',
      custom: { payment_reference: input.processor_details?.custom?.payment_reference ?? null },
    },
    reported_by: 'self',
    shipping_details: null,
  };
  realm.paymentRecords.set(record.id, record);
  return record;
}

export function paymentRecordOrThrow(context: Context, id: string, param = 'id'): PaymentRecord {
  return findOrThrow(context.realm.paymentRecords, { kind: 'payment_record', id, param });
}

/** An outcome needs its own moment, and no other. */
function checkOutcomeOrThrow(input: ReportPaymentInput): void {
  for (const outcome of ['guaranteed', 'failed', 'canceled'] as const) {
    if (input.outcome === outcome && input[outcome] === undefined)
      throw invalidRequest(`Missing required param: ${outcome}.`, {
        param: outcome,
        code: 'parameter_missing',
      });
    if (input.outcome !== outcome && input[outcome] !== undefined)
      throw invalidRequest(`You can only pass ${outcome} when outcome is ${outcome}.`, {
        param: outcome,
      });
  }
}

function methodDetailsOf(
  given: ReportPaymentInput['payment_method_details'],
): PaymentRecord['payment_method_details'] {
  const billing = given.billing_details;
  if (given.type === 'custom' && given.custom?.display_name === undefined)
    throw invalidRequest('Missing required param: payment_method_details[custom][display_name].', {
      param: 'payment_method_details[custom][display_name]',
      code: 'parameter_missing',
    });
  return {
    billing_details: billing
      ? { address: addressOf(billing.address ?? {}), ...personOf(billing) }
      : null,
    custom: {
      display_name: given.custom?.display_name ?? 'Outside Stripe',
      type: given.custom?.type ?? null,
    },
    payment_method: given.payment_method ?? null,
    type: 'custom',
  };
}

function personOf({ email, name, phone }: Person) {
  return { email: email ?? null, name: name ?? null, phone: phone ?? null };
}

function addressOf(address: Partial<Address>): Address {
  const { city, country, line1, line2, postal_code: postalCode, state } = address;
  return {
    city: city || null,
    country: country || null,
    line1: line1 || null,
    line2: line2 || null,
    postal_code: postalCode || null,
    state: state || null,
  };
}
