import { createHash } from 'node:crypto';
import { modelOf, NOW, paymentOf } from '../pay-page.examples.ts';
import { payPageHeaders } from '../pay-page-headers.util.ts';
import { renderErrorPage, renderInvoicePage, renderNotFoundPage } from './render-pay-page.ts';

const TOTAL = modelOf().invoice.totalMinor;
const card = paymentOf();
const transfer = paymentOf({
  method: 'bank_transfer',
  methodDisplay: 'Bank transfer',
  amountMinor: 750_000n,
  occurredAt: new Date('2026-11-12T10:00:00Z'),
  movementId: 'manual:1',
});
const paidInFull = paymentOf({ amountMinor: TOTAL });

/** What a reader sees: no tags, no entities, single spaces. */
const wordsOf = ({ body }: { body: string }): string =>
  body
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/[\s\u00a0]+/g, ' ');

const pagesOfAllStates = () => [
  renderInvoicePage(modelOf()),
  renderInvoicePage(modelOf({ payments: [card, transfer], contactEmail: 'a@b.example' })),
  renderInvoicePage(modelOf({ token: { lastOpenedAt: NOW }, invoice: { livemode: false } })),
  renderInvoicePage(modelOf({ payments: [paidInFull] })),
  renderInvoicePage(modelOf({ payments: [paymentOf({ status: 'PROCESSING' })] })),
  renderInvoicePage(modelOf({ invoice: { voidedAt: NOW } })),
  renderInvoicePage(modelOf({ token: { isCurrent: false } })),
  renderInvoicePage(modelOf({ token: { expiresAt: new Date(0) }, contactEmail: 'a@b.example' })),
  renderNotFoundPage(modelOf()),
  renderErrorPage(modelOf(), { kind: 'STRIPE_AWAY', status: 503, requestId: 'request-1' }),
];

describe('the page of a part-paid invoice', () => {
  const payments = [card, transfer];

  it('says what is owed, what for and what was paid, as in the picture', () => {
    const words = wordsOf(renderInvoicePage(modelOf({ payments })));
    for (const part of [
      'Invoice INV-2026-0418 for Brackwater Marine Engineering GmbH',
      'Owed now €44,585.38 Due 2 December 2026, in 9 days Pay €44,585.38',
      'Paid so far 5 November, Visa ·· 4242 €12,500.00 12 November, bank transfer €7,500.00 Paid €20,000.00',
      'Hull monitoring platform, annual licence 24 × 1,150.00, 10% off. 24 vessels, Nov 2026 to Oct 2027 €24,840.00',
      '12.5 × 1,240.00. Days at the Rostock yard €15,500.00',
      'Subtotal €54,428.80 Tax 19% on 52,888.00 €10,048.72 Tax 7% on 1,540.80 €107.86',
      'Total €64,585.38 Paid −€20,000.00 Owed now €44,585.38',
    ])
      expect(words).toContain(part);
  });

  it('says it in German', () => {
    const { body } = renderInvoicePage(modelOf({ payments, language: 'de' }));
    expect(body).toContain('<html lang="de">');
    expect(wordsOf({ body })).toContain(
      'Jetzt offen 44.585,38 € Fällig am 2. Dezember 2026, in 9 Tagen 44.585,38 € bezahlen',
    );
    expect(wordsOf({ body })).toContain('12. November, Überweisung 7.500,00 €');
  });
});

