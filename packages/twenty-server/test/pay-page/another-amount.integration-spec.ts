import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { readInvoice } from '../customer-billing/support/invoices.ts';
import { openPage } from './support/pay-links.ts';
import {
  allowParts,
  makePayableLink,
  openSessionOf,
  payablesOf,
  pressPay,
  sessionsOf,
} from './support/payable-links.ts';

const CARD = '4242424242424242';
const HOUR_MS = 60 * 60 * 1000;

describe('Another amount on the pay page', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    // Without a worker nothing but the page itself asks Stripe.
    world = await createBillingWorld({ worker: false });
  });
  afterAll(() => world.close());
  beforeEach(() => world.app.database.query('DELETE FROM "throttle"'));

  /** As if the last look at Stripe was a while ago: the page looks again at most every few seconds. */
  const letLookAge = (invoiceId: string) =>
    world.app.database.query(
      `UPDATE "invoiceSync" SET "syncedAt" = now() - interval '1 minute' WHERE "invoiceId" = $1`,
      [invoiceId],
    );
  const comeBack = async (id: string, token: string) => {
    await letLookAge(id);
    return openPage(world.app, token);
  };

  it('is offered only where the invoice allows it', async () => {
    const { id, token } = await makePayableLink(world);
    expect((await openPage(world.app, token)).body).not.toContain('name="amount"');
    await allowParts(world, id, { minimumPartMinor: '1000' });
    expect((await openPage(world.app, token)).words).toContain(
      'Pay another amount from €10.00 Amount in EUR From €10.00 to €100.00 Pay this amount',
    );
  });

  it('takes 40 and then 60 of 100: one Paid invoice, two rows, nothing left to pay at Stripe', async () => {
    const link = await makePayableLink(world);
    const { id, token } = link;
    await allowParts(world, id, { minimumPartMinor: '1000' });

    const first = await pressPay(world, token, { amount: '40' });
    expect(first.status).toBe(303);
    const address = first.headers.get('location') ?? '';
    expect(address.startsWith(`${world.sandbox.url}/`)).toBe(true);
    expect((await fetch(address)).status).toBe(200);
    expect(await sessionsOf(world, id)).toEqual([
      expect.objectContaining({
        amount_total: 4_000,
        currency: 'eur',
        allowed_payment_method_types: ['card'],
        success_url: `http://localhost:3000/pay/${token}`,
      }),
    ]);
    const session = await openSessionOf(world, id);
    expect(await world.sandbox.control.paySession({ session, card: CARD })).toEqual({
      status: 'paid',
    });

    const half = await comeBack(id, token);
    expect(half.words).toContain('Owed now €60.00');
    expect(half.words).toContain('Visa ·· 4242 €40.00 Paid €40.00');
    expect(await readInvoice(world.admin, id)).toMatchObject({
      status: 'PARTIALLY_PAID',
      owedMinor: '6000',
    });

    const second = await pressPay(world, token);
    expect(second.headers.get('location')).toContain(`${world.sandbox.url}/i/`);
    await world.sandbox.control.pay({ invoice: link.stripeInvoiceId, card: CARD });
    expect((await comeBack(id, token)).words).toContain('Paid in full, thank you €100.00');
    const invoice = await readInvoice(world.admin, id);
    expect(invoice).toMatchObject({ status: 'PAID', owedMinor: '0', keptMinor: '10000' });
    expect(invoice.payments.map(({ amountMinor, status }) => [amountMinor, status])).toEqual([
      ['4000', 'SUCCEEDED'],
      ['6000', 'SUCCEEDED'],
    ]);
    expect(await payablesOf(world, link)).toEqual([]);
    const actions = invoice.timeline.edges.map(({ node }) => node.action);
    for (const action of [
      'checkout_session.requested',
      'checkout_session.completed',
      'checkout_session.credited',
      'payment_link.opened',
    ])
      expect(actions).toContain(action);
  });

  it('is all through sessions too, when both parts are chosen', async () => {
    const link = await makePayableLink(world);
    await allowParts(world, link.id);
    for (const amount of ['40.00', '30']) {
      expect((await pressPay(world, link.token, { amount })).status).toBe(303);
      const session = await openSessionOf(world, link.id);
      await world.sandbox.control.paySession({ session, card: CARD });
      await comeBack(link.id, link.token);
    }
    expect(await readInvoice(world.admin, link.id)).toMatchObject({ owedMinor: '3000' });
    // All of the rest, typed, is no part: Stripe's own page takes it.
    const rest = await pressPay(world, link.token, { amount: '30' });
    expect(rest.headers.get('location')).toContain(`${world.sandbox.url}/i/`);
  });

  it.each([
    ['en', '9.99', 'Enter €10.00 or more.'],
    ['en', '100.01', 'Only €100.00 is owed. Enter that or less.'],
    ['en', 'forty', 'Enter an amount from €10.00 to €100.00.'],
    ['en', '99.80', 'Too little would be left to be paid later.'],
    ['de', '9,99', 'Geben Sie mindestens 10,00 € ein.'],
    ['de', '40.00', 'Geben Sie einen Betrag von 10,00 € bis 100,00 € ein.'],
  ])('P5: refuses in %s what cannot be paid: %s', async (lang, amount, expected) => {
    const { id, token } = await makePayableLink(world);
    await allowParts(world, id, { minimumPartMinor: '1000' });
    const { status, words, body } = await pressPay(world, token, {
      amount,
      search: `?lang=${lang}`,
    });
    expect(status).toBe(422);
    expect(words).toContain(expected);
    expect(body).toContain(`value="${amount}"`);
    expect(await sessionsOf(world, id)).toEqual([]);
  });

  it('P4: ignores an amount where the invoice does not allow one', async () => {
    const { id, token } = await makePayableLink(world);
    const { status, headers } = await pressPay(world, token, { amount: '40' });
    expect([status, headers.get('location')]).toEqual([303, `/pay/${token}`]);
    expect(await sessionsOf(world, id)).toEqual([]);
  });

  it('P1: leads two presses for the same amount to the same page at Stripe', async () => {
    const { id, token } = await makePayableLink(world);
    await allowParts(world, id);
    const answers = await Promise.all([
      pressPay(world, token, { amount: '40' }),
      pressPay(world, token, { amount: '40' }),
    ]);
    const addresses = answers.map(({ headers }) => headers.get('location'));
    expect(new Set(addresses).size).toBe(1);
    expect(await sessionsOf(world, id)).toHaveLength(1);
  });

  it('P1: closes the open page before another amount, or all of it, can be paid', async () => {
    const link = await makePayableLink(world);
    await allowParts(world, link.id);
    await pressPay(world, link.token, { amount: '40' });
    await pressPay(world, link.token, { amount: '50' });
    expect((await sessionsOf(world, link.id)).map(({ status }) => status)).toEqual([
      'expired',
      'open',
    ]);
    const all = await pressPay(world, link.token);
    expect(all.headers.get('location')).toContain(`${world.sandbox.url}/i/`);
    expect(await payablesOf(world, link)).toEqual([link.stripeInvoiceId]);
  });

  it('P1: shows the truth instead of another page when the first one was paid meanwhile', async () => {
    const { id, token } = await makePayableLink(world);
    await allowParts(world, id);
    await pressPay(world, token, { amount: '40' });
    await world.sandbox.control.paySession({ session: await openSessionOf(world, id), card: CARD });
    const again = await pressPay(world, token, { amount: '80' });
    expect(again.status).toBe(422);
    expect(again.words).toContain('Only €60.00 is owed.');
    expect(await sessionsOf(world, id)).toHaveLength(1);
  });

  it('P1: closes the page at Stripe once the invoice is paid in another way', async () => {
    const link = await makePayableLink(world);
    await allowParts(world, link.id);
    await pressPay(world, link.token, { amount: '40' });
    await world.sandbox.control.pay({ invoice: link.stripeInvoiceId, card: CARD });
    expect((await comeBack(link.id, link.token)).words).toContain('Paid in full');
    expect(await payablesOf(world, link)).toEqual([]);
  });

  it('says why a try was refused, and the page at Stripe stays open for another', async () => {
    const { id, token } = await makePayableLink(world);
    await allowParts(world, id);
    await pressPay(world, token, { amount: '40' });
    const session = await openSessionOf(world, id);
    const declined = await world.sandbox.control.paySession({ session, card: '4000000000000002' });
    expect(declined).toMatchObject({ status: 'declined' });
    expect((await comeBack(id, token)).words).toContain('Owed now €100.00');
    await world.sandbox.control.paySession({ session, card: CARD });
    expect((await comeBack(id, token)).words).toContain('Owed now €60.00');
  });

  it('P7: keeps no address of a page at Stripe, and no link outside the invoice', async () => {
    const { id, token } = await makePayableLink(world);
    await allowParts(world, id);
    const address = (await pressPay(world, token, { amount: '40' })).headers.get('location') ?? '';
    const secret = address.split('/').at(-1)?.split('#')[0] ?? '';
    expect(secret.length).toBeGreaterThan(10);
    for (const table of ['checkoutSession', 'stripeCommand', 'auditEntry', 'stripeEvent']) {
      const rows = await world.app.database.query(
        `SELECT row_to_json(t)::text AS row FROM "${table}" t`,
      );
      expect(JSON.stringify(rows)).not.toContain(token);
      if (table !== 'stripeEvent') expect(JSON.stringify(rows)).not.toContain(address);
    }
  });

  // Last: time does not go back at Stripe.
  it('makes a new page 25 hours after the first', async () => {
    const { id, token } = await makePayableLink(world);
    await allowParts(world, id);
    const first = await pressPay(world, token, { amount: '40' });
    world.app.clock.advance(25 * HOUR_MS);
    await world.sandbox.control.advanceClock((25 * HOUR_MS) / 1000);
    const second = await pressPay(world, token, { amount: '40' });
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'));
    expect((await sessionsOf(world, id)).map(({ status }) => status)).toEqual(['expired', 'open']);
    await world.sandbox.control.paySession({
      session: await openSessionOf(world, id),
      card: CARD,
    });
    expect((await comeBack(id, token)).words).toContain('Owed now €60.00');
  });
});
