import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { dataOf, readInvoice } from '../customer-billing/support/invoices.ts';
import { type ManualWorker, startManualWorker } from '../customer-billing/support/manual-worker.ts';
import { waitUntil } from '../support/wait-until.ts';
import { openPage } from './support/pay-links.ts';
import {
  changeTerms,
  makePayableLink,
  openSessionOf,
  payablesOf,
  pressPay,
  sessionsOf,
} from './support/payable-links.ts';

const CARD = '4242424242424242';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('What Stripe’s own page of an invoice cannot take', () => {
  let world: BillingWorld;
  let worker: ManualWorker;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
  });
  afterAll(async () => {
    await worker.close();
    await world.close();
  });
  beforeEach(() => world.app.database.query('DELETE FROM "throttle"'));

  const deliverAndWork = async (): Promise<void> => {
    await waitUntil('Stripe to have told everything', async () => {
      const { idle } = await world.sandbox.control.health();
      return idle;
    });
    await worker.workUntilIdle();
  };

  it('a debt that came back is paid through a session, though Stripe calls the invoice paid', async () => {
    const link = await makePayableLink(world);
    await world.sandbox.control.pay({ invoice: link.stripeInvoiceId, card: CARD });
    await world.sandbox.control.dispute({ invoice: link.stripeInvoiceId, status: 'lost' });
    await deliverAndWork();
    const returned = await openPage(world.app, link.token);
    expect(returned.words).toContain('Your bank took a payment back, so this is owed again.');
    expect(returned.words).toContain('Pay €100.00');

    const { headers } = await pressPay(world, link.token);
    expect(headers.get('location')).not.toContain('/i/');
    const session = await openSessionOf(world, link.id);
    await world.sandbox.control.paySession({ session, card: CARD });
    await deliverAndWork();
    const invoice = await readInvoice(world.admin, link.id);
    expect(invoice).toMatchObject({ status: 'PAID', owedMinor: '0', keptMinor: '10000' });
    expect((await openPage(world.app, link.token)).words).toContain('Paid in full');
    expect(await payablesOf(world, link)).toEqual([]);
    // There is no open invoice at Stripe that the money could be credited to.
    const attached = await world.sandbox.control.state('invoice_payments');
    expect(attached.filter(({ invoice: of }) => of === link.stripeInvoiceId)).toHaveLength(1);
  });

  it('a hosted page that is over is replaced by a session, credited to the invoice', async () => {
    const link = await makePayableLink(world);
    dataOf(await changeTerms(world.admin, link.id, { neverExpires: true }));
    world.app.clock.advance(121 * DAY_MS);
    await world.sandbox.control.advanceClock((121 * DAY_MS) / 1000);
    world = { ...world, admin: await world.app.signIn('ADMIN') };
    const { status, headers } = await pressPay(world, link.token);
    expect(status).toBe(303);
    expect(headers.get('location')).not.toContain('/i/');
    expect(await sessionsOf(world, link.id)).toEqual([
      expect.objectContaining({ amount_total: 10_000, status: 'open' }),
    ]);
    await world.sandbox.control.paySession({
      session: await openSessionOf(world, link.id),
      card: CARD,
    });
    // Webhooks are signed with the machine's time, which is months behind: coming back to the page asks Stripe too.
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "syncedAt" = now() - interval '1 minute' WHERE "invoiceId" = $1`,
      [link.id],
    );
    expect((await openPage(world.app, link.token)).words).toContain('Paid in full');
    expect(await readInvoice(world.admin, link.id)).toMatchObject({ status: 'PAID' });
    expect(await payablesOf(world, link)).toEqual([]);
  });
});
