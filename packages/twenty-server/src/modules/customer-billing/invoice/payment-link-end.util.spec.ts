import { isOver, openPaymentLinkOf } from './payment-link-end.util.ts';

describe('isOver', () => {
  it('begins after the last moment, and never without one', () => {
    const end = new Date('2026-12-01T22:59:59.999Z');
    expect(isOver(end, end)).toBe(false);
    expect(isOver(end, new Date(end.getTime() + 1))).toBe(true);
    expect(isOver(null, new Date('2999-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('openPaymentLinkOf', () => {
  const now = new Date('2026-12-01T22:59:59.999Z');
  const linkOf = (stripePaymentLink: string | null, stripePaymentLinkExpiresAt: Date | null) =>
    openPaymentLinkOf({ stripePaymentLink, stripePaymentLinkExpiresAt }, now);

  it('is the link until its end, and without an end for ever', () => {
    expect(linkOf('https://crm.example/pay/x', now)).toBe('https://crm.example/pay/x');
    expect(linkOf('https://crm.example/pay/x', null)).toBe('https://crm.example/pay/x');
    expect(linkOf('https://crm.example/pay/x', new Date(now.getTime() - 1))).toBeNull();
    expect(linkOf(null, null)).toBeNull();
  });
});
