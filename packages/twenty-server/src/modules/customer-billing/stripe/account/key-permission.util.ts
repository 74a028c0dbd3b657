import type { KeyPermission } from '../../connection/stripe-connection.type.ts';

/** What the Dashboard calls the resource behind a permission's stem. */
const RESOURCE_BY_STEM: Readonly<Record<string, string>> = {
  accounts_kyc_basic: 'Account',
  balance: 'Balance',
  balance_transaction_source: 'Balance transaction sources',
  charge: 'Charges and Refunds',
  checkout_session: 'Checkout Sessions',
  credit_note: 'Credit notes',
  customer: 'Customers',
  dispute: 'Disputes',
  event: 'Events',
  invoice: 'Invoices',
  payment_intent: 'PaymentIntents',
  payment_record: 'Payment Records',
  webhook: 'Webhook Endpoints',
};

/** Which permission a method of the SDK needs, for refusals that do not say. */
const STEM_BY_SDK_RESOURCE: Readonly<Record<string, string>> = {
  accounts: 'accounts_kyc_basic',
  balance: 'balance',
  balanceTransactions: 'balance_transaction_source',
  charges: 'charge',
  'checkout.sessions': 'checkout_session',
  creditNotes: 'credit_note',
  customers: 'customer',
  disputes: 'dispute',
  events: 'event',
  invoices: 'invoice',
  invoicePayments: 'invoice',
  paymentIntents: 'payment_intent',
  paymentRecords: 'payment_record',
  refunds: 'charge',
  webhookEndpoints: 'webhook',
};

const PERMISSION = /\brak_([a-z_]+)_(read|write)\b/;
const READING = /^(retrieve|list|search)/;

/**
 * The permission Stripe asked for when it refused a call with a 403: named in its message, else the one the method
 * needs as far as we know. `callName` is the SDK's: `invoices.create`.
 */
export const permissionOfRefusal = ({
  callName,
  message,
}: {
  callName: string;
  message: string;
}): KeyPermission => {
  const [, named, namedAccess] = PERMISSION.exec(message) ?? [];
  const lastDot = callName.lastIndexOf('.');
  const sdkResource = callName.slice(0, lastDot);
  const stem = named ?? STEM_BY_SDK_RESOURCE[sdkResource] ?? sdkResource;
  const access = namedAccess ?? (READING.test(callName.slice(lastDot + 1)) ? 'read' : 'write');
  return {
    resource: RESOURCE_BY_STEM[stem] ?? sentenceOf(stem),
    permission: `rak_${stem}_${access}`,
    access: access === 'read' ? 'Read' : 'Write',
  };
};

const sentenceOf = (stem: string): string =>
  `${stem.charAt(0).toUpperCase()}${stem.slice(1).replaceAll('_', ' ')}`;
