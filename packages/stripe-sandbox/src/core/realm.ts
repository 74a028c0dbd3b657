import type {
  BalanceTransaction,
  Charge,
  Customer,
  CustomerBalanceTransaction,
  Event,
  Invoice,
  InvoiceLine,
  InvoicePayment,
  PaymentIntent,
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
};

export type DeletedCustomer = { id: string; object: 'customer'; deleted: true };
/** What the hosted page of an invoice needs besides the invoice. Times in seconds. */
export type HostedPage = { invoiceId: string; token: string; urlReadAt: number };
/** Signing secret of an endpoint and who made it: the boot configuration or the API. */
export type EndpointSecret = { secret: string; fromConfig: boolean };

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
  balanceTransactions: Map<string, BalanceTransaction>;
  taxRates: Map<string, TaxRate>;
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
  'balanceTransactions',
  'taxRates',
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
    balanceTransactions: new Map(),
    taxRates: new Map(),
    events: new Map(),
    webhookEndpoints: new Map(),
    endpointSecrets: new Map(),
  };
}
