import { type Notification } from '../hooks/use-notifications.ts';

/** Where somebody who opens a notification can do something about it; null: nowhere. */
export const notificationPath = (
  { kind, invoiceId }: Pick<Notification, 'kind' | 'invoiceId'>,
  { maySeeSettings }: { readonly maySeeSettings: boolean },
): string | null => {
  if (invoiceId !== null) return `/invoices/${invoiceId}`;
  if (!maySeeSettings) return null;
  switch (kind) {
    case 'EVENTS_MISSED':
      return '/settings/stripe';
    case 'STRIPE_INVOICE_UNKNOWN':
      return '/settings/agreement';
    default:
      return null;
  }
};
