import { within } from '../http/listing.ts';
import type { CheckoutSession, InvoiceItem } from '../core/types.ts';
import * as sessions from '../resources/checkout-session.ts';
import * as items from '../resources/invoice-item.ts';
import * as prices from '../resources/price.ts';
import { type Operation, get, list, post, remove } from './operation.ts';
import * as select from './selections.ts';
import * as shapes from './shapes-sales.ts';

/** Checkout sessions, and the products and prices that other calls make inline. */
export const SALES: Operation[] = [
  post('/v1/checkout/sessions', 'checkout.session', shapes.SESSION_CREATE, (at, _ids, given) => {
    const { automatic_tax: _off, ...input } = given;
    return sessions.createSession(at, input);
  }),
  list(
    '/v1/checkout/sessions',
    'checkout.session',
    shapes.SESSION_FILTERS,
    ({ realm }, _ids, { created, customer_details: details, ...given }) => ({
      items: realm.checkoutSessions.values(),
      keep: (session: CheckoutSession) =>
        within(created, session.created) &&
        (details === undefined || details.email === session.customer_details?.email) &&
        select.by(realm.checkoutSessions.values(), given).keep(session),
    }),
  ),
  get('/v1/checkout/sessions/:id', 'checkout.session', {}, (at, { id }) =>
    sessions.sessionOrThrow(at, id),
  ),
  post(
    '/v1/checkout/sessions/:id',
    'checkout.session',
    shapes.SESSION_UPDATE,
    (at, { id }, given) => sessions.updateSession(at, id, given),
  ),
  post('/v1/checkout/sessions/:id/expire', 'checkout.session', {}, (at, { id }) =>
    sessions.expireSession(at, id),
  ),
  list('/v1/checkout/sessions/:id/line_items', 'item', {}, (at, { id }) => ({
    items: at.realm.checkoutOrders.get(sessions.sessionOrThrow(at, id).id)?.lines ?? [],
    oldestFirst: true,
  })),

  post('/v1/invoiceitems', 'invoiceitem', shapes.INVOICE_ITEM, (at, _ids, given) =>
    items.createInvoiceItem(at, given),
  ),
  list(
    '/v1/invoiceitems',
    'invoiceitem',
    shapes.INVOICE_ITEM_FILTERS,
    ({ realm }, _ids, { pending, created, customer, invoice }) => ({
      items: realm.invoiceItems.values(),
      keep: (item: InvoiceItem) =>
        within(created, item.date) &&
        (customer === undefined || customer === item.customer) &&
        (invoice === undefined || invoice === item.invoice) &&
        (pending === undefined || pending === (item.invoice === null)),
    }),
  ),
  get('/v1/invoiceitems/:id', 'invoiceitem', {}, (at, { id }) => items.itemOrThrow(at, id)),
  remove('/v1/invoiceitems/:id', 'invoiceitem', (at, { id }) => items.deleteInvoiceItem(at, id)),

  get('/v1/products/:id', 'product', {}, (at, { id }) => prices.productOrThrow(at, id)),
  list('/v1/products', 'product', shapes.PRODUCT_FILTERS, ({ realm }, _ids, { ids, ...given }) => ({
    items: [...realm.products.values()].filter(({ id }) => ids?.includes(id) ?? true),
    keep: select.by(realm.products.values(), given).keep,
  })),
  get('/v1/prices/:id', 'price', {}, (at, { id }) => prices.priceOrThrow(at, { id })),
  list('/v1/prices', 'price', shapes.PRICE_FILTERS, ({ realm }, _ids, given) =>
    select.by(realm.prices.values(), given),
  ),
];
