import type { INestApplicationContext } from '@nestjs/common';
import { Reminders } from '../../src/modules/customer-billing/message/mail/reminder/reminders.service.ts';
import { MailSending } from '../../src/modules/customer-billing/message/mail/sending/mail-sending.service.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressVoid,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  type ScriptedMailServer,
  startScriptedMailServer,
} from './support/scripted-mail-server.ts';
import { readMessages } from './support/send-invoice.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayAfter = (days: number, from: Date): string =>
  new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10);

describe('reminders', () => {
  let server: ScriptedMailServer;
  let world: BillingWorld;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    server = await startScriptedMailServer();
    world = await createBillingWorld({
      worker: false,
      env: { SMTP_URL: server.smtpUrl, MAIL_FROM: 'billing@test-works.example' },
    });
    // Noon where the workspace is, so that no test depends on the hour it is run at.
    world.app.clock.set(new Date(`${new Date().toISOString().slice(0, 10)}T11:00:00Z`));
    worker = await world.startWorker();
  });

  afterAll(async () => {
    await world.close();
    await server.close();
  });

  beforeEach(() => configure({ enabled: true, days: [-3, 3, 10], maximum: 3 }));

  const configure = async (input: { enabled: boolean; days: number[]; maximum: number }) =>
    dataOf(
      await world.admin.graphql(
        'mutation ($input: ReminderSettingsInput!) { updateReminderSettings(input: $input) { enabled } }',
        { input },
      ),
    );

  const queueDue = () => worker.get(Reminders, { strict: false }).queueDue();

  const remindersOf = async (id: string) =>
    (await readMessages(world.admin, id)).filter(({ kind }) => kind === 'REMINDER');

  /** Looks by itself: on a day that the test chose, what Stripe signs today is too old or too new to be believed. */
  const untilSynced = async (id: string, status: string): Promise<void> => {
    await world.app.database.query(
      'UPDATE "invoiceSync" SET "wanted" = "wanted" + 1, "nextAttemptAt" = now() WHERE "invoiceId" = $1',
      [id],
    );
    await waitUntil(status, async () => (await readInvoice(world.admin, id)).status === status);
  };

  /** An invoice with a link, due so many days from now. */
  const makeInvoice = async (dueInDays: number): Promise<string> => {
    const now = world.app.clock.now();
    const id = await createDraft(world.admin, {
      issueDate: dayAfter(-30, now),
      dueDate: dayAfter(dueInDays, now),
    });
    dataOf(await pressCreatePaymentLink(world.admin, id));
    return id;
  };

  it('reminds once per chosen day, however often and in parallel it looks', async () => {
    const id = await makeInvoice(-3);
    await Promise.all([queueDue(), queueDue(), queueDue()]);
    await queueDue();
    const reminders = await remindersOf(id);
    expect(reminders).toHaveLength(1);
    expect(reminders[0]?.subject).toContain('Reminder');
  });

  it('makes up for a day the worker missed, and not for one long gone', async () => {
    const [missed, longGone, notYet] = [
      await makeInvoice(-5),
      await makeInvoice(-9),
      await makeInvoice(4),
    ];
    await queueDue();
    expect(await remindersOf(missed)).toHaveLength(1);
    expect(await remindersOf(longGone)).toEqual([]);
    expect(await remindersOf(notYet)).toEqual([]);
  });

  it('is off until somebody turns it on', async () => {
    await configure({ enabled: false, days: [-3, 3, 10], maximum: 3 });
    const id = await makeInvoice(-3);
    await queueDue();
    expect(await remindersOf(id)).toEqual([]);
  });

  it('waits for the morning where the workspace is', async () => {
    const id = await makeInvoice(-3);
    const noon = world.app.clock.now();
    world.app.clock.set(new Date(noon.getTime() - 8 * 60 * 60 * 1000));
    await queueDue();
    expect(await remindersOf(id)).toEqual([]);
    world.app.clock.set(noon);
    await queueDue();
    expect(await remindersOf(id)).toHaveLength(1);
  });

  it('stops at the maximum', async () => {
    await configure({ enabled: true, days: [3, 10], maximum: 1 });
    const id = await makeInvoice(-3);
    await queueDue();
    world.app.clock.advance(7 * DAY_MS);
    await queueDue();
    expect(await remindersOf(id)).toHaveLength(1);
  });

  it('leaves alone who is paused, paid, void, disputed, or holds an expired link', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => makeInvoice(-3)));
    const [paused = '', paid = '', voided = '', disputed = '', expired = ''] = ids;
    dataOf(
      await world.admin.graphql(
        'mutation ($id: ID!) { setRemindersPaused(invoiceId: $id, paused: true) { remindersPaused } }',
        { id: paused },
      ),
    );
    for (const id of [paid, disputed]) {
      const { stripeInvoiceId } = await readInvoice(world.admin, id);
      const card = id === paid ? '4242424242424242' : '4000000000000259';
      await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card });
      await untilSynced(id, id === paid ? 'PAID' : 'DISPUTED');
    }
    dataOf(await pressVoid(world.admin, voided, 'Mistaken'));
    await world.app.database.query(
      'UPDATE "invoice" SET "stripePaymentLinkExpiresAt" = $2 WHERE "id" = $1',
      [expired, new Date(world.app.clock.now().getTime() - 1000)],
    );
    await queueDue();
    for (const id of ids) expect(await remindersOf(id)).toEqual([]);
  });

  it('drops a reminder that waited while the customer paid', async () => {
    server.answers.recipient = '451 later';
    const id = await makeInvoice(-3);
    await queueDue();
    await waitUntil('the first try', async () => (await remindersOf(id))[0]?.error);
    const { stripeInvoiceId } = await readInvoice(world.admin, id);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card: '4242424242424242' });
    await untilSynced(id, 'PAID');
    server.answers.recipient = '250 ok';
    world.app.clock.advance(60_000);
    await worker.get(MailSending, { strict: false }).sendDue();
    expect((await remindersOf(id))[0]).toMatchObject({ state: 'DROPPED' });
  });
});
