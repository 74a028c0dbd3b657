import type { IncomingMessage } from 'node:http';
import { invalidRequest } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';

const COLLECTIONS_BY_NAME: Record<string, (realm: Realm) => Iterable<unknown>> = {
  balance_transactions: ({ balanceTransactions }) => balanceTransactions.values(),
  charges: ({ charges }) => charges.values(),
  cash_balance_transactions: ({ cashBalanceTransactions }) => cashBalanceTransactions.values(),
  checkout_sessions: ({ checkoutSessions }) => checkoutSessions.values(),
  credit_notes: ({ creditNotes }) => creditNotes.values(),
  customers: ({ customers }) => customers.values(),
  disputes: ({ disputes }) => disputes.values(),
  early_fraud_warnings: ({ earlyFraudWarnings }) => earlyFraudWarnings.values(),
  events: ({ events }) => events.values(),
  invoice_payments: ({ invoicePayments }) => invoicePayments.values(),
  invoices: ({ invoices }) => invoices.values(),
  payment_intents: ({ paymentIntents }) => paymentIntents.values(),
  payment_methods: ({ paymentMethods }) => paymentMethods.values(),
  payment_records: ({ paymentRecords }) => paymentRecords.values(),
  refunds: ({ refunds }) => refunds.values(),
  webhook_endpoints: ({ webhookEndpoints }) => webhookEndpoints.values(),
};

/** Raw stored objects by Stripe's plural name. @throws invalid_request_error for another name. */
export function collectionOf(realm: Realm, name: string): unknown[] {
  const values = COLLECTIONS_BY_NAME[name];
  if (values) return [...values(realm)];
  throw invalidRequest(
    `No such collection: '${name}'. There are ${Object.keys(COLLECTIONS_BY_NAME).join(', ')}.`,
  );
}

/** From this machine, and not from a page in its browser: those send an Origin. */
export function isLoopback(request: IncomingMessage): boolean {
  return isFromThisMachine(request) && request.headers.origin === undefined;
}

/** Whether the caller's address is one of this machine's own. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const from = request.socket.remoteAddress ?? '';
  return from === '::1' || from.replace('::ffff:', '').startsWith('127.');
}
