import type { Realm } from '../core/realm.ts';
import type { Invoice } from '../core/types.ts';

const DAY = 86_400;

/**
 * A page ends 30 days after the due date (after finalization when there is none) and never lives longer than 120 days;
 * an address freshly read through the API works for at least ten more days.
 * @see https://docs.stripe.com/invoicing/hosted-invoice-page
 */
export function isExpired(found: { realm: Realm; invoice: Invoice }, now: number): boolean {
  const { realm, invoice } = found;
  const finalizedAt = invoice.status_transitions.finalized_at ?? invoice.created;
  const readAt = realm.hostedPages.get(invoice.id)?.urlReadAt ?? finalizedAt;
  const end = Math.max((invoice.due_date ?? finalizedAt) + 30 * DAY, readAt + 10 * DAY);
  return now > Math.min(end, finalizedAt + 120 * DAY);
}
