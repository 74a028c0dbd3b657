import type { EventLocation, EventReferences, KnownIds } from './event-location.type.ts';

/** For events about a Stripe invoice, or a payment of one that names it. */
export const locateByInvoice = (references: EventReferences, known: KnownIds): EventLocation => {
  const { stripeInvoiceId, ownInvoiceId } = references;
  if (stripeInvoiceId === null) {
    return { kind: 'IGNORED', reason: 'It names no invoice' };
  }
  const invoiceId = known.invoiceIdOf(stripeInvoiceId);
  if (invoiceId !== undefined) {
    return { kind: 'INVOICE', invoiceId };
  }
  return ownInvoiceId === null
    ? { kind: 'IGNORED', reason: 'Its invoice was not made here' }
    : { kind: 'WAIT', invoiceId: ownInvoiceId };
};

/** For events about a PaymentIntent, or a charge or refund that came through one. */
export const locateByPaymentIntent = (
  references: EventReferences,
  known: KnownIds,
): EventLocation => {
  const { stripePaymentIntentId } = references;
  if (stripePaymentIntentId === null) {
    return { kind: 'IGNORED', reason: 'It names no PaymentIntent' };
  }
  const invoiceId = known.invoiceIdOf(stripePaymentIntentId);
  // No stamp of ours proves that it is not ours: stamping is best effort.
  return invoiceId === undefined
    ? { kind: 'ASK_STRIPE', stripePaymentIntentId }
    : { kind: 'INVOICE', invoiceId };
};
