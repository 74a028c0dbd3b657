import { type NotificationKind } from '../../../generated/graphql';

export type NotificationWords = { readonly label: string; readonly text: string };

/** What staff can hear of, in the order of how much it matters. */
export const NOTIFICATION_WORDS: Readonly<Record<NotificationKind, NotificationWords>> = {
  PAYMENT_FAILED: {
    label: 'Failed payments',
    text: 'A card was declined or a bank refused. No money moved.',
  },
  DISPUTE_OPENED: {
    label: 'New disputes',
    text: 'A bank questions a payment. Evidence has a deadline.',
  },
  DISPUTE_CLOSED: { label: 'Closed disputes', text: 'Won, lost or withdrawn.' },
  EARLY_FRAUD_WARNING: {
    label: 'Early fraud warnings',
    text: 'The issuer of a card suspects fraud. A refund now usually prevents a dispute.',
  },
  OVERPAID: { label: 'Over-payments', text: 'A customer paid more than was owed.' },
  REFUND_FAILED: {
    label: 'Failed refunds',
    text: 'A refund did not reach the customer. The money is back on your balance.',
  },
  DEBIT_RETURNED: {
    label: 'Returned bank debits',
    text: 'A bank took a debit back. The amount is owed again.',
  },
  UNMATCHED_TRANSFER: {
    label: 'Bank transfers without an invoice',
    text: 'Stripe received money that no invoice has taken.',
  },
  CUSTOMER_DELETED: {
    label: 'Customers deleted at Stripe',
    text: 'Somebody deleted a customer in the Dashboard.',
  },
  STRIPE_INVOICE_UNKNOWN: {
    label: 'Unknown invoices at Stripe',
    text: 'Stripe has an invoice of ours that is not here, as after a restored backup.',
  },
  EVENTS_MISSED: {
    label: 'Event alarm',
    text: 'Stripe’s webhooks do not arrive. Payments are found later, and none is lost.',
  },
};

export const NOTIFICATION_KINDS = Object.keys(NOTIFICATION_WORDS) as readonly NotificationKind[];
