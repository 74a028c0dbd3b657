import { findOrThrow } from '../core/context.ts';
import { currencyOrThrow } from '../core/currency.ts';
import { range, text } from '../http/params.ts';
import { balanceOfAccount } from '../resources/balance-transaction.ts';
import { accountObject } from '../resources/account.ts';
import { countrySpecOrThrow } from '../resources/country-spec.ts';
import * as creditNotes from '../resources/credit-note.ts';
import * as customers from '../resources/customer.ts';
import {
  adjustBalance,
  balanceTransactionOrThrow,
  updateBalanceTransaction,
} from '../resources/customer-balance-transaction.ts';
import { markUncollectible, sendInvoice, voidInvoice } from '../resources/invoice-close.ts';
import { finalizeInvoice } from '../resources/invoice-finalize.ts';
import { payInvoice } from '../resources/invoice-pay.ts';
import { invoicePaymentOrThrow } from '../resources/invoice-payment.ts';
import { updateInvoice } from '../resources/invoice-update.ts';
import * as invoices from '../resources/invoice.ts';
import { createTaxRate } from '../resources/tax-rate.ts';
import * as endpoints from '../resources/webhook-endpoint.ts';
import { type Operation, get, list, post, remove } from './operation.ts';
import { PAYMENTS } from './operations-payments.ts';
import { SALES } from './operations-sales.ts';
import * as shapes from './shapes.ts';
import * as select from './selections.ts';

const created = range();
const AUTO_ADVANCE = { auto_advance: shapes.INVOICE_UPDATE.auto_advance };

/** Every operation the sandbox knows: address → kind of object → accepted parameters → what it does. */
export const OPERATIONS: Operation[] = [
  get('/v1/account', 'account', {}, ({ realm }) => accountObject(realm.account)),
  get('/v1/accounts/:id', 'account', {}, (at, { id }) => select.accountOrThrow(at, id)),
  get('/v1/balance', 'balance', {}, (at) => balanceOfAccount(at.realm, at.clock.now())),

  get('/v1/country_specs/:id', 'country_spec', {}, ({ realm }, { id }) =>
    countrySpecOrThrow(id, realm.account.defaultCurrency.toLowerCase()),
  ),

  // Customers
  post('/v1/customers', 'customer', shapes.CUSTOMER_CREATE, (at, _ids, given) =>
    customers.createCustomer(at, given),
  ),
  list('/v1/customers', 'customer', shapes.CUSTOMER_FILTERS, (at, _ids, given) =>
    select.by(select.presentCustomers(at), given),
  ),
  get('/v1/customers/:id', 'customer', {}, ({ realm }, { id }) =>
    findOrThrow(realm.customers, { kind: 'customer', id }),
  ),
  post('/v1/customers/:id', 'customer', shapes.CUSTOMER_UPDATE, (at, { id }, given) =>
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
      select.by(at.realm.customerBalanceTransactions.values(), {
        ...given,
        customer: customers.customerOrThrow(at, id, 'customer').id,
      }),
  ),
  get(
    '/v1/customers/:id/balance_transactions/:id',
    'customer_balance_transaction',
    {},
    (at, { id: customerId, nested: id }) => balanceTransactionOrThrow(at, { customerId, id }),
  ),
  post(
    '/v1/customers/:id/balance_transactions/:id',
    'customer_balance_transaction',
    shapes.CUSTOMER_BALANCE_UPDATE,
    (at, { id: customerId, nested: id }, given) =>
      updateBalanceTransaction(at, { customerId, id }, given),
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

  // Credit notes
  post('/v1/credit_notes', 'credit_note', shapes.CREDIT_NOTE, (at, _ids, given) =>
    creditNotes.createCreditNote(at, given),
  ),
  list('/v1/credit_notes', 'credit_note', shapes.CREDIT_NOTE_FILTERS, ({ realm }, _ids, given) =>
    select.by(realm.creditNotes.values(), given),
  ),
  get('/v1/credit_notes/preview', 'credit_note', shapes.CREDIT_NOTE, (at, _ids, given) =>
    creditNotes.previewCreditNote(at, given),
  ),
  list(
    '/v1/credit_notes/preview/lines',
    'credit_note_line_item',
    shapes.CREDIT_NOTE,
    (at, _ids, given) => ({
      items: creditNotes.previewCreditNote(at, given).lines,
      oldestFirst: true,
    }),
  ),
  get('/v1/credit_notes/:id', 'credit_note', {}, (at, { id }) =>
    creditNotes.creditNoteOrThrow(at, id),
  ),
  post('/v1/credit_notes/:id', 'credit_note', shapes.CREDIT_NOTE_UPDATE, (at, { id }, given) =>
    creditNotes.updateCreditNote(at, id, given),
  ),
  post('/v1/credit_notes/:id/void', 'credit_note', {}, (at, { id }) =>
    creditNotes.voidCreditNote(at, id),
  ),
  list('/v1/credit_notes/:id/lines', 'credit_note_line_item', {}, (at, { id }) => ({
    items: at.realm.creditNoteLines.get(creditNotes.creditNoteOrThrow(at, id).id) ?? [],
    oldestFirst: true,
  })),

  ...SALES,

  ...PAYMENTS,

  // Tax rates
  post('/v1/tax_rates', 'tax_rate', shapes.TAX_RATE, (at, _ids, given) => createTaxRate(at, given)),
  get('/v1/tax_rates/:id', 'tax_rate', {}, ({ realm }, { id }) =>
    findOrThrow(realm.taxRates, { kind: 'tax rate', id }),
  ),

  // Events and webhook endpoints
  list('/v1/events', 'event', select.EVENT_FILTERS, (at, _ids, given) => select.events(at, given)),
  get('/v1/events/:id', 'event', {}, (at, { id }) => select.eventOrThrow(at, id)),
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
