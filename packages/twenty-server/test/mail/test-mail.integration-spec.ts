import { readFile } from 'node:fs/promises';
import { TEST_MAILS_PER_PERSON } from '../../src/modules/customer-billing/actions/mail/test-mail/test-mail-throttle.service.ts';
import { TestMailPatience } from '../../src/modules/customer-billing/actions/mail/test-mail/test-mail-patience.ts';
import { codeOf, dataOf } from '../customer-billing/support/invoices.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../support/create-test-app.ts';
import type { TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type Mailbox, startMailbox } from './support/mailbox.ts';
import {
  type ScriptedMailServer,
  SILENCE,
  startScriptedMailServer,
} from './support/scripted-mail-server.ts';

type Answer = { outcome: string; to: string; words: string | null };

const MAIL_FROM = 'Somebody <billing@test-works.example>';
const impatient: TestAppOptions['overrides'] = (builder) =>
  builder.overrideProvider(TestMailPatience).useValue({ milliseconds: 250 });

const press = (client: TestClient) =>
  client.graphql<{ sendTestMail: Answer }>('mutation { sendTestMail { outcome to words } }');

const trailOf = ({ database }: TestApp) =>
  database.query<{ action: string; actorName: string; summary: string }>(
    `SELECT "action", "actorName", "summary" FROM "auditEntry" WHERE "action" LIKE 'mail.test%'
     ORDER BY "occurredAt", "position"`,
  );

describe('a test mail', () => {
  let server: ScriptedMailServer;
  let test: TestApp;
  let admin: TestClient;

  beforeAll(async () => {
    server = await startScriptedMailServer();
    test = await createTestApp({
      env: { SMTP_URL: server.smtpUrl, MAIL_FROM },
      overrides: impatient,
    });
    admin = await test.signIn('ADMIN');
  });

  beforeEach(async () => {
    server.answers = { recipient: '250 ok', content: '250 taken' };
    await test.database.query('DELETE FROM "throttle"');
  });

  afterAll(async () => {
    await test.close();
    await server.close();
  });

  it.each([
    ['the mail server takes it', {}, 'SENT', null],
    ['the address is refused', { recipient: '550 5.1.1 No such mailbox' }, 'NOT_SENT', '550 5.1.1'],
    ['it is put off', { recipient: '451 4.7.1 Try later' }, 'NOT_SENT', '451 4.7.1 Try later'],
    ['the content is refused', { content: '554 5.7.1 Spam' }, 'NOT_SENT', 'refused it: 554 5.7.1'],
    ['nobody answers', { recipient: SILENCE }, 'NOT_SENT', 'It took longer than 1 seconds'],
    ['it is never confirmed', { content: SILENCE }, 'UNCERTAIN', 'It may have arrived'],
    ['the line breaks', { content: null }, 'UNCERTAIN', 'It may have arrived'],
  ] as const)('tells at once when %s', async (_name, answers, outcome, words) => {
    Object.assign(server.answers, answers);
    const answer = dataOf(await press(admin)).sendTestMail;
    expect(answer).toMatchObject({ outcome, to: test.workspace.admin.email });
    if (words === null) expect(answer.words).toBeNull();
    else expect(answer.words).toContain(words);
  });

  it('P9: is in the audit trail, as asked for and as it ended', async () => {
    server.answers.recipient = '550 5.1.1 No such mailbox';
    const before = await trailOf(test);
    dataOf(await press(admin));
    const { email, name } = test.workspace.admin;
    expect((await trailOf(test)).slice(before.length)).toEqual([
      {
        action: 'mail.test_asked',
        actorName: name,
        summary: `asked for a test mail to ${email}.`,
      },
      {
        action: 'mail.test_ended',
        actorName: name,
        summary: `tried the mail server: the test mail to ${email} was not sent. The mail server refused it: 550 5.1.1 No such mailbox`,
      },
    ]);
  });

  it('is in no outbox, so that nothing sends it again', async () => {
    server.answers.recipient = '451 later';
    dataOf(await press(admin));
    expect(await test.database.query('SELECT 1 FROM "outgoingMessage"')).toEqual([]);
  });

  it('P8: is an admin’s alone, and takes no address', async () => {
    const before = server.contents;
    expect(codeOf(await press(await test.signIn('MEMBER')))).toBe('PERMISSION_DENIED');
    expect(codeOf(await press(test.anonymous))).toBe('NOT_SIGNED_IN');
    expect(server.contents).toBe(before);
  });

  it('is refused to whoever asks for too many, until a quarter of an hour is over', async () => {
    const before = server.contents;
    const codes = (
      await Promise.all(Array.from({ length: TEST_MAILS_PER_PERSON + 2 }, () => press(admin)))
    ).map(({ errors }) => errors?.[0]?.extensions.code ?? 'SENT');
    expect(codes.toSorted()).toEqual([
      ...Array.from({ length: TEST_MAILS_PER_PERSON }, () => 'SENT'),
      'TOO_MANY_ATTEMPTS',
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(server.contents).toBe(before + TEST_MAILS_PER_PERSON);
    test.clock.advance(15 * 60_000);
    expect(dataOf(await press(admin)).sendTestMail.outcome).toBe('SENT');
  });

  it('is refused where there is no mail server', async () => {
    const other = await createTestApp();
    expect(codeOf(await press(await other.signIn('ADMIN')))).toBe('MAIL_NOT_CONFIGURED');
    expect(await trailOf(other)).toEqual([]);
    await other.close();
  });
});

describe('a test mail in the mailbox', () => {
  let mailbox: Mailbox;
  let test: TestApp;
  let admin: TestClient;

  beforeAll(async () => {
    mailbox = await startMailbox();
    test = await createTestApp({ env: { SMTP_URL: mailbox.smtpUrl, MAIL_FROM } });
    admin = await test.signIn('ADMIN');
    dataOf(
      await admin.graphql(
        `mutation { updateMailSettings(input: { replyTo: "books@test-works.example", receipts: true,
           paymentFailures: false, refunds: true }) { replyTo } }`,
      ),
    );
  });

  afterAll(async () => {
    await test.close();
    await mailbox.stop();
  });

  it.each([
    ['en-US', 'Test mail', 'Ada Admin asked for this test mail.'],
    ['de-DE', 'Testmail', 'Ada Admin hat diese Testmail angefordert.'],
  ])('looks and answers like mails to customers, in %s', async (locale, subject, words) => {
    await test.database.query('UPDATE "workspace" SET "locale" = $1', [locale]);
    expect(dataOf(await press(admin)).sendTestMail.outcome).toBe('SENT');
    const mail = await waitUntil('the mail', async () =>
      (await mailbox.list()).find((received) => received.subject === subject),
    );
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(mail.html).toContain(`lang="${locale.slice(0, 2)}"`);
    expect(mail.from).toEqual([{ address: 'billing@test-works.example', name: 'Test Works' }]);
    expect(await readFile(mail.source, 'utf8')).toMatch(
      /^Reply-To: books@test-works\.example\r?$/m,
    );
    expect(mail.envelope.to.map(({ address }) => address)).toEqual([test.workspace.admin.email]);
    expect(mail.attachments ?? []).toEqual([]);
  });
});
