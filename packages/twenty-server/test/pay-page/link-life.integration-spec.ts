import { addDays } from '../../src/engine/workspace/add-days.util.ts';
import { ExpiredLinks } from '../../src/modules/customer-billing/stripe/payment-link/expired-links.service.ts';
import { endOfDayInTimeZone } from '../../src/modules/customer-billing/stripe/payment-link/end-of-day.util.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressVoid,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { untilAtRest } from '../customer-billing/support/at-rest.ts';
import type { TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import { openPage } from './support/pay-links.ts';
import {
  allowParts,
  changeTerms,
  HUNDRED_EUROS,
  makePayableLink,
  openSessionOf,
  payablesOf,
  pressPay,
  sessionsOf,
  tokenOf,
} from './support/payable-links.ts';

const CARD = '4242424242424242';
const ZONE = 'Europe/Berlin';
const MINUTE_MS = 60_000;

type LinkAnswer = {
  url: string;
  state: string;
  expiresAt: string | null;
  revokedAt: string | null;
  graceDays: number;
  neverExpires: boolean;
  qrSvg: string | null;
};

const LINK = 'paymentLink { url state expiresAt revokedAt graceDays neverExpires qrSvg }';

const readLink = async (client: TestClient, id: string): Promise<LinkAnswer | null> =>
  dataOf(
    await client.graphql<{ invoice: { paymentLink: LinkAnswer | null } }>(
      `query ($id: ID!) { invoice(id: $id) { ${LINK} } }`,
      { id },
    ),
  ).invoice.paymentLink;

const revoke = (client: TestClient, id: string) =>
  client.graphql(`mutation ($id: ID!) { revokePaymentLink(id: $id) { id ${LINK} } }`, { id });
const renew = (client: TestClient, id: string) =>
  client.graphql<{ renewPaymentLink: { url: string; expiresAt: string | null } }>(
    'mutation ($id: ID!) { renewPaymentLink(id: $id) { url expiresAt stripeUrl invoice { id } } }',
    { id },
  );
const extend = (client: TestClient, id: string, dueDate: string) =>
  client.graphql<{ extendDueDate: { dueDate: string; paymentLink: LinkAnswer } }>(
    `mutation ($id: ID!, $dueDate: LocalDate!) { extendDueDate(id: $id, dueDate: $dueDate) { dueDate ${LINK} } }`,
    { id, dueDate },
  );
describe('The life of a payment link', () => {
  let world: BillingWorld;
  let member: TestClient;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    await world.app.database.query(`UPDATE "workspace" SET "timeZone" = $1`, [ZONE]);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.app.database.query('DELETE FROM "throttle"');
    await signIn();
  });

  const signIn = async (): Promise<void> => {
    world = { ...world, admin: await world.app.signIn('ADMIN') };
    member = await world.app.signIn('MEMBER');
  };

  const today = () => world.app.clock.now().toISOString().slice(0, 10);
  /** Forward only, as at Stripe; nobody stays signed in for that long. */
  const moveTo = async (moment: Date): Promise<void> => {
    world.app.clock.set(moment);
    await world.sandbox.control.moveClock({ to: Math.ceil(moment.getTime() / 1000) });
    await signIn();
  };
  const endOf = (day: string) => endOfDayInTimeZone(day, ZONE);
  const after = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);

  /** Due in three days, and open for five more unless told otherwise. */
  const makeLink = async (graceDays: number | null = 5) => {
    const dueDate = addDays(today(), 3);
    const link = await makePayableLink(world, { issueDate: today(), dueDate });
    if (graceDays !== null) dataOf(await changeTerms(world.admin, link.id, { graceDays }));
    return { ...link, dueDate, lastMoment: endOf(addDays(dueDate, graceDays ?? 60)) };
  };
  const runJob = () => world.app.app.get(ExpiredLinks, { strict: false }).closeAll();
  const statusOf = async (token: string) => (await openPage(world.app, token)).status;
  const actionsOf = async (id: string) =>
    (await readInvoice(world.admin, id)).timeline.edges.map(({ node }) => node.action);

  it('asks for money until the last moment of the due date plus grace where the workspace is', async () => {
    const { id, token, lastMoment, dueDate } = await makeLink();
    expect(lastMoment.toISOString()).toMatch(/T2[12]:59:59\.999Z$/);
    expect(await readLink(world.admin, id)).toMatchObject({
      expiresAt: lastMoment.toISOString(),
      graceDays: 5,
      neverExpires: false,
      state: 'OPEN',
    });
    expect(dueDate < lastMoment.toISOString()).toBe(true);
    await moveTo(lastMoment);
    expect((await openPage(world.app, token)).body).toContain('<form');
    expect((await pressPay(world, token)).headers.get('location')).toContain(world.sandbox.url);
    world.app.clock.advance(1);
    expect(await statusOf(token)).toBe(410);
    const pressed = await pressPay(world, token);
    expect(pressed.headers.get('location')).toBe(`/pay/${token}`);
  });

  it('follows the grace of its invoice, or never ends', async () => {
    const { id, token, dueDate, lastMoment } = await makeLink(null);
    expect(await readLink(world.admin, id)).toMatchObject({
      graceDays: 60,
      expiresAt: lastMoment.toISOString(),
    });
    const grace = dataOf(await changeTerms(world.admin, id, { graceDays: 5 })).updatePaymentLink;
    expect(grace.paymentLink).toMatchObject({
      expiresAt: endOf(addDays(dueDate, 5)).toISOString(),
      graceDays: 5,
    });
    const never = dataOf(await changeTerms(world.admin, id, { neverExpires: true }));
    expect(never.updatePaymentLink.paymentLink).toMatchObject({ expiresAt: null, state: 'OPEN' });
    const now = world.app.clock.now();
    world.app.clock.set(endOf(addDays(dueDate, 3650)));
    expect(await statusOf(token)).toBe(200);
    world.app.clock.set(now);
    const change = { neverExpires: null, graceDays: null };
    const back = dataOf(await changeTerms(world.admin, id, change));
    expect(back.updatePaymentLink.paymentLink).toMatchObject({
      expiresAt: lastMoment.toISOString(),
      graceDays: 60,
    });
    const changes = (await actionsOf(id)).filter(
      (action) => action === 'payment_link.terms_changed',
    );
    expect(changes).toHaveLength(3);
  });

  it('ends with its open page at Stripe, also when it ended while no worker lived', async () => {
    const link = await makeLink();
    await allowParts(world, link.id);
    await moveTo(after(link.lastMoment, -10 * MINUTE_MS));
    await pressPay(world, link.token, { amount: '40' });
    expect(await payablesOf(world, link)).toHaveLength(2);
    await runJob();
    expect(await payablesOf(world, link)).toHaveLength(2);
    // Stripe lets no session end in less than half an hour, so this one is closed by hand.
    await moveTo(after(link.lastMoment, 1));
    const worker = await world.startWorker();
    await waitUntil('the page to be closed', async () => {
      const [session] = await sessionsOf(world, link.id);
      return session?.status === 'expired';
    });
    await waitUntil('the trail to say so', async () =>
      (await actionsOf(link.id)).includes('payment_link.expired'),
    );
    await worker.close();
    await runJob();
    const noted = (await actionsOf(link.id)).filter((action) => action === 'payment_link.expired');
    expect(noted).toHaveLength(1);
  });

  it('P2: books what is paid on Stripe’s own page after the link ended', async () => {
    const link = await makeLink();
    const worker = await world.startWorker();
    await untilAtRest(world.app.database);
    await moveTo(after(link.lastMoment, 1));
    await runJob();
    await world.sandbox.control.pay({ invoice: link.stripeInvoiceId, card: CARD });
    // As an event does; those of the sandbox are signed with the machine's time, which is behind.
    await world.app.database.query(
      'UPDATE "invoiceSync" SET "wanted" = "wanted" + 1 WHERE "invoiceId" = $1',
      [link.id],
    );
    await waitUntil('the invoice to be paid', async () => {
      const { status } = await readInvoice(world.admin, link.id);
      return status === 'PAID';
    });
    await worker.close();
    expect((await openPage(world.app, link.token)).words).toContain('Paid in full');
  });

  it('lives again, at the same address, when the due date is extended', async () => {
    const { id, token, dueDate, lastMoment } = await makeLink();
    await moveTo(after(lastMoment, 1));
    await runJob();
    expect(await statusOf(token)).toBe(410);
    const before = await readLink(world.admin, id);
    const later = addDays(dueDate, 10);
    const { extendDueDate } = dataOf(await extend(member, id, later));
    expect(extendDueDate).toMatchObject({
      dueDate: later,
      paymentLink: {
        url: before?.url,
        state: 'OPEN',
        expiresAt: endOf(addDays(later, 5)).toISOString(),
      },
    });
    expect(await statusOf(token)).toBe(200);
    expect(await actionsOf(id)).toContain('invoice.due_date_extended');
    await moveTo(after(endOf(addDays(later, 5)), 1));
    await runJob();
    const expired = (await actionsOf(id)).filter((action) => action === 'payment_link.expired');
    expect(expired).toHaveLength(2);
  });

  it('refuses a due date that is no later, of a draft, or of what is not owed', async () => {
    const { id, dueDate } = await makeLink();
    expect(codeOf(await extend(world.admin, id, dueDate))).toBe('DUE_DATE_NOT_LATER');
    expect(codeOf(await extend(world.admin, id, '2199-13-01'))).toBe('INPUT_INVALID');
    const draft = await createDraft(world.admin, { lines: [HUNDRED_EUROS] });
    expect(codeOf(await extend(world.admin, draft, '2199-12-31'))).toBe('INVOICE_NOT_ISSUED');
    dataOf(await pressVoid(world.admin, id, 'Mistaken'));
    expect(codeOf(await extend(world.admin, id, '2199-12-31'))).toBe('INVOICE_IS_VOID');
  });

  it('answers as if it never was one when it is revoked, and its page at Stripe closes', async () => {
    const link = await makeLink();
    await allowParts(world, link.id);
    await pressPay(world, link.token, { amount: '40' });
    dataOf(await revoke(member, link.id));
    const page = await openPage(world.app, link.token);
    const unknown = await openPage(world.app, 'A'.repeat(22));
    expect([page.status, page.body]).toEqual([unknown.status, unknown.body]);
    expect(await payablesOf(world, link)).toEqual([link.stripeInvoiceId]);
    expect(await readLink(world.admin, link.id)).toMatchObject({
      state: 'REVOKED',
      revokedAt: expect.any(String),
      qrSvg: null,
    });
    expect(codeOf(await revoke(world.admin, link.id))).toBe('PAYMENT_LINK_MISSING');
    dataOf(await extend(world.admin, link.id, '2199-06-01'));
    expect(await statusOf(link.token)).toBe(404);
  });

  it('is revoked even while Stripe is away, and its page is closed as soon as it is back', async () => {
    const link = await makeLink();
    await allowParts(world, link.id);
    await pressPay(world, link.token, { amount: '40' });
    await world.sandbox.control.addFault({
      path: '/v1/checkout/sessions/',
      times: 100,
      fault: { kind: 'cut', phase: 'before' },
    });
    dataOf(await revoke(world.admin, link.id));
    expect(await statusOf(link.token)).toBe(404);
    expect(await payablesOf(world, link)).toHaveLength(2);
    await world.sandbox.control.clearFaults();
    world.app.clock.advance(60_000);
    await runJob();
    expect(await payablesOf(world, link)).toEqual([link.stripeInvoiceId]);
  });

  it('is made anew: the old one says that it was replaced, the new one asks', async () => {
    const link = await makeLink();
    const { renewPaymentLink } = dataOf(await renew(member, link.id));
    expect(renewPaymentLink.expiresAt).toBe(link.lastMoment.toISOString());
    const old = await openPage(world.app, link.token);
    expect([old.status, old.words.includes('This link was replaced')]).toEqual([410, true]);
    const next = tokenOf(renewPaymentLink.url);
    expect((await openPage(world.app, next)).words).toContain('Pay €100.00');
    dataOf(await revoke(world.admin, link.id));
    const again = dataOf(await pressCreatePaymentLink(world.admin, link.id)).createPaymentLink;
    expect((await openPage(world.app, tokenOf(again.url))).status).toBe(200);
    expect(await statusOf(next)).toBe(404);
    expect(await statusOf(link.token)).toBe(410);
  });

  it('closes the open page when the link is renewed, and what was paid on it is booked', async () => {
    const link = await makeLink();
    await allowParts(world, link.id);
    await pressPay(world, link.token, { amount: '40' });
    await world.sandbox.control.paySession({
      session: await openSessionOf(world, link.id),
      card: CARD,
    });
    const { renewPaymentLink } = dataOf(await renew(world.admin, link.id));
    const page = await pressPay(world, tokenOf(renewPaymentLink.url), { amount: '70' });
    expect(page.words).toContain('Only €60.00 is owed.');
  });

  it('refuses to renew what asks for nothing', async () => {
    const without = await createDraft(world.admin, { lines: [HUNDRED_EUROS] });
    expect(codeOf(await renew(world.admin, without))).toBe('PAYMENT_LINK_MISSING');
    const { id, lastMoment } = await makeLink();
    await moveTo(after(lastMoment, 1));
    expect(codeOf(await renew(world.admin, id))).toBe('PAYMENT_LINK_EXPIRED');
  });

  it('is drawn as a QR code while it leads somewhere', async () => {
    const { id } = await makeLink();
    expect((await readLink(world.admin, id))?.qrSvg).toMatch(/^<svg [^>]+>.*<\/svg>\s*$/s);
  });
});
