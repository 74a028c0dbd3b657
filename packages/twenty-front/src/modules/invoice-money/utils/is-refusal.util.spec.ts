import { isRefusal } from './is-refusal.util.ts';

describe('isRefusal', () => {
  it.each(['STRIPE_REFUSED', 'PERMISSION_DENIED', 'INVOICE_IS_VOID'])(
    'takes %s for the end of a request',
    (code) => expect(isRefusal(code)).toBe(true),
  );

  it.each(['UNREACHABLE', 'INTERNAL', 'STRIPE_UNREACHABLE', 'INVOICE_BUSY', 'REQUEST_ID_REUSED'])(
    'P1: after %s nobody knows whether money moved',
    (code) => expect(isRefusal(code)).toBe(false),
  );
});
