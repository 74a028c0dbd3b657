import type { INestApplicationContext } from '@nestjs/common';
import { Reminders } from '../../src/modules/customer-billing/message/mail/reminder/reminders.service.ts';
import { MailSending } from '../../src/modules/customer-billing/message/mail/sending/mail-sending.service.ts';
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
import { waitUntil } from '../support/wait-until.ts';
import {
  type ScriptedMailServer,
  startScriptedMailServer,
} from './support/scripted-mail-server.ts';
import {
  pressRemind,
  pressSend,
  readMessages,
  readOutlook,
  untilNewestIs,
} from './support/send-invoice.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayAfter = (days: number, from: Date): string =>
  new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10);

describe('reminders by a person', () => {
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

  beforeEach(async () => {
    server.answers = { recipient: '250 ok', content: '250 taken' };
    dataOf(
      await world.admin.graphql(
        'mutation { updateReminderSettings(input: { enabled: true, days: [3, 10], maximum: 3 }) { enabled } }',
      ),
    );
  });

  const queueDue = () => worker.get(Reminders, { strict: false }).queueDue();

  const remindersOf = async (id: string) =>
    (await readMessages(world.admin, id)).filter(({ kind }) => kind === 'REMINDER');

  const makeLinked = async (dueInDays: number): Promise<string> => {
    const now = world.app.clock.now();
    const id = await createDraft(world.admin, {
      issueDate: dayAfter(-30, now),
      dueDate: dayAfter(dueInDays, now),
    });
    dataOf(await pressCreatePaymentLink(world.admin, id));
    return id;
  };

  /** An invoice that its customer has by mail, due so many days from now. */
  const makeSent = async (dueInDays: number): Promise<string> => {
    const id = await makeLinked(dueInDays);
    dataOf(await pressSend(world.admin, { invoiceId: id, attachPdf: false }));
    await untilNewestIs(world.admin, id, 'SENT');
    return id;
  };

  /** Looks by itself: on a day that the test chose, what Stripe signs today is too old or too new to be believed. */
  const untilSynced = async (id: string, status: string): Promise<void> => {
    await world.app.database.query(
      'UPDATE "invoiceSync" SET "wanted" = "wanted" + 1, "nextAttemptAt" = now() WHERE "invoiceId" = $1',
      [id],
    );
    await waitUntil(status, async () => (await readInvoice(world.admin, id)).status === status);
  };

  const payAtStripe = async (id: string, card: string, status: string): Promise<void> => {
    const { stripeInvoiceId } = await readInvoice(world.admin, id);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card });
    await untilSynced(id, status);
  };

  it('go out as the person’s own, and are in the timeline', async () => {
    const id = await makeSent(5);
    const { to } = await readOutlook(world.admin, id);
    dataOf(await pressRemind(await world.app.signIn('MEMBER'), id));
    const message = await untilNewestIs(world.admin, id, 'SENT');
    expect(message).toMatchObject({ kind: 'REMINDER', to: [to], queuedByName: 'Max Member' });
    const { timeline } = await readInvoice(world.admin, id);
    expect(timeline.edges.map(({ node }) => node.summary).join()).toContain(
      `asked to remind ${to}`,
    );
  });

  it('P1: are one mail, however often one press arrives, and whoever presses beside it', async () => {
    const id = await makeSent(5);
    const member = await world.app.signIn('MEMBER');
    const answers = await Promise.all([
      pressRemind(world.admin, id, 'one-press'),
      pressRemind(world.admin, id, 'one-press'),
      pressRemind(member, id),
      pressRemind(member, id),
    ]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'SENT');
    expect(codes).toContain('SENT');
    expect(codes.filter((code) => code !== 'SENT')).toEqual(
      expect.arrayContaining(['REMINDER_ALREADY_TODAY']),
    );
    expect(await remindersOf(id)).toHaveLength(1);
    expect(codeOf(await pressRemind(world.admin, id))).toBe('REMINDER_ALREADY_TODAY');
  });

  it('and those that go by themselves are one mail on one day', async () => {
    const id = await makeSent(-3);
    await Promise.all([queueDue(), pressRemind(world.admin, id), queueDue()]);
    expect(await remindersOf(id)).toHaveLength(1);
  });

  it('stand for those of the next days, and count as one of them', async () => {
    const id = await makeSent(-2);
    expect((await readOutlook(world.admin, id)).nextOn).toBe(dayAfter(8, world.app.clock.now()));
    dataOf(await pressRemind(world.admin, id));
    for (let day = 0; day < 4; day += 1) {
      world.app.clock.advance(DAY_MS);
      await queueDue();
    }
    expect(await remindersOf(id)).toHaveLength(1);
    world.app.clock.advance(4 * DAY_MS);
    await queueDue();
    expect(await remindersOf(id)).toHaveLength(2);
    world.app.clock.advance(DAY_MS);
    dataOf(await pressRemind(world.admin, id));
    expect(await remindersOf(id)).toHaveLength(3);
    expect((await readOutlook(world.admin, id)).nextOn).toBeNull();
  });

  it('are refused where the customer must not be asked, with the reason', async () => {
    const [paid, voided, disputed, expired] = await Promise.all(
      [1, 2, 3, 4].map(() => makeSent(5)),
    );
    const unsent = await makeLinked(5);
    const draft = await createDraft(world.admin);
    await payAtStripe(paid ?? '', '4242424242424242', 'PAID');
    await payAtStripe(disputed ?? '', '4000000000000259', 'DISPUTED');
    dataOf(await pressVoid(world.admin, voided ?? '', 'Mistaken'));
    await world.app.database.query(
      'UPDATE "invoice" SET "stripePaymentLinkExpiresAt" = $2 WHERE "id" = $1',
      [expired, new Date(world.app.clock.now().getTime() - 1000)],
    );
    for (const [id = '', code] of [
      [paid, 'INVOICE_ALREADY_PAID'],
      [voided, 'INVOICE_IS_VOID'],
      [disputed, 'REMINDER_WHILE_DISPUTED'],
      [expired, 'PAYMENT_LINK_MISSING'],
      [unsent, 'INVOICE_NOT_SENT'],
      [draft, 'INVOICE_NOT_ISSUED'],
    ] as const) {
      expect(codeOf(await pressRemind(world.admin, id))).toBe(code);
      expect((await readOutlook(world.admin, id)).blockedReason).toMatch(/no (more )?money moved/i);
      expect(await remindersOf(id)).toEqual([]);
    }
  });

  it('are dropped when the customer pays while they wait', async () => {
    const id = await makeSent(5);
    server.answers.recipient = '451 later';
    dataOf(await pressRemind(world.admin, id));
    await waitUntil('the first try', async () => (await remindersOf(id))[0]?.error);
    await payAtStripe(id, '4242424242424242', 'PAID');
    server.answers.recipient = '250 ok';
    const before = server.contents;
    world.app.clock.advance(60_000);
    await worker.get(MailSending, { strict: false }).sendDue();
    expect((await remindersOf(id))[0]).toMatchObject({ state: 'DROPPED' });
    expect(server.contents).toBe(before + (await receiptsOf(id)));
  });

  it('can be sent once more on the day when the mail server refused it', async () => {
    const id = await makeSent(5);
    server.answers.recipient = '550 no such mailbox';
    dataOf(await pressRemind(world.admin, id));
    const refused = await untilNewestIs(world.admin, id, 'FAILED');
    expect(refused.error).toContain('550 no such mailbox');
    server.answers.recipient = '250 ok';
    dataOf(await pressRemind(world.admin, id));
    await untilNewestIs(world.admin, id, 'SENT');
    expect(await remindersOf(id)).toHaveLength(2);
  });

  const receiptsOf = async (id: string): Promise<number> =>
    (await readMessages(world.admin, id)).filter(
      ({ kind, state }) => kind === 'RECEIPT' && state === 'SENT',
    ).length;
});
