import { notificationPath } from './notification-path.util.ts';

describe('notificationPath', () => {
  it.each([
    ['PAYMENT_FAILED', 'invoice-1', true, '/invoices/invoice-1'],
    ['EVENTS_MISSED', null, true, '/settings/stripe'],
    ['STRIPE_INVOICE_UNKNOWN', null, true, '/settings/agreement'],
    ['A_NEWER_KIND', null, true, null],
    ['EVENTS_MISSED', null, false, null],
  ])('of %s about %s, for an admin: %p, is %p', (kind, invoiceId, maySeeSettings, path) => {
    expect(notificationPath({ kind, invoiceId }, { maySeeSettings })).toBe(path);
  });
});
