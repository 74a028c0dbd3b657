import type Stripe from 'stripe';

/** A field that Stripe can expand is kept as its id: the object members of the union are dropped. */
type Unexpanded<V> = string extends V ? Exclude<V, { object: string }> : V;

/**
 * An object as the sandbox keeps it: exactly the SDK's own declaration, with expandable fields as ids.
 * Building one as a literal therefore fails to compile when a field of the API is missing or was removed from it.
 */
export type Stored<T> = { [K in keyof T]: Unexpanded<T[K]> };

export type Customer = Stored<Stripe.Customer>;
export type CustomerBalanceTransaction = Stored<Stripe.CustomerBalanceTransaction>;
export type Invoice = Omit<Stored<Stripe.Invoice>, 'lines' | 'payments' | 'confirmation_secret'>;
/** Decimals travel as strings; the SDK turns them into its Decimal class on arrival. */
export type InvoiceLine = Omit<
  Stored<Stripe.InvoiceLineItem>,
  'quantity_decimal' | 'pricing' | 'discounts'
> & {
  quantity_decimal: string | null;
  pricing: {
    type: 'price_details';
    price_details: { price: string; product: string };
    unit_amount_decimal: string;
  } | null;
  discounts: string[];
};
export type InvoicePayment = Omit<Stored<Stripe.InvoicePayment>, 'payment'> & {
  payment:
    | { type: 'payment_intent'; payment_intent: string; payment_record?: undefined }
    | { type: 'payment_record'; payment_record: string; payment_intent?: undefined };
};
export type PaymentIntent = Stored<Stripe.PaymentIntent>;
export type LastPaymentError = Stripe.PaymentIntent.LastPaymentError;
export type Charge = Omit<Stored<Stripe.Charge>, 'refunds'>;
export type Refund = Stored<Stripe.Refund>;
export type BalanceTransaction = Stored<Stripe.BalanceTransaction>;
export type Dispute = Omit<Stored<Stripe.Dispute>, 'balance_transactions'> & {
  balance_transactions: BalanceTransaction[];
};
export type EarlyFraudWarning = Stored<Stripe.Radar.EarlyFraudWarning>;
export type PaymentMethod = Stored<Stripe.PaymentMethod>;
export type PaymentRecord = Stored<Stripe.PaymentRecord>;
export type CashBalance = Stripe.CashBalance;
export type CashBalanceTransaction = Stored<Stripe.CustomerCashBalanceTransaction>;
export type Balance = Stripe.Balance;
export type Account = Stripe.Account;
export type CountrySpec = Stripe.CountrySpec;
export type TaxRate = Stored<Stripe.TaxRate>;
export type WebhookEndpoint = Stored<Stripe.WebhookEndpoint>;
export type Address = Stripe.Address;

/** Decimals as strings, lists as kept apart: how the wire has them. */
type Wire<T> = { [K in keyof T]: T[K] extends Stripe.Decimal | null ? string | null : T[K] };
export type Product = Stored<Stripe.Product>;
export type Price = Wire<Stored<Stripe.Price>>;
export type InvoiceItem = Omit<Stored<Stripe.InvoiceItem>, 'quantity_decimal' | 'pricing'> & {
  quantity_decimal: string;
  pricing: InvoiceLine['pricing'];
};
export type CreditNote = Omit<Stored<Stripe.CreditNote>, 'lines' | 'pdf' | 'refunds'> & {
  refunds: Array<Omit<Stripe.CreditNote.Refund, 'refund'> & { refund: string }>;
};
export type CreditNoteLine = Wire<Stored<Stripe.CreditNoteLineItem>>;
export type CheckoutSession = Omit<Stored<Stripe.Checkout.Session>, 'line_items' | 'url'>;
export type CheckoutLine = Omit<Stripe.LineItem, 'price'> & { price: Price };

export type JsonObject = { [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** Any object of the API: it names its own kind. */
export type ApiObject = { object: string };

/** One stored event. `data.object` is a frozen picture of the object when it happened. */
export type Event = {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: JsonObject; previous_attributes?: JsonObject };
  livemode: boolean;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
};
