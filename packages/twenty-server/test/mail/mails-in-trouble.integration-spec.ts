import type { INestApplicationContext } from '@nestjs/common';
import { MailSending } from '../../src/modules/customer-billing/message/mail/sending/mail-sending.service.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { codeOf, createDraft, dataOf, readInvoice } from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';
import { startMailbox } from './support/mailbox.ts';
import {
  type ScriptedMailServer,
  startScriptedMailServer,
} from './support/scripted-mail-server.ts';
import { pressResend, pressSend, readMessages, untilNewestIs } from './support/send-invoice.ts';

const MINUTE_MS = 60_000;

describe('mails in trouble', () => {
  let server: ScriptedMailServer;
  let world: BillingWorld;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    server = await startScriptedMailServer();
    world = await createBillingWorld({
      worker: false,
      env: { SMTP_URL: server.smtpUrl, MAIL_FROM: 'billing@test-works.example' },
    });
    worker = await world.startWorker();
  });

  beforeEach(() => {
    server.answers = { recipient: '250 ok', content: '250 taken' };
  });

  afterAll(async () => {
    await world.close();
    await server.close();
  });

  const sendDue = () => worker.get(MailSending, { strict: false }).sendDue();

  const sendOne = async (): Promise<string> => {
    const invoiceId = await createDraft(world.admin);
    dataOf(await pressSend(world.admin, { invoiceId, attachPdf: false }));
    return invoiceId;
  };

  it('shows the mail server’s own words when it refuses, and does not try again', async () => {
    server.answers.recipient = '550 5.1.1 No such mailbox here';
    const invoiceId = await sendOne();
    const message = await untilNewestIs(world.admin, invoiceId, 'FAILED');
    expect(message.error).toContain('550 5.1.1 No such mailbox here');
    const { timeline } = await readInvoice(world.admin, invoiceId);
    expect(timeline.edges.map(({ node }) => node.action)).toContain('mail.failed');

    server.answers.recipient = '250 ok';
    const before = server.contents;
    world.app.clock.advance(60 * MINUTE_MS);
    await sendDue();
    expect(server.contents).toBe(before);
  });

  it('tries again later what the mail server put off', async () => {
    server.answers.recipient = '451 4.7.1 Try again later';
    const invoiceId = await sendOne();
    await waitForError(invoiceId, '451 4.7.1');
    server.answers.recipient = '250 ok';
    await sendDue();
    expect((await readMessages(world.admin, invoiceId))[0]?.state).toBe('QUEUED');
    world.app.clock.advance(MINUTE_MS);
    await sendDue();
    expect((await readMessages(world.admin, invoiceId))[0]?.state).toBe('SENT');
  });

  it('never sends again by itself what may have arrived, and says so', async () => {
    server.answers.content = null;
    const invoiceId = await sendOne();
    const message = await untilNewestIs(world.admin, invoiceId, 'UNCERTAIN');
    expect(message.error).toContain('It may have arrived');
    server.answers.content = '250 taken';
    const before = server.contents;
    world.app.clock.advance(24 * 60 * MINUTE_MS);
    await sendDue();
    expect(server.contents).toBe(before);

    const presses = await Promise.all([1, 2, 3].map(() => pressResend(world.admin, message.id)));
    presses.forEach(dataOf);
    await untilNewestIs(world.admin, invoiceId, 'SENT');
    expect(server.contents).toBe(before + 1);
    expect(await readMessages(world.admin, invoiceId)).toHaveLength(2);
  });

  it('takes a mail whose worker died while sending for uncertain, not for unsent', async () => {
    const invoiceId = await sendOne();
    const sent = await untilNewestIs(world.admin, invoiceId, 'SENT');
    // What a killed worker leaves behind: claimed, and no ending.
    await world.app.database.query(
      `UPDATE "outgoingMessage" SET "state" = 'SENDING', "sentAt" = NULL, "sendingAt" = $2 WHERE "id" = $1`,
      [sent.id, world.app.clock.now()],
    );
    expect(codeOf(await pressResend(world.admin, sent.id))).toBe('MESSAGE_ON_ITS_WAY');
    const before = server.contents;
    await sendDue();
    expect((await readMessages(world.admin, invoiceId))[0]?.state).toBe('SENDING');
    world.app.clock.advance(11 * MINUTE_MS);
    await sendDue();
    expect((await readMessages(world.admin, invoiceId))[0]?.state).toBe('UNCERTAIN');
    expect(server.contents).toBe(before);
  });

  it('gives up after three days, and says why', async () => {
    server.answers.recipient = '451 4.7.1 Try again later';
    const invoiceId = await sendOne();
    await waitForError(invoiceId, '451 4.7.1');
    world.app.clock.advance(3 * 24 * 60 * MINUTE_MS);
    await sendDue();
    const [message] = await readMessages(world.admin, invoiceId);
    expect(message).toMatchObject({ state: 'FAILED' });
    expect(message?.error).toContain('Given up after three days');
  });

  const waitForError = (invoiceId: string, words: string) =>
    waitUntil(`the words “${words}”`, async () => {
      const [message] = await readMessages(world.admin, invoiceId);
      return message?.state === 'QUEUED' && message.error?.includes(words);
    });
});

describe('a mail server that is down for a while', () => {
  it('gets every mail once when it is back', async () => {
    const first = await startMailbox();
    await first.stop();
    const world = await createBillingWorld({
      worker: false,
      env: { SMTP_URL: first.smtpUrl, MAIL_FROM: 'billing@test-works.example' },
    });
    const worker = await world.startWorker();
    const invoiceId = await createDraft(world.admin);
    dataOf(await pressSend(world.admin, { invoiceId, subject: 'Held up' }));
    const words = await waitUntil('the first try', async () => {
      const [message] = await readMessages(world.admin, invoiceId);
      return message?.state === 'QUEUED' && message.error;
    });
    expect(words).toContain('could not be reached');

    const mailbox = await startMailbox(first.smtpPort);
    world.app.clock.advance(MINUTE_MS);
    const sending = worker.get(MailSending, { strict: false });
    await Promise.all([sending.sendDue(), sending.sendDue(), sending.sendDue()]);
    expect((await untilNewestIs(world.admin, invoiceId, 'SENT')).error).toBeNull();
    expect(
      (await mailbox.list()).filter(({ subject }) => subject.includes('Held up')),
    ).toHaveLength(1);
    await world.close();
    await mailbox.stop();
  });

  it('refuses to send where there is no mail server, before anything is made at Stripe', async () => {
    const world = await createBillingWorld({ worker: false });
    const invoiceId = await createDraft(world.admin);
    expect(codeOf(await pressSend(world.admin, { invoiceId }))).toBe('MAIL_NOT_CONFIGURED');
    expect((await readInvoice(world.admin, invoiceId)).status).toBe('DRAFT');
    await world.close();
  });
});
