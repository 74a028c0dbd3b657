import { Client } from 'pg';
import { MailSending } from '../../src/modules/customer-billing/message/mail/sending/mail-sending.service.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { prepareBuiltServer } from '../customer-billing/support/built-server.ts';
import { createDraft, dataOf } from '../customer-billing/support/invoices.ts';
import { createTestEnvironment } from '../support/environment.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  type ScriptedMailServer,
  SILENCE,
  startScriptedMailServer,
} from './support/scripted-mail-server.ts';
import { pressSend, readMessages } from './support/send-invoice.ts';

const MINUTE_MS = 60_000;
/** Three processes start one after the other, on a machine that may be busy. */
const LIMIT_MS = 6 * MINUTE_MS;

describe('P2: the built worker killed while it sends a mail', () => {
  let mailServer: ScriptedMailServer;
  let world: BillingWorld;
  const server = prepareBuiltServer();
  const locks: Client[] = [];

  beforeAll(async () => {
    mailServer = await startScriptedMailServer();
    world = await createBillingWorld({
      worker: false,
      env: { SMTP_URL: mailServer.smtpUrl, MAIL_FROM: 'billing@test-works.example' },
    });
  });

  afterAll(async () => {
    await letGo();
    await server.stop();
    await world.close();
    await mailServer.close();
  });

  /** Presses Send, and ends the worker as a power cut would once `isAtIt`. */
  const killWhileSending = async (
    isAtIt: (invoiceId: string) => Promise<unknown>,
  ): Promise<string> => {
    world.app.clock.set(new Date());
    const invoiceId = await createDraft(world.admin);
    dataOf(await pressSend(world.admin, { invoiceId, attachPdf: false }));
    const worker = await server.startWorker({
      ...createTestEnvironment(world.app.database.url),
      ...world.env,
      LOG_LEVEL: 'info',
    });
    await isAtIt(invoiceId);
    await worker.kill();
    await waitUntil('the mail server to see it gone', () => mailServer.waiting === 0);
    expect(await stateOf(invoiceId)).toBe('SENDING');
    return invoiceId;
  };

  const stateOf = async (invoiceId: string): Promise<string | undefined> => {
    const messages = await readMessages(world.admin, invoiceId);
    expect(messages).toHaveLength(1);
    return messages[0]?.state;
  };

  const untilWaiting = () =>
    waitUntil('the worker to wait for an answer', () => mailServer.waiting > 0);

  /** The mail server has taken the mail, and the worker is about to write that down. */
  const untilWritingItDown = async (invoiceId: string): Promise<void> => {
    await untilWaiting();
    const client = new Client({ connectionString: world.app.database.url });
    await client.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM "outgoingMessage" WHERE "invoiceId" = $1 FOR UPDATE', [
      invoiceId,
    ]);
    mailServer.speak('250 taken');
    await waitUntil('the worker to wait for the row', async () => {
      const rows = await world.app.database.query(
        `SELECT 1 FROM pg_stat_activity
         WHERE "application_name" = 'twenty-worker' AND "wait_event_type" = 'Lock' AND "datname" = current_database()`,
      );
      return rows.length > 0;
    });
    // The row stays locked until the worker is gone.
    locks.push(client);
  };
  const letGo = async (): Promise<void> => {
    for (const client of locks.splice(0)) {
      await client.query('ROLLBACK');
      await client.end();
    }
  };

  it(
    'leaves one “perhaps sent” wherever it stood, and no mail goes out twice',
    async () => {
      mailServer.answers = { recipient: SILENCE, content: '250 taken' };
      const beforeTheMail = await killWhileSending(untilWaiting);
      expect(mailServer.contents).toBe(0);

      mailServer.answers = { recipient: '250 ok', content: SILENCE };
      const beforeTheAnswer = await killWhileSending(untilWaiting);
      expect(mailServer.contents).toBe(1);

      const beforeTheResult = await killWhileSending(untilWritingItDown);
      await letGo();
      expect(mailServer.contents).toBe(2);

      mailServer.answers = { recipient: '250 ok', content: '250 taken' };
      const worker = await world.startWorker();
      const sending = worker.get(MailSending, { strict: false });
      for (const minutes of [11, 60]) {
        world.app.clock.advance(minutes * MINUTE_MS);
        await Promise.all([sending.sendDue(), sending.sendDue(), sending.sendDue()]);
        for (const invoiceId of [beforeTheMail, beforeTheAnswer, beforeTheResult]) {
          expect(await stateOf(invoiceId)).toBe('UNCERTAIN');
        }
      }
      expect(mailServer.contents).toBe(2);
    },
    LIMIT_MS,
  );
});
