import { invalidRequest } from '../core/errors.ts';
import type { CollectionName } from '../core/realm.ts';
import type { JsonObject, JsonValue } from '../core/types.ts';
import { cashBalanceIn } from '../resources/cash-balance.ts';
import { paymentsOf } from '../resources/invoice-payment.ts';
import { type Scope, listObject, view } from './views.ts';

type Expansion = {
  /** Kinds of object that can come out: what a deeper path may name. */
  kinds: string[];
  /** A list comes out; deeper paths go on with `data`. */
  list?: true;
  load: (scope: Scope, owner: JsonObject, current: JsonValue) => JsonValue;
};

const MAX_DEPTH = 4;

const customer = stored('customer', 'customers');
const invoice = stored('invoice', 'invoices');
const charge = stored('charge', 'charges');
const paymentIntent = stored('payment_intent', 'paymentIntents');
const refund = stored('refund', 'refunds');
const paymentMethod = stored('payment_method', 'paymentMethods');
const balanceTransaction = stored('balance_transaction', 'balanceTransactions');

/** Everything that can be expanded, by kind and path. A later resource adds its line here. */
const EXPANSIONS: Record<string, Record<string, Expansion>> = {
  customer: {
    cash_balance: { kinds: [], load: loadCashBalance },
    invoice_credit_balance: {
      kinds: [],
      load: ({ realm }, owner) => realm.creditBalances.get(idOf(owner)) ?? {},
    },
  },
  customer_balance_transaction: {
    customer,
    invoice,
    credit_note: stored('credit_note', 'creditNotes'),
  },
  credit_note: {
    customer,
    invoice,
    customer_balance_transaction: stored(
      'customer_balance_transaction',
      'customerBalanceTransactions',
    ),
    lines: {
      kinds: ['credit_note_line_item'],
      list: true,
      load: (_scope, _owner, current) => current,
    },
  },
  invoice: {
    customer,
    lines: { kinds: ['line_item'], list: true, load: (_scope, _owner, current) => current },
    payments: { kinds: ['invoice_payment'], list: true, load: loadPayments },
    confirmation_secret: { kinds: [], load: loadConfirmationSecret },
    default_payment_method: nothing(),
    discounts: nothing(),
  },
  'checkout.session': {
    customer,
    line_items: { kinds: ['item'], list: true, load: loadSessionLines },
    payment_intent: paymentIntent,
    payment_link: nothing(),
    invoice: nothing(),
    setup_intent: nothing(),
    subscription: nothing(),
  },
  item: { 'price.product': stored('product', 'products') },
  price: { product: stored('product', 'products') },
  product: { default_price: nothing() },
  invoiceitem: { customer, invoice },
  invoice_payment: {
    invoice,
    'payment.payment_intent': paymentIntent,
    'payment.charge': charge,
    'payment.payment_record': stored('payment_record', 'paymentRecords'),
  },
  payment_intent: {
    customer,
    latest_charge: charge,
    payment_method: paymentMethod,
    review: nothing(),
  },
  charge: {
    customer,
    payment_intent: paymentIntent,
    balance_transaction: balanceTransaction,
    failure_balance_transaction: balanceTransaction,
    refunds: { kinds: ['refund'], list: true, load: loadRefunds },
    review: nothing(),
  },
  refund: {
    charge,
    customer,
    payment_intent: paymentIntent,
    payment_method: paymentMethod,
    balance_transaction: balanceTransaction,
    failure_balance_transaction: balanceTransaction,
  },
  dispute: { charge, payment_intent: paymentIntent },
  'radar.early_fraud_warning': { charge, payment_intent: paymentIntent },
  payment_method: { customer },
  customer_cash_balance_transaction: {
    customer,
    'applied_to_payment.payment_intent': paymentIntent,
    'unapplied_from_payment.payment_intent': paymentIntent,
    'refunded_from_payment.refund': refund,
  },
  balance_transaction: {
    source: {
      kinds: ['charge', 'refund', 'dispute'],
      load: (scope, _owner, current) =>
        lookUp(scope, 'charges', current) ??
        lookUp(scope, 'refunds', current) ??
        lookUp(scope, 'disputes', current) ??
        current,
    },
  },
};

/** @throws invalid_request_error naming a path that cannot be expanded; looks at kinds only, never at data. */
export function checkExpandOrThrow(paths: string[], shape: { kind: string; list: boolean }): void {
  paths.forEach((path, index) => {
    const segments = path.split('.');
    const rest = shape.list ? segments.slice(1) : segments;
    if (rest.length > MAX_DEPTH)
      throw invalidRequest(`You cannot expand more than ${MAX_DEPTH} levels of a property.`, {
        param: `expand[${index}]`,
      });
    const fits =
      (!shape.list || segments[0] === 'data') && rest.length > 0 && reaches([shape.kind], rest);
    if (!fits)
      throw invalidRequest(`This property cannot be expanded (${path}).`, {
        param: `expand[${index}]`,
      });
  });
}