describe('every page', () => {
  it('has one style, the one the policy names, and neither script nor anything from elsewhere', () => {
    const policy = payPageHeaders('https://api.stripe.com')['Content-Security-Policy'];
    for (const { body } of pagesOfAllStates()) {
      const styles = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css ?? '');
      expect(styles).toHaveLength(1);
      const hash = createHash('sha256').update(styles.join()).digest('base64');
      expect(policy).toContain(`style-src 'sha256-${hash}'`);
      expect(body).not.toMatch(/<script|<img|<iframe|\son\w+=|\sstyle=|@import|url\(|https?:/i);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('has a button to pay only where there is something to pay here', () => {
    const withButton = pagesOfAllStates().filter(({ body }) =>
      body.includes('<form method="post">'),
    );
    expect(withButton.map(({ body }) => body)).toEqual(
      pagesOfAllStates()
        .slice(0, 3)
        .map(({ body }) => body),
    );
  });

  it('P7: does not hold the address it was opened by', () => {
    for (const { body } of pagesOfAllStates()) expect(body).not.toContain('/pay/');
  });

  it('escapes whatever people typed', () => {
    const evil = `<script>alert("1")</script>'&`;
    const line = {
      description: evil,
      details: evil,
      quantity: '1',
      unitPriceMinor: 1000n,
      discount: null,
      taxRatePercent: '0',
    };
    const names = { sender: evil, companyName: evil, contactEmail: `"><script>@${evil}` };
    const invoice = { number: evil, note: evil, lines: [line] };
    const named = { methodDisplay: evil, amountMinor: 1000n };
    for (const options of [
      { payments: [paymentOf({ ...named, amountMinor: 400n })] },
      { payments: [paymentOf(named), paymentOf({ ...named, movementId: 'pi_2' })] },
      { token: { isCurrent: false } },
      { token: { expiresAt: new Date(0) } },
    ]) {
      const { body } = renderInvoicePage(modelOf({ ...options, ...names, invoice }));
      expect(body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;');
      expect(body).not.toMatch(/<script|alert\("/);
    }
  });
});

describe('the page after the press', () => {
  it('offers to look again, and never does so by itself', () => {
    const words = wordsOf(renderInvoicePage(modelOf({ token: { lastOpenedAt: NOW } })));
    expect(words).toContain(
      'If you have just paid, this page shows it within a minute. Look again',
    );
    for (const { body } of pagesOfAllStates()) expect(body).not.toContain('http-equiv="refresh"');
  });
});

describe('another amount', () => {
  const part = { minimumMinor: 1_000n, maximumMinor: TOTAL };

  it('is offered only where a part may be paid, and stays closed until asked for', () => {
    expect(renderInvoicePage(modelOf()).body).not.toContain('<details');
    const { status, body } = renderInvoicePage(modelOf({ part }));
    expect(status).toBe(200);
    expect(body).toContain('<details>');
    expect(wordsOf({ body })).toContain(
      'Pay another amount from €10.00 Amount in EUR From €10.00 to €64,585.38 Pay this amount',
    );
    expect(body).toContain('name="amount" inputmode="decimal"');
    expect(body).not.toContain('aria-invalid="true"');
  });

  it.each([
    ['en', 'UNCLEAR', 'Enter an amount from €10.00 to €64,585.38.'],
    ['en', 'TOO_SMALL', 'Enter €10.00 or more.'],
    ['en', 'TOO_LARGE', 'Only €64,585.38 is owed. Enter that or less.'],
    ['en', 'LEAVES_TOO_LITTLE', 'Too little would be left to be paid later.'],
    ['de', 'TOO_SMALL', 'Geben Sie mindestens 10,00 € ein.'],
  ] as const)('says in %s what is wrong: %s', (language, problem, expected) => {
    const refusedAmount = { text: '"><b>5', problem };
    const { status, body } = renderInvoicePage(modelOf({ language, part, refusedAmount }));
    expect(status).toBe(422);
    expect(wordsOf({ body })).toContain(expected);
    expect(body).toContain('<details open>');
    expect(body).toContain('value="&quot;&gt;&lt;b&gt;5"');
    expect(body).toContain('aria-describedby="amount-range amount-problem" aria-invalid="true"');
  });
});

describe('a payment that went back', () => {
  it('is owed again and can be paid', () => {
    const dispute = paymentOf({
      kind: 'DISPUTE',
      amountMinor: -TOTAL,
      movementId: 'du_1',
      disputeStatus: 'lost',
    });
    const words = wordsOf(renderInvoicePage(modelOf({ payments: [paidInFull, dispute] })));
    expect(words).toContain('Your bank took a payment back, so this is owed again.');
    expect(words).toContain('Pay €64,585.38');
    expect(words).toContain('Paid €64,585.38 Went back −€64,585.38');
  });
});

describe('the PDF', () => {
  it('is linked where there is one', () => {
    expect(renderInvoicePage(modelOf()).body).not.toContain('PDF');
    const { body } = renderInvoicePage(modelOf({ pdfAddress: '/pay/x/invoice.pdf' }));
    expect(body).toContain('href="/pay/x/invoice.pdf"');
  });
});

describe('the states without a button', () => {
  const words = (options: Parameters<typeof modelOf>[0]) =>
    wordsOf(renderInvoicePage(modelOf(options)));
  const refund = paymentOf({ kind: 'REFUND', amountMinor: -10_000n, movementId: 're_1' });
  const dispute = paymentOf({ kind: 'DISPUTE', amountMinor: -TOTAL, movementId: 'du_1' });

  it.each([
    [
      'a receipt',
      { payments: [paidInFull] },
      'Paid in full, thank you €64,585.38 Nothing is owed. Invoice INV-2026-0418 For Brackwater Marine Engineering GmbH Paid on 5 November 2026 With Visa ·· 4242',
    ],
    [
      'too much',
      { payments: [paidInFull, paymentOf({ amountMinor: 100n, movementId: 'pi_2' })] },
      '€1.00 more than asked has arrived. Kestrel Works GmbH will be in touch about it.',
    ],
    ['zero', { invoice: { lines: [] } }, 'Nothing to pay €0.00'],
    [
      'on its way',
      { payments: [paymentOf({ status: 'PROCESSING', amountMinor: TOTAL })] },
      'Your payment is on its way €64,585.38',
    ],
    ['refunded', { payments: [paidInFull, refund] }, 'Partly refunded €100.00'],
    [
      'refunded, as a movement',
      { payments: [paidInFull, refund] },
      'Refund to Visa ·· 4242 −€100.00',
    ],
    [
      'disputed',
      { payments: [paidInFull, { ...dispute, disputeStatus: 'under_review' }] },
      'Your bank is looking into a payment',
    ],
    ['void', { invoice: { voidedAt: NOW } }, 'This invoice was cancelled Nothing is owed'],
    [
      'void with money on it',
      { invoice: { voidedAt: NOW }, payments: [card] },
      'You have paid €12,500.00 on it.',
    ],
    [
      'credited',
      { invoice: { prePaymentCreditMinor: TOTAL } },
      'This invoice was credited in full',
    ],
  ])('say what happened: %s', (_what, options, expected) => {
    expect(words(options)).toContain(expected);
  });

  it('tell no amount and no line to whoever has an old link', () => {
    const payments = [card];
    for (const token of [{ isCurrent: false }, { expiresAt: new Date('2026-10-15T21:00:00Z') }]) {
      const page = renderInvoicePage(modelOf({ token, payments }));
      expect(page.status).toBe(410);
      expect(wordsOf(page)).not.toMatch(/€|Hull|4242|Brackwater/);
    }
  });

  it('offer a mail for a new link where there is a mailbox', () => {
    const token = { expiresAt: new Date('2026-10-15T21:00:00Z') };
    const { body } = renderInvoicePage(modelOf({ token, contactEmail: 'billing@kestrel.example' }));
    expect(body).toContain(
      'href="mailto:billing@kestrel.example?subject=New%20payment%20link%20for%20invoice%20INV-2026-0418"',
    );
    expect(renderInvoicePage(modelOf({ token })).body).not.toContain('mailto:');
    expect(wordsOf({ body })).toContain('It was open until 15 October 2026. No money was taken.');
  });
});
