import type { Context } from '../core/context.ts';
import { StripeApiError, invalidRequest, resourceMissing } from '../core/errors.ts';
import type { Customer, Event, Invoice, InvoicePayment } from '../core/types.ts';
import {
  type Range,
  type Params,
  boolean,
  hash,
  listOf,
  oneOf,
  range,
  required,
  text,
  unsupported,
} from '../http/params.ts';
import { within } from '../http/listing.ts';
import { accountObject } from '../resources/account.ts';

const DAY = 86_400;
const EVENT_DAYS = 30;

export const INVOICE_FILTERS = {
  collection_method: oneOf('charge_automatically', 'send_invoice'),
  created: range(),
  customer: text(),
  due_date: range(),
  status: oneOf('draft', 'open', 'paid', 'uncollectible', 'void'),
  customer_account: unsupported(),
  subscription: unsupported(),
};

export function invoices({ realm }: Context, given: Params<typeof INVOICE_FILTERS>) {
  return {
    items: realm.invoices.values(),
    keep: (invoice: Invoice) =>
      within(given.created, invoice.created) &&
      within(given.due_date, invoice.due_date) &&
      same(given.customer, invoice.customer) &&
      same(given.status, invoice.status) &&
      same(given.collection_method, invoice.collection_method),
  };
}

export const INVOICE_PAYMENT_FILTERS = {
  created: range(),
  invoice: text(),
  payment: hash({
    payment_intent: text(),
    payment_record: text(),
    type: required(oneOf('payment_intent', 'payment_record')),
  }),
  status: oneOf('canceled', 'open', 'paid'),
};

export function invoicePayments({ realm }: Context, given: Params<typeof INVOICE_PAYMENT_FILTERS>) {
  const wanted = given.payment;
  return {
    items: realm.invoicePayments.values(),
    keep: (payment: InvoicePayment) =>
      within(given.created, payment.created) &&
      same(given.invoice, payment.invoice) &&
      same(given.status, payment.status) &&
      same(wanted?.type, payment.payment.type) &&
      same(wanted?.payment_intent, payment.payment.payment_intent) &&
      same(wanted?.payment_record, payment.payment.payment_record),
  };
}

export const EVENT_FILTERS = {
  created: range(),
  delivery_success: boolean(),
  type: text(),
  types: listOf(text(), 20),
};

/** The last 30 days. `delivery_success=false` is what some endpoint has not accepted. */
export function events({ realm, clock }: Context, given: Params<typeof EVENT_FILTERS>) {
  if (given.type !== undefined && given.types !== undefined)
    throw invalidRequest('You may only specify one of these parameters: type, types.', {
      param: 'types',
      code: 'parameters_exclusive',
    });
  const oldest = clock.now() - EVENT_DAYS * DAY;
  return {
    items: realm.events.values(),
    keep: (event: Event) =>
      event.created >= oldest &&
      within(given.created, event.created) &&
      (given.type === undefined || matchesType(given.type, event.type)) &&
      (given.types?.includes(event.type) ?? true) &&
      (given.delivery_success === undefined ||
        given.delivery_success === (event.pending_webhooks === 0)),
  };
}

/** One event of the last 30 days. @throws resource_missing, also for older ones. */
export function eventOrThrow({ realm, clock }: Context, id: string): Event {
  const event = realm.events.get(id);
  if (event && event.created >= clock.now() - EVENT_DAYS * DAY) return event;
  throw resourceMissing({ kind: 'event', id });
}

/** Objects with `created` that are filtered by equal fields only. */
export function by<T extends { created: number }>(
  items: Iterable<T>,
  given: { created?: Range } & { [field: string]: unknown },
) {
  const { created, ...fields } = given;
  return {
    items,
    keep: (item: T) =>
      within(created, item.created) &&
      Object.entries(fields).every(([field, value]) => same(value, Reflect.get(item, field))),
  };
}

export function presentCustomers({ realm }: Context): Customer[] {
  return [...realm.customers.values()].filter((customer) => 'email' in customer);
}

/** A key reads its own account only. */
export function accountOrThrow({ realm }: Context, id: string) {
  if (id === realm.account.id) return accountObject(realm.account);
  throw new StripeApiError(403, {
    type: 'invalid_request_error',
    code: 'account_invalid',
    message: `The provided key does not have access to account '${id}' (or that account does not exist).`,
  });
}

function matchesType(pattern: string, type: string): boolean {
  if (!pattern.endsWith('*')) return pattern === type;
  return type.startsWith(pattern.slice(0, -1));
}

function same(asked: unknown, present: unknown): boolean {
  return asked === undefined || asked === present;
}
