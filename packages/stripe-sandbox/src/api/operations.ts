import { findOrThrow } from '../core/context.ts';
import { currencyOrThrow } from '../core/currency.ts';
import { metadata, range, text } from '../http/params.ts';
import { balanceOfAccount } from '../resources/balance-transaction.ts';
import { accountObject } from '../resources/account.ts';
import { chargeOrThrow } from '../resources/charge.ts';
import * as customers from '../resources/customer.ts';
import { adjustBalance } from '../resources/customer-balance-transaction.ts';
import { markUncollectible, sendInvoice, voidInvoice } from '../resources/invoice-close.ts';
import { finalizeInvoice } from '../resources/invoice-finalize.ts';
import { payInvoice } from '../resources/invoice-pay.ts';
import { invoicePaymentOrThrow } from '../resources/invoice-payment.ts';
import { updateInvoice } from '../resources/invoice-update.ts';
import * as invoices from '../resources/invoice.ts';
import { intentOrThrow, updateIntent } from '../resources/payment-intent.ts';
import * as refunds from '../resources/refund.ts';
import { createTaxRate } from '../resources/tax-rate.ts';
import * as endpoints from '../resources/webhook-endpoint.ts';
import { type Operation, get, list, post, remove } from './operation.ts';
import * as shapes from './shapes.ts';
import * as select from './selections.ts';

const created = range();
const BY_CUSTOMER = { created, customer: text() };
const BY_PAYMENT = { created, payment_intent: text() };
const AUTO_ADVANCE = { auto_advance: shapes.INVOICE_UPDATE.auto_advance };
const METADATA = { metadata: metadata() };

