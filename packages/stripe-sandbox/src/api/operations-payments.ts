import { findOrThrow } from '../core/context.ts';
import { metadata, range, text, unsupported } from '../http/params.ts';
import { attachPayment } from '../resources/invoice-attach.ts';
import { cashBalanceOf, updateCashBalance } from '../resources/cash-balance.ts';
import { fundCashForTest } from '../resources/cash-funding.ts';
import { applyCustomerBalance } from '../resources/cash-payment.ts';
import { fundingInstructionsOf } from '../resources/bank-details.ts';
import { chargeOrThrow } from '../resources/charge.ts';
import { customerOrThrow } from '../resources/customer.ts';
import { disputeOrThrow } from '../resources/dispute.ts';
import { closeDispute, updateDispute } from '../resources/dispute-answer.ts';
import * as intents from '../resources/payment-intent-api.ts';
import { intentOrThrow } from '../resources/payment-intent.ts';
import { methodOrThrow } from '../resources/payment-method.ts';
import { attachPaymentMethod } from '../resources/payment-method-attach.ts';
import { paymentRecordOrThrow, reportPayment } from '../resources/payment-record.ts';
import { cancelRefund } from '../resources/refund-outcome.ts';
import * as refunds from '../resources/refund.ts';
import { type Operation, get, list, post } from './operation.ts';
import * as select from './selections.ts';
import * as shapes from './shapes-payments.ts';

const created = range();
const BY_CUSTOMER = { created, customer: text() };
const BY_PAYMENT = { created, payment_intent: text() };
const INTENT_FILTERS = { ...BY_CUSTOMER, customer_account: unsupported() };
const CHARGE_FILTERS = { ...BY_CUSTOMER, ...BY_PAYMENT, transfer_group: unsupported() };
const METADATA = { metadata: metadata() };