/** Replaces ids by objects along the paths, which were checked before. Works on the fresh top level of a view. */
export function expand(scope: Scope, shown: JsonObject, paths: string[]): JsonObject {
  let expanded = shown;
  for (const path of paths) expanded = expandPath(scope, expanded, path.split('.'));
  return expanded;
}

function expandPath(scope: Scope, owner: JsonObject, segments: string[]): JsonObject {
  // Of a deleted object nothing is left but its id.
  if (segments.length === 0 || owner['deleted'] === true) return owner;
  if (owner['object'] === 'list') return expandList(scope, owner, segments);
  const step = findStep(String(owner['object']), segments);
  if (!step) return owner;
  const [first = '', second] = step.path.split('.');
  const outer = owner[first] ?? null;
  const current = second === undefined ? outer : isObject(outer) ? (outer[second] ?? null) : null;
  const loaded = isObject(current) ? current : step.expansion.load(scope, owner, current);
  const deeper = isObject(loaded) ? expandPath(scope, { ...loaded }, step.rest) : loaded;
  // Expanding never invents a field: one that Stripe leaves out while it is empty stays out.
  if (deeper === null && !(first in owner)) return owner;
  if (second === undefined) return { ...owner, [first]: deeper };
  return isObject(outer) && second in outer
    ? { ...owner, [first]: { ...outer, [second]: deeper } }
    : owner;
}

function expandList(scope: Scope, list: JsonObject, segments: string[]): JsonObject {
  const data = list['data'];
  if (segments[0] !== 'data' || !Array.isArray(data)) return list;
  const rest = segments.slice(1);
  return {
    ...list,
    data: data.map((item) => (isObject(item) ? expandPath(scope, { ...item }, rest) : item)),
  };
}

function reaches(kinds: string[], segments: string[]): boolean {
  if (segments.length === 0) return true;
  return kinds.some((kind) => {
    const step = findStep(kind, segments);
    if (!step) return false;
    if (!step.expansion.list) return reaches(step.expansion.kinds, step.rest);
    if (step.rest.length === 0) return true;
    return step.rest[0] === 'data' && reaches(step.expansion.kinds, step.rest.slice(1));
  });
}

function findStep(kind: string, segments: string[]) {
  for (const length of [1, 2]) {
    const path = segments.slice(0, length).join('.');
    const expansion = EXPANSIONS[kind]?.[path];
    if (expansion) return { path, expansion, rest: segments.slice(length) };
  }
  return undefined;
}

function stored(kind: string, collection: CollectionName): Expansion {
  return {
    kinds: [kind],
    load: (scope, _owner, current) => lookUp(scope, collection, current) ?? current,
  };
}

/** A field that Stripe can expand but that is always empty here. */
function nothing(): Expansion {
  return { kinds: [], load: (_scope, _owner, current) => current };
}

function lookUp(scope: Scope, collection: CollectionName, id: JsonValue): JsonObject | undefined {
  if (typeof id !== 'string') return undefined;
  const found = (scope.realm[collection] as Map<string, { object: string }>).get(id);
  return found && view(scope, found);
}

function loadPayments(scope: Scope, owner: JsonObject): JsonValue {
  return listObject({
    url: '/v1/invoice_payments',
    data: paymentsOf(scope.realm, idOf(owner)).map((payment) => view(scope, payment)),
    hasMore: false,
  });
}

function loadConfirmationSecret(scope: Scope, owner: JsonObject): JsonValue {
  const payment = paymentsOf(scope.realm, idOf(owner)).find(({ is_default }) => is_default);
  const intent = payment && scope.realm.paymentIntents.get(payment.payment.payment_intent ?? '');
  if (!intent) return null;
  return { client_secret: intent.client_secret, type: 'payment_intent' };
}

function loadSessionLines(scope: Scope, owner: JsonObject): JsonValue {
  const lines = scope.realm.checkoutOrders.get(idOf(owner))?.lines ?? [];
  return listObject({
    url: `/v1/checkout/sessions/${idOf(owner)}/line_items`,
    data: lines.slice(0, 10).map((line) => view(scope, line)),
    hasMore: lines.length > 10,
  });
}

function loadCashBalance({ realm }: Scope, owner: JsonObject): JsonValue {
  const balance = cashBalanceIn(realm, idOf(owner));
  return { ...balance, settings: { ...balance.settings } };
}

function loadRefunds(scope: Scope, owner: JsonObject): JsonValue {
  const refunds = [...scope.realm.refunds.values()].filter(({ charge: id }) => id === owner['id']);
  return listObject({
    url: `/v1/charges/${idOf(owner)}/refunds`,
    data: refunds
      .reverse()
      .slice(0, 10)
      .map((refund) => view(scope, refund)),
    hasMore: refunds.length > 10,
  });
}

function idOf(owner: JsonObject): string {
  return String(owner['id']);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
