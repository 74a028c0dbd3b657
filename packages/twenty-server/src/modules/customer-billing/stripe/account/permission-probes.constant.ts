import type Stripe from 'stripe';

/** A read that changes nothing and shows whether a restricted key may read a resource. */
export type PermissionProbe = {
  /** The SDK's method: `invoices.list`. */
  readonly callName: string;
  readonly send: (stripe: Stripe) => Promise<unknown>;
};

const ONE = { limit: 1 } as const;

/** One per resource the product reads or writes. https://docs.stripe.com/keys#limit-access */
export const PERMISSION_PROBES: readonly PermissionProbe[] = [
  { callName: 'balance.retrieve', send: (stripe) => stripe.balance.retrieve() },
  { callName: 'balanceTransactions.list', send: (stripe) => stripe.balanceTransactions.list(ONE) },
  { callName: 'customers.list', send: (stripe) => stripe.customers.list(ONE) },
  { callName: 'invoices.list', send: (stripe) => stripe.invoices.list(ONE) },
  { callName: 'invoicePayments.list', send: (stripe) => stripe.invoicePayments.list(ONE) },
  { callName: 'creditNotes.list', send: (stripe) => stripe.creditNotes.list(ONE) },
  { callName: 'paymentIntents.list', send: (stripe) => stripe.paymentIntents.list(ONE) },
  { callName: 'charges.list', send: (stripe) => stripe.charges.list(ONE) },
  { callName: 'refunds.list', send: (stripe) => stripe.refunds.list(ONE) },
  { callName: 'disputes.list', send: (stripe) => stripe.disputes.list(ONE) },
  // Stripe has no list of them: of one that does not exist it says so to whom it would show one.
  {
    callName: 'paymentRecords.retrieve',
    send: (stripe) => stripe.paymentRecords.retrieve('pr_none'),
  },
  { callName: 'checkout.sessions.list', send: (stripe) => stripe.checkout.sessions.list(ONE) },
  { callName: 'events.list', send: (stripe) => stripe.events.list(ONE) },
  { callName: 'webhookEndpoints.list', send: (stripe) => stripe.webhookEndpoints.list(ONE) },
];