/** Intents, charges, refunds, disputes, payments outside Stripe, and cash of bank transfers. */
export const PAYMENTS: Operation[] = [
  post('/v1/payment_intents', 'payment_intent', shapes.PAYMENT_INTENT_CREATE, (at, _ids, given) =>
    intents.createPaymentIntent(at, given),
  ),
  list('/v1/payment_intents', 'payment_intent', INTENT_FILTERS, ({ realm }, _ids, given) =>
    select.by(realm.paymentIntents.values(), given),
  ),
  get('/v1/payment_intents/:id', 'payment_intent', { client_secret: unsupported() }, (at, { id }) =>
    intentOrThrow(at, id),
  ),
  post(
    '/v1/payment_intents/:id',
    'payment_intent',
    shapes.PAYMENT_INTENT_UPDATE,
    (at, { id }, given) => intents.updatePaymentIntent(at, id, given),
  ),
  post(
    '/v1/payment_intents/:id/confirm',
    'payment_intent',
    shapes.PAYMENT_INTENT_CONFIRM,
    (at, { id }, given) => intents.confirmPaymentIntent(at, id, given),
  ),
  post(
    '/v1/payment_intents/:id/cancel',
    'payment_intent',
    shapes.PAYMENT_INTENT_CANCEL,
    (at, { id }, given) => intents.cancelPaymentIntent(at, id, given),
  ),
  post(
    '/v1/payment_intents/:id/apply_customer_balance',
    'payment_intent',
    shapes.APPLY_CUSTOMER_BALANCE,
    (at, { id }, given) => applyCustomerBalance(at, id, given),
  ),
  get('/v1/payment_methods/:id', 'payment_method', {}, (at, { id }) => methodOrThrow(at, id)),
  post(
    '/v1/payment_methods/:id/attach',
    'payment_method',
    shapes.PAYMENT_METHOD_ATTACH,
    (at, { id }, given) => attachPaymentMethod(at, id, given),
  ),
  post('/v1/invoices/:id/attach_payment', 'invoice', shapes.ATTACH_PAYMENT, (at, { id }, given) =>
    attachPayment(at, id, given),
  ),
  list('/v1/charges', 'charge', CHARGE_FILTERS, ({ realm }, _ids, given) =>
    select.by(realm.charges.values(), given),
  ),
  get('/v1/charges/:id', 'charge', {}, (at, { id }) => chargeOrThrow(at, id)),
  list(
    '/v1/balance_transactions',
    'balance_transaction',
    { created, currency: text(), payout: unsupported(), source: text(), type: text() },
    ({ realm }, _ids, given) => select.by(realm.balanceTransactions.values(), given),
  ),
  get('/v1/balance_transactions/:id', 'balance_transaction', {}, ({ realm }, { id }) =>
    findOrThrow(realm.balanceTransactions, { kind: 'balance transaction', id }),
  ),

  // Refunds
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
  post('/v1/refunds/:id/cancel', 'refund', {}, (at, { id }) => cancelRefund(at, id)),

  // Disputes and warnings
  list('/v1/disputes', 'dispute', shapes.BY_DISPUTED, ({ realm }, _ids, given) =>
    select.by(realm.disputes.values(), given),
  ),
  get('/v1/disputes/:id', 'dispute', {}, (at, { id }) => disputeOrThrow(at, id)),
  post('/v1/disputes/:id', 'dispute', shapes.DISPUTE_UPDATE, (at, { id }, given) =>
    updateDispute(at, id, given),
  ),
  post('/v1/disputes/:id/close', 'dispute', {}, (at, { id }) => closeDispute(at, id)),
  list(
    '/v1/radar/early_fraud_warnings',
    'radar.early_fraud_warning',
    shapes.BY_DISPUTED,
    ({ realm }, _ids, given) => select.by(realm.earlyFraudWarnings.values(), given),
  ),
  get('/v1/radar/early_fraud_warnings/:id', 'radar.early_fraud_warning', {}, ({ realm }, { id }) =>
    findOrThrow(realm.earlyFraudWarnings, { kind: 'early fraud warning', id }),
  ),

  // Payments outside Stripe
  post(
    '/v1/payment_records/report_payment',
    'payment_record',
    shapes.REPORT_PAYMENT,
    (at, _ids, given) => reportPayment(at, given),
  ),
  get('/v1/payment_records/:id', 'payment_record', {}, (at, { id }) =>
    paymentRecordOrThrow(at, id),
  ),

  // Bank transfers
  get('/v1/customers/:id/cash_balance', 'cash_balance', {}, (at, { id }) => cashBalanceOf(at, id)),
  post(
    '/v1/customers/:id/cash_balance',
    'cash_balance',
    shapes.CASH_BALANCE_UPDATE,
    (at, { id }, given) => updateCashBalance(at, id, given),
  ),
  list(
    '/v1/customers/:id/cash_balance_transactions',
    'customer_cash_balance_transaction',
    {},
    (at, { id }, given) =>
      select.by(at.realm.cashBalanceTransactions.values(), {
        ...given,
        customer: customerOrThrow(at, id, 'customer').id,
      }),
  ),
  get(
    '/v1/customers/:id/cash_balance_transactions/:id',
    'customer_cash_balance_transaction',
    {},
    (at, { nested: id }) =>
      findOrThrow(at.realm.cashBalanceTransactions, { kind: 'cash balance transaction', id }),
  ),
  post(
    '/v1/customers/:id/funding_instructions',
    'funding_instructions',
    shapes.FUNDING_INSTRUCTIONS,
    (at, { id }, given) =>
      fundingInstructionsOf(at.realm, customerOrThrow(at, id, 'customer').id, given),
  ),
  post(
    '/v1/test_helpers/customers/:id/fund_cash_balance',
    'customer_cash_balance_transaction',
    shapes.FUND_CASH_BALANCE,
    (at, { id }, given) => fundCashForTest(at, id, given),
  ),
];
