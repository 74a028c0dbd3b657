import type { Invoice } from './invoice.type.ts';

/** Whether a link that ends then is over. It opens at its last moment still; null: it never ends. */
export const isOver = (expiresAt: Date | null, now: Date): boolean =>
  expiresAt !== null && now > expiresAt;

/** The invoice's link while it leads somewhere; null where there is none, or it expired or was revoked. */
export const openPaymentLinkOf = (
  invoice: Pick<Invoice, 'stripePaymentLink' | 'stripePaymentLinkExpiresAt'>,
  now: Date,
): string | null =>
  isOver(invoice.stripePaymentLinkExpiresAt, now) ? null : invoice.stripePaymentLink;
