import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';

describe('from a draft to Paid', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld();
  });

  afterAll(async () => {
    await world.close();
  });

  const untilStatus = (id: string, status: string) =>
    waitUntil(`invoice to be ${status}`, async () => {
      const invoice = await readInvoice(world.admin, id);
      return invoice.status === status && invoice;
    });

  it('makes a Stripe invoice, takes a card payment and turns Paid with an exact Payment row', async () => {
    const id = await createDraft(world.admin);
    const pushed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    expect(pushed).toMatchObject({ status: 'OPEN', totalMinor: '11900', livemode: false });
    expect(pushed.stripeInvoiceId).toMatch(/^in_/);

    const link = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
    expect(link.url).toMatch(/^http:\/\/localhost:3000\/pay\/[A-Za-z0-9_-]{22}$/);
    expect(link.stripeUrl).toContain(world.sandbox.url);

    const paid = await world.sandbox.control.pay({
      invoice: pushed.stripeInvoiceId ?? '',
      card: '4242424242424242',
    });
    expect(paid).toMatchObject({ status: 'paid' });

    const invoice = await untilStatus(id, 'PAID');
    expect(invoice).toMatchObject({ paidMinor: '11900', owedMinor: '0', keptMinor: '11900' });
    expect(invoice.payments).toEqual([
      expect.objectContaining({
        kind: 'PAYMENT',
        status: 'SUCCEEDED',
        amountMinor: '11900',
        currency: 'EUR',
        methodDisplay: 'Visa ·· 4242',
        movementId: expect.stringMatching(/^pi_/),
        stripeChargeId: expect.stringMatching(/^(ch|py)_/),
      }),
    ]);
  });
});
