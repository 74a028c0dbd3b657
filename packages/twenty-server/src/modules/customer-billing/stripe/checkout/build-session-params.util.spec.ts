import type { CurrencyCode } from 'twenty-shared';
import { buildSessionParams, decideSessionExpiry } from './build-session-params.util.ts';

const NOW = new Date('2026-11-23T09:00:00.500Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('decideSessionExpiry', () => {
  it.each([
    ['an hour', null, 60],
    ['an hour', minutesLater(90), 60],
    ['with the link', minutesLater(45), 45],
    ['as soon as Stripe allows', minutesLater(5), 31],
    ['as soon as Stripe allows', minutesLater(-5), 31],
  ])('is %s', (_what, linkExpiresAt, minutes) => {
    expect(decideSessionExpiry(NOW, linkExpiresAt)).toEqual(minutesLater(minutes));
  });
});

describe('buildSessionParams', () => {
  const build = (amountMinor: bigint, currency: CurrencyCode, language: 'en' | 'de' = 'en') =>
    buildSessionParams({
      sessionRowId: 'row-1',
      amountMinor,
      currency,
      invoiceNumber: 'INV-2026-0001',
      stripeCustomerId: 'cus_1',
      metadata: {
        crm_installation_id: 'installation-1',
        crm_workspace_id: 'workspace-1',
        crm_invoice_id: 'invoice-1',
        crm_version: '2',
      },
      language,
      expiresAt: NOW,
    });

  it('asks for one amount, by card, and says on the PaymentIntent whose it is', () => {
    const metadata = {
      crm_installation_id: 'installation-1',
      crm_workspace_id: 'workspace-1',
      crm_invoice_id: 'invoice-1',
      crm_version: '2',
      crm_checkout_session_id: 'row-1',
    };
    expect(build(4_000n, 'EUR')).toEqual({
      mode: 'payment',
      allowed_payment_method_types: ['card'],
      client_reference_id: 'invoice-1',
      customer: 'cus_1',
      expires_at: 1_795_424_400,
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'eur',
            unit_amount: 4_000,
            product_data: { name: 'Invoice INV-2026-0001' },
          },
        },
      ],
      locale: 'en',
      metadata,
      payment_intent_data: { description: 'Invoice INV-2026-0001', metadata },
      submit_type: 'pay',
    });
  });

  it('P7: holds no address, since that holds the customer’s token', () => {
    expect(JSON.stringify(build(4_000n, 'EUR'))).not.toMatch(/https?:|_url/);
  });

  it.each([
    ['JPY', 400n, 400],
    ['ISK', 400n, 40_000],
    ['KWD', 1_250n, 1_250],
  ] as const)('P5: writes %s as Stripe wants it', (currency, amountMinor, expected) => {
    const [item] = build(amountMinor, currency).line_items ?? [];
    expect(item?.price_data?.unit_amount).toBe(expected);
  });

  it('speaks the customer’s language', () => {
    expect(build(4_000n, 'EUR', 'de')).toMatchObject({
      locale: 'de',
      payment_intent_data: { description: 'Rechnung INV-2026-0001' },
    });
  });
});
