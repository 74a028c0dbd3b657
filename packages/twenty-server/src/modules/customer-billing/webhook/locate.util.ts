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

/**
 * For events about a PaymentIntent, or a charge, refund, dispute or warning that came through one. Charges without a
 * PaymentIntent are looked up by themselves.
 */
export const locateByPayment = (references: EventReferences, known: KnownIds): EventLocation => {
  const { stripePaymentIntentId, stripeChargeId, ownInvoiceId } = references;
  const invoiceId = [stripePaymentIntentId, stripeChargeId]
    .flatMap((stripeId) => (stripeId === null ? [] : (known.invoiceIdOf(stripeId) ?? [])))
    .at(0);
  if (invoiceId !== undefined) {
    return { kind: 'INVOICE', invoiceId };
  }
  // A session's PaymentIntent is on no Stripe invoice before somebody attaches it: its metadata names ours.
  if (ownInvoiceId !== null && known.hasInvoice(ownInvoiceId)) {
    return { kind: 'INVOICE', invoiceId: ownInvoiceId };
  }
  // No stamp of ours proves that it is not ours: stamping is best effort.
  if (stripePaymentIntentId !== null) {
    return { kind: 'ASK_STRIPE', stripePaymentIntentId };
  }
  return stripeChargeId === null
    ? { kind: 'IGNORED', reason: 'It names no payment' }
    : { kind: 'ASK_STRIPE', stripeChargeId };
};

/** For events about a Checkout Session: by its PaymentIntent, which it may not have yet, or by our metadata. */
export const locateBySession = (references: EventReferences, known: KnownIds): EventLocation =>
  references.stripePaymentIntentId === null &&
  (references.ownInvoiceId === null || !known.hasInvoice(references.ownInvoiceId))
    ? { kind: 'IGNORED', reason: 'Its session was not made here' }
    : locateByPayment(references, known);

/** For events about a customer, whose invoices may all look different now. */
export const locateByCustomer = (
  { stripeCustomerId }: EventReferences,
  known: KnownIds,
): EventLocation => {
  const [first, ...others] =
    stripeCustomerId === null ? [] : known.invoiceIdsOfCustomer(stripeCustomerId);
  return first === undefined
    ? { kind: 'IGNORED', reason: 'Its customer has no invoice that was made here' }
    : { kind: 'INVOICES', invoiceIds: [first, ...others] };
};
