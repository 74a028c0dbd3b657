import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import type { TestClient } from '../support/test-client.ts';
import { addLink, book, issueWithLink, openPage } from './support/pay-links.ts';

const BUTTON = '<form method="post">';

describe('The pay page', () => {
  let test: TestApp;
  let admin: TestClient;
  beforeAll(async () => {
    test = await createTestApp({ env: { MAIL_FROM: 'Test Works <billing@test.example>' } });
    test.clock.set(new Date('2026-11-23T09:00:00Z'));
    admin = await test.signIn('ADMIN');
  });
  afterAll(() => test.close());

  it('says who asks, what for, how much and until when, with one button', async () => {
    const lines = [
      {
        description: 'Hull monitoring <platform>',
        details: 'Nov 2026',
        quantity: '24',
        unitPriceMinor: '115000',
        discountType: 'PERCENT',
        discountPercent: '10',
        taxRatePercent: '19',
      },
    ];
    const { token, number } = await issueWithLink(test, admin, {
      company: { locale: 'en-GB' },
      draft: { lines },
    });
    const { status, words, body } = await openPage(test, token);
    expect(status).toBe(200);
    for (const part of [
      'Test Works',
      `Invoice ${number} for Brackwater Marine Owed now €29,559.60 Due 1 December 2026, in 8 days Pay €29,559.60`,
      '24 × 1,150.00, 10% off. Nov 2026 €24,840.00',
      'Tax 19% on 24,840.00 €4,719.60',
      'Questions? billing@test.example',
    ])
      expect(words).toContain(part);
    expect(body).toContain('Hull monitoring &lt;platform&gt;');
    expect(body.split(BUTTON)).toHaveLength(2);
    expect(words).not.toContain('Test mode');
  });

  it('speaks the customer’s language, and another when asked', async () => {
    const { token } = await issueWithLink(test, admin, { company: { locale: 'de-DE' } });
    const german = await openPage(test, token, { headers: { 'accept-language': 'en' } });
    expect(german.body).toContain('<html lang="de">');
    expect(german.words).toContain('Jetzt offen 100,00 € Fällig am 1. Dezember 2026, in 8 Tagen');
    const english = await openPage(test, token, { search: '?lang=en' });
    expect(english.words).toContain('Owed now €100.00 Due 1 December 2026, in 8 days');
  });

  it('asks for the rest of a part-paid invoice and shows what was paid', async () => {
    const { token, invoiceId } = await issueWithLink(test, admin);
    await book(test, invoiceId, [{ amountMinor: 4_000n }]);
    const { words, body } = await openPage(test, token);
    expect(words).toContain('Pay €60.00');
    expect(words).toContain('Paid so far November 5, Visa ·· 4242 €40.00 Paid €40.00');
    expect(words).toContain('Total €100.00 Paid −€40.00 Owed now €60.00');
    expect(body).toContain(BUTTON);
  });

  it.each([
    [
      'on its way',
      [{ amountMinor: 10_000n, status: 'PROCESSING' as const }],
      'Your payment is on its way €100.00',
    ],
    [
      'paid',
      [{ amountMinor: 10_000n }],
      'Paid in full, thank you €100.00 Nothing is owed. Invoice',
    ],
    [
      'refunded',
      [{ amountMinor: 10_000n }, { amountMinor: -10_000n, kind: 'REFUND' as const }],
      'Refunded €100.00',
    ],
    [
      'disputed',
      [
        { amountMinor: 10_000n },
        {
          amountMinor: -10_000n,
          kind: 'DISPUTE' as const,
          status: 'PENDING' as const,
          disputeStatus: 'needs_response',
        },
      ],
      'Your bank is looking into a payment',
    ],
  ])('P1: has no button when the money is %s', async (_what, movements, expected) => {
    const { token, invoiceId } = await issueWithLink(test, admin);
    await book(test, invoiceId, movements);
    const { status, words, body } = await openPage(test, token);
    expect(status).toBe(200);
    expect(words).toContain(expected);
    expect(body).not.toContain('<form');
  });

  it('says that a void invoice asks for nothing', async () => {
    const { token, invoiceId } = await issueWithLink(test, admin);
    await book(test, invoiceId, [], { voidedAt: test.clock.now(), voidReason: 'A mistake' });
    const { words, body } = await openPage(test, token);
    expect(words).toContain('This invoice was cancelled Nothing is owed');
    expect(words).not.toContain('A mistake');
    expect(body).not.toContain('<form');
  });

  it('opens until the last millisecond and is over after it', async () => {
    const expiresAt = new Date(test.clock.now().getTime() + 1000);
    const { token } = await issueWithLink(test, admin, { expiresAt });
    const start = test.clock.now();
    try {
      test.clock.set(expiresAt);
      expect((await openPage(test, token)).body).toContain(BUTTON);
      test.clock.advance(1);
      const { status, words, body } = await openPage(test, token);
      expect(status).toBe(410);
      expect(words).toContain('This link has expired It was open until November 23, 2026.');
      expect(body).not.toContain('<form');
      expect(words).not.toContain('€');
    } finally {
      test.clock.set(start);
    }
  });

  it('says of an old link that there is a newer one, and not which', async () => {
    const { token: old, invoiceId } = await issueWithLink(test, admin);
    const newer = await addLink(test, invoiceId);
    const { status, words, body } = await openPage(test, old);
    expect(status).toBe(410);
    expect(words).toContain('This link was replaced');
    expect(words).not.toContain('€');
    expect(body).not.toContain(newer);
    expect((await openPage(test, newer)).body).toContain(BUTTON);
  });

  it('writes nothing when it is opened', async () => {
    const { token, invoiceId } = await issueWithLink(test, admin);
    const snapshot = () =>
      test.database.query(
        `SELECT xmin::text, "version" FROM "invoice" WHERE "id" = $1
         UNION ALL SELECT xmin::text, "openedCount" FROM "paymentLinkToken" WHERE "invoiceId" = $1
         UNION ALL SELECT count(*)::text, 0 FROM "auditEntry"
         UNION ALL SELECT count(*)::text, 0 FROM "invoiceSync"
         UNION ALL SELECT count(*)::text, 0 FROM "throttle"`,
        [invoiceId],
      );
    const before = await snapshot();
    for (const method of ['GET', 'HEAD']) await openPage(test, token, { method });
    expect(await snapshot()).toEqual(before);
  });
});