/** Every operation the sandbox knows: address → kind of object → accepted parameters → what it does. */
export const OPERATIONS: Operation[] = [
  get('/v1/account', 'account', {}, ({ realm }) => accountObject(realm.account)),
  get('/v1/accounts/:id', 'account', {}, (at, { id }) => select.accountOrThrow(at, id)),
  get('/v1/balance', 'balance', {}, (at) => balanceOfAccount(at.realm, at.clock.now())),

  // Customers
  post('/v1/customers', 'customer', shapes.CUSTOMER, (at, _ids, given) =>
    customers.createCustomer(at, given),
  ),
  list('/v1/customers', 'customer', { created, email: text() }, (at, _ids, given) =>
    select.by(select.presentCustomers(at), given),
  ),
  get('/v1/customers/:id', 'customer', {}, ({ realm }, { id }) =>
    findOrThrow(realm.customers, { kind: 'customer', id }),
  ),
  post('/v1/customers/:id', 'customer', shapes.CUSTOMER, (at, { id }, given) =>
    customers.updateCustomer(at, id, given),
  ),
  remove('/v1/customers/:id', 'customer', (at, { id }) => customers.deleteCustomer(at, id)),
  post(
    '/v1/customers/:id/balance_transactions',
    'customer_balance_transaction',
    shapes.CUSTOMER_BALANCE,
    (at, { id }, given) =>
      adjustBalance(at, {
        ...given,
        currency: currencyOrThrow(given.currency),
        customerId: customers.customerOrThrow(at, id, 'customer').id,
        type: 'adjustment',
      }),
  ),
  list(
    '/v1/customers/:id/balance_transactions',
    'customer_balance_transaction',
    { created, invoice: text() },
    (at, { id }, given) =>
      select.by(at.realm.customerBalanceTransactions.values(), { ...given, customer: id }),
  ),

  // Invoices
  post('/v1/invoices', 'invoice', shapes.INVOICE_CREATE, (at, _ids, given) =>
    invoices.createInvoice(at, given),
  ),
  list('/v1/invoices', 'invoice', select.INVOICE_FILTERS, (at, _ids, given) =>
    select.invoices(at, given),
  ),
  get('/v1/invoices/:id', 'invoice', {}, (at, { id }) => invoices.readInvoice(at, id)),
  post('/v1/invoices/:id', 'invoice', shapes.INVOICE_UPDATE, (at, { id }, given) =>
    updateInvoice(at, id, given),
  ),
  remove('/v1/invoices/:id', 'invoice', (at, { id }) => invoices.deleteInvoice(at, id)),
  post('/v1/invoices/:id/add_lines', 'invoice', shapes.INVOICE_LINES, (at, { id }, given) =>
    invoices.addInvoiceLines(at, id, given),
  ),
  list('/v1/invoices/:id/lines', 'line_item', {}, (at, { id }) => ({
    items: invoices.linesOf(at.realm, invoices.invoiceOrThrow(at, id).id),
    oldestFirst: true,
  })),
  post('/v1/invoices/:id/finalize', 'invoice', AUTO_ADVANCE, (at, { id }, given) =>
    finalizeInvoice(at, id, given),
  ),
  post('/v1/invoices/:id/pay', 'invoice', shapes.INVOICE_PAY, (at, { id }, given) =>
    payInvoice(at, id, given),
  ),
  post('/v1/invoices/:id/send', 'invoice', {}, (at, { id }) => sendInvoice(at, id)),
  post('/v1/invoices/:id/void', 'invoice', {}, (at, { id }) => voidInvoice(at, id)),
  post('/v1/invoices/:id/mark_uncollectible', 'invoice', {}, (at, { id }) =>
    markUncollectible(at, id),
  ),
  list(
    '/v1/invoice_payments',
    'invoice_payment',
    select.INVOICE_PAYMENT_FILTERS,
    (at, _ids, given) => select.invoicePayments(at, given),
  ),
  get('/v1/invoice_payments/:id', 'invoice_payment', {}, (at, { id }) =>
    invoicePaymentOrThrow(at, id),
  ),

  // Payments and refunds
  list('/v1/payment_intents', 'payment_intent', BY_CUSTOMER, ({ realm }, _ids, given) =>
    select.by(realm.paymentIntents.values(), given),
  ),
  get('/v1/payment_intents/:id', 'payment_intent', {}, (at, { id }) => intentOrThrow(at, id)),
  post(
    '/v1/payment_intents/:id',
    'payment_intent',
    shapes.PAYMENT_INTENT_UPDATE,
    (at, { id }, given) => updateIntent(at, id, given),
  ),
  list('/v1/charges', 'charge', { ...BY_CUSTOMER, ...BY_PAYMENT }, ({ realm }, _ids, given) =>
    select.by(realm.charges.values(), given),
  ),
  get('/v1/charges/:id', 'charge', {}, (at, { id }) => chargeOrThrow(at, id)),
  list(
    '/v1/balance_transactions',
    'balance_transaction',
    { created, currency: text(), source: text(), type: text() },
    ({ realm }, _ids, given) => select.by(realm.balanceTransactions.values(), given),
  ),
  get('/v1/balance_transactions/:id', 'balance_transaction', {}, ({ realm }, { id }) =>
    findOrThrow(realm.balanceTransactions, { kind: 'balance transaction', id }),
  ),
  post('/v1/refunds', 'refund', shapes.REFUND, (at, _ids, given) =>
    refunds.createRefund(at, given),
  ),
  list('/v1/refunds', 'refund', { ...BY_PAYMENT, charge: text() }, ({ realm }, _ids, given) =>
    select.by(realm.refunds.values(), given),
  ),
  get('/v1/refunds/:id', 'refund', {}, (at, { id }) => refunds.refundOrThrow(at, id)),
  post('/v1/refunds/:id', 'refund', METADATA, (at, { id }, given) =>
    refunds.updateRefund(at, id, given),
  ),

  // Tax rates
  post('/v1/tax_rates', 'tax_rate', shapes.TAX_RATE, (at, _ids, given) => createTaxRate(at, given)),
  get('/v1/tax_rates/:id', 'tax_rate', {}, ({ realm }, { id }) =>
    findOrThrow(realm.taxRates, { kind: 'tax rate', id }),
  ),

  // Events and webhook endpoints
  list('/v1/events', 'event', select.EVENT_FILTERS, (at, _ids, given) => select.events(at, given)),
  get('/v1/events/:id', 'event', {}, ({ realm }, { id }) =>
    findOrThrow(realm.events, { kind: 'event', id }),
  ),
  post(
    '/v1/webhook_endpoints',
    'webhook_endpoint',
    shapes.WEBHOOK_ENDPOINT_CREATE,
    (at, _ids, given) => endpoints.createWebhookEndpoint(at, given),
  ),
  list('/v1/webhook_endpoints', 'webhook_endpoint', {}, ({ realm }) => ({
    items: realm.webhookEndpoints.values(),
  })),
  get('/v1/webhook_endpoints/:id', 'webhook_endpoint', {}, (at, { id }) =>
    endpoints.webhookEndpointOrThrow(at, id),
  ),
  post(
    '/v1/webhook_endpoints/:id',
    'webhook_endpoint',
    shapes.WEBHOOK_ENDPOINT_UPDATE,
    (at, { id }, given) => endpoints.updateWebhookEndpoint(at, id, given),
  ),
  remove('/v1/webhook_endpoints/:id', 'webhook_endpoint', (at, { id }) =>
    endpoints.deleteWebhookEndpoint(at, id),
  ),
];
