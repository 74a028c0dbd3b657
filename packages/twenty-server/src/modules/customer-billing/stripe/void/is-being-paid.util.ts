import type { StripeInvoiceState } from '../snapshot/stripe-snapshot.type.ts';

/**
 * Whether money has arrived on an invoice or is on its way. A bank debit that is under way would be lost out of sight by a
 * void: it arrives all the same. https://docs.stripe.com/payments/paymentintents/lifecycle
 */
export const isBeingPaid = ({ invoice, payments }: StripeInvoiceState): boolean =>
  invoice.status === 'paid' ||
  payments.some(({ intent }) => intent.status === 'processing' || intent.status === 'succeeded');
