import type { RestrictedKey } from '../http/permissions.ts';
import type { Decline, PaymentMeans } from './payment-means.ts';
import type {
  BalanceTransaction,
  CashBalanceTransaction,
  Charge,
  CheckoutLine,
  CheckoutSession,
  CreditNote,
  CreditNoteLine,
  Customer,
  CustomerBalanceTransaction,
  Dispute,
  EarlyFraudWarning,
  Event,
  Invoice,
  InvoiceItem,
  InvoiceLine,
  InvoicePayment,
  PaymentIntent,
  PaymentMethod,
  PaymentRecord,
  Price,
  Product,
  Refund,
  TaxRate,
  WebhookEndpoint,
} from './types.ts';

/** What the operator says about an account. Whether a key is live follows from its prefix. */
export type AccountConfig = {
  id: string;
  name: string;
  country: string;
  defaultCurrency: string;
  email: string;
  secretKeys: string[];
  publishableKeys: string[];
  /** Keys that may do only a part. */
  restrictedKeys?: RestrictedKey[];
};

export type DeletedCustomer = { id: string; object: 'customer'; deleted: true };
/** What the hosted page of an invoice needs besides the invoice. Times in seconds. */
export type HostedPage = { invoiceId: string; token: string; urlReadAt: number };
/** Signing secret of an endpoint and who made it: the boot configuration or the API. A rolled one signs on until `until` (seconds). */
export type EndpointSecret = {
  secret: string;
  fromConfig: boolean;
  previous?: { secret: string; until: number };
};
/** What a checkout session sells and how its PaymentIntent is made when somebody pays. */
export type CheckoutOrder = {
  lines: CheckoutLine[];
  /** Part of the page's address. */
  token: string;
  intent: {
    description: string | null;
    metadata: Record<string, string>;
    receiptEmail: string | null;
  };
};
/** A 3D Secure question that waits for its answer. `token` is part of the page's address. */
export type Challenge = {
  intentId: string;
  token: string;
  paymentMethodId: string;
  returnUrl: string | null;
};

/** All data of one account in one mode: live and test data never meet. Stored objects are replaced, never changed. */
export type Realm = {
  readonly account: AccountConfig;
  readonly livemode: boolean;
  customers: Map<string, Customer | DeletedCustomer>;
  /** Customer id → currency → balance; negative is credit. */
  creditBalances: Map<string, Record<string, number>>;
  customerBalanceTransactions: Map<string, CustomerBalanceTransaction>;
  invoices: Map<string, Invoice>;
  invoiceLines: Map<string, InvoiceLine[]>;
  /** Invoice id → days_until_due, which the invoice object itself does not carry. */
  invoiceTerms: Map<string, number>;
  /** Invoice id → page. */
  hostedPages: Map<string, HostedPage>;
  /** Page token → invoice id. */
  hostedTokens: Map<string, string>;
  /** Invoice number → invoice id. */
  invoiceNumbers: Map<string, string>;
  invoicePayments: Map<string, InvoicePayment>;
  paymentIntents: Map<string, PaymentIntent>;
  charges: Map<string, Charge>;
  refunds: Map<string, Refund>;
  paymentMethods: Map<string, PaymentMethod>;
  /** Payment method id → what it does when it is charged. */
  paymentMeans: Map<string, PaymentMeans>;
  /** PaymentIntent id → the question it waits for. */
  challenges: Map<string, Challenge>;
  /** Invoice id, or '*' for any payment → why the next try is refused. */
  plannedDeclines: Map<string, Decline>;
  disputes: Map<string, Dispute>;
  earlyFraudWarnings: Map<string, EarlyFraudWarning>;
  paymentRecords: Map<string, PaymentRecord>;
  /** Customer id → currency → cash that was sent and not used yet. */
  cashBalances: Map<string, Record<string, number>>;
  cashBalanceTransactions: Map<string, CashBalanceTransaction>;
  /** Customer id → how cash finds its payment; without an entry the account's default, automatic. */
  reconciliationModes: Map<string, 'automatic' | 'manual'>;
  balanceTransactions: Map<string, BalanceTransaction>;
  taxRates: Map<string, TaxRate>;
  products: Map<string, Product>;
  prices: Map<string, Price>;
  invoiceItems: Map<string, InvoiceItem>;
  creditNotes: Map<string, CreditNote>;
  /** Credit note id → lines. */
  creditNoteLines: Map<string, CreditNoteLine[]>;
  checkoutSessions: Map<string, CheckoutSession>;
  /** Session id → lines and what its PaymentIntent will be made of. */
  checkoutOrders: Map<string, CheckoutOrder>;
  events: Map<string, Event>;
  webhookEndpoints: Map<string, WebhookEndpoint>;
  endpointSecrets: Map<string, EndpointSecret>;
};

/** Names of the maps a realm is made of: what the snapshot holds. */
export const COLLECTIONS = [
  'customers',
  'creditBalances',
  'customerBalanceTransactions',
  'invoices',
  'invoiceLines',
  'invoiceTerms',
  'hostedPages',
  'hostedTokens',
  'invoiceNumbers',
  'invoicePayments',
  'paymentIntents',
  'charges',
  'refunds',
  'paymentMethods',
  'paymentMeans',
  'challenges',
  'plannedDeclines',
  'disputes',
  'earlyFraudWarnings',
  'paymentRecords',
  'cashBalances',
  'cashBalanceTransactions',
  'reconciliationModes',
  'balanceTransactions',
  'taxRates',
  'products',
  'prices',
  'invoiceItems',
  'creditNotes',
  'creditNoteLines',
  'checkoutSessions',
  'checkoutOrders',
  'events',
  'webhookEndpoints',
  'endpointSecrets',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export function realmKey(accountId: string, livemode: boolean): string {
  return `${accountId}:${livemode ? 'live' : 'test'}`;
}

export function emptyRealm(account: AccountConfig, livemode: boolean): Realm {
  return {
    account,
    livemode,
    customers: new Map(),
    creditBalances: new Map(),
    customerBalanceTransactions: new Map(),
    invoices: new Map(),
    invoiceLines: new Map(),
    invoiceTerms: new Map(),
    hostedPages: new Map(),
    hostedTokens: new Map(),
    invoiceNumbers: new Map(),
    invoicePayments: new Map(),
    paymentIntents: new Map(),
    charges: new Map(),
    refunds: new Map(),
    paymentMethods: new Map(),
    paymentMeans: new Map(),
    challenges: new Map(),
    plannedDeclines: new Map(),
    disputes: new Map(),
    earlyFraudWarnings: new Map(),
    paymentRecords: new Map(),
    cashBalances: new Map(),
    cashBalanceTransactions: new Map(),
    reconciliationModes: new Map(),
    balanceTransactions: new Map(),
    taxRates: new Map(),
    products: new Map(),
    prices: new Map(),
    invoiceItems: new Map(),
    creditNotes: new Map(),
    creditNoteLines: new Map(),
    checkoutSessions: new Map(),
    checkoutOrders: new Map(),
    events: new Map(),
    webhookEndpoints: new Map(),
    endpointSecrets: new Map(),
  };
}
