import type { Realm } from '../core/realm.ts';
import type { Charge, Event, JsonObject, JsonValue } from '../core/types.ts';
import { defaultPaymentOf, paymentsBy } from '../resources/invoice-payment.ts';

/** Before basil an invoice had one payment, named on both sides. https://docs.stripe.com/changelog/basil */
const BASIL = '2025-03-31';

type Picture = { realm: Realm; event: Event; object: JsonObject };

/** Kinds that looked different in 2024-06-20, with the fields they had and have lost; undefined ones were not there yet. */
const OLDER: Record<string, (picture: Picture) => Record<string, JsonValue | undefined>> = {
  invoice: olderInvoice,
  charge: ({ realm, object }) => ({
    invoice: invoiceOf(realm, object['payment_intent']),
    presentment_details: undefined,
  }),
  payment_intent: ({ realm, object }) => ({
    invoice: invoiceOf(realm, object['id']),
    ...absent('customer_account excluded_payment_method_types hooks payment_details'),
    ...absent('presentment_details managed_payments allowed_payment_method_types payment_record'),
  }),
  credit_note: ({ object }) => ({
    tax_amounts: olderTaxes(object['total_taxes']),
    ...absent('total_taxes customer_account post_payment_amount pre_payment_amount'),
  }),
  customer: () => ({ customer_account: undefined }),
  refund: () => ({ customer: undefined, customer_account: undefined, payment_method: undefined }),
};

/**
 * The event as an endpoint of that version gets it. One older version is known, 2024-06-20, and stands for all before
 * basil; every later one is told in the shapes of today.
 */
export function shapedFor(version: string, realm: Realm, event: Event): Event {
  if (version >= BASIL) return event;
  const { object, previous_attributes: previous } = event.data;
  const older = OLDER[String(object['object'])];
  if (!older) return event;
  const changes = older({ realm, event, object });
  return {
    ...event,
    data: {
      object: withChanges(object, changes),
      ...(previous && { previous_attributes: olderPrevious(previous, changes) }),
    },
  };
}

function olderInvoice({ realm, event, object }: Picture): Record<string, JsonValue | undefined> {
  const intent = defaultPaymentOf(realm, String(object['id']))?.payment.payment_intent ?? null;
  const finalized = object['status'] !== 'draft';
  const paid = object['status'] === 'paid';
  const charge = finalized && intent !== null ? chargeOf(realm, event, { intent, paid }) : null;
  const taxes = olderTaxes(object['total_taxes']);
  return {
    payment_intent: finalized ? intent : null,
    charge: charge?.id ?? null,
    paid,
    paid_out_of_band: paid && object['amount_due'] !== 0 && charge === null,
    subscription: null,
    subscription_details: { metadata: null },
    quote: null,
    discount: null,
    application_fee_amount: null,
    transfer_data: null,
    tax: taxes.length === 0 ? null : taxes.reduce((sum, { amount }) => sum + amount, 0),
    total_tax_amounts: taxes,
    lines: olderLines(realm, object['lines']),
    ...absent('parent payments confirmation_secret total_taxes amount_overpaid status_details'),
    ...absent('amount_paid_off_stripe customer_account total_pretax_credit_amounts'),
  };
}

/** What had paid when the event happened, or the last that had failed; the same for every attempt to deliver it. */
function chargeOf(
  realm: Realm,
  event: Event,
  { intent, paid }: { intent: string; paid: boolean },
): Charge | null {
  const tried = [...realm.charges.values()].filter((charge) => charge.payment_intent === intent);
  const wanted = tried.filter(({ status, created }) =>
    paid ? status === 'succeeded' : status !== 'succeeded' && created <= event.created,
  );
  return wanted.at(-1) ?? null;
}

function invoiceOf(realm: Realm, intent: JsonValue | undefined): string | null {
  const [payment] = typeof intent === 'string' ? paymentsBy(realm, intent) : [];
  return payment ? String(payment.invoice) : null;
}

function olderLines(realm: Realm, lines: JsonValue | undefined): JsonObject {
  const list = (lines ?? {}) as JsonObject;
  const data = (list['data'] ?? []) as JsonObject[];
  return { ...list, data: data.map((line) => olderLine(realm, line)) };
}

function olderLine(realm: Realm, line: JsonObject): JsonObject {
  const pricing = line['pricing'] as { price_details?: { price?: string } } | null | undefined;
  const parent = line['parent'] as {
    invoice_item_details?: { invoice_item?: string; proration?: boolean };
  } | null;
  const details = parent?.invoice_item_details;
  const price = realm.prices.get(pricing?.price_details?.price ?? '');
  const taxes = olderTaxes(line['taxes']);
  const inclusive = taxes.reduce((sum, tax) => sum + (tax.inclusive ? tax.amount : 0), 0);
  const net = Number(line['amount']) - inclusive;
  const quantity = Number(line['quantity'] ?? 1) || 1;
  return withChanges(line, {
    type: 'invoiceitem',
    invoice_item: details?.invoice_item ?? null,
    price: price ? (price as unknown as JsonObject) : null,
    plan: null,
    proration: details?.proration ?? false,
    proration_details: { credited_items: null },
    subscription: null,
    amount_excluding_tax: net,
    unit_amount_excluding_tax: String(net / quantity),
    tax_amounts: taxes,
    tax_rates: [],
    ...absent('parent pricing taxes subtotal quantity_decimal pretax_credit_amounts'),
  });
}

type OlderTax = {
  amount: number;
  inclusive: boolean;
  tax_rate: string | null;
  taxability_reason: JsonValue;
  taxable_amount: JsonValue;
};

function olderTaxes(taxes: JsonValue | undefined): OlderTax[] {
  const list = Array.isArray(taxes) ? (taxes as JsonObject[]) : [];
  return list.map((tax) => ({
    amount: Number(tax['amount']),
    inclusive: tax['tax_behavior'] === 'inclusive',
    tax_rate: (tax['tax_rate_details'] as { tax_rate?: string } | null)?.tax_rate ?? null,
    taxability_reason: tax['taxability_reason'] ?? null,
    taxable_amount: tax['taxable_amount'] ?? null,
  }));
}

/** Old values of fields that were not there yet are left out; `paid` follows the status. */
function olderPrevious(
  previous: JsonObject,
  changes: Record<string, JsonValue | undefined>,
): JsonObject {
  const known = Object.entries(previous).filter(([key]) => !(key in changes));
  const wasPaid = previous['status'] === 'paid';
  const paidChanged = 'paid' in changes && 'status' in previous && wasPaid !== changes['paid'];
  return { ...Object.fromEntries(known), ...(paidChanged && { paid: wasPaid }) };
}

function withChanges(
  object: JsonObject,
  changes: Record<string, JsonValue | undefined>,
): JsonObject {
  const changed = Object.entries({ ...object, ...changes });
  return Object.fromEntries(
    changed.filter((field): field is [string, JsonValue] => field[1] !== undefined),
  );
}

function absent(names: string): Record<string, undefined> {
  return Object.fromEntries(names.split(' ').map((name) => [name, undefined]));
}
