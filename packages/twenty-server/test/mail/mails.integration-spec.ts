import { randomUUID } from 'node:crypto';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { deliver } from '../customer-billing/support/webhook-relay.ts';
import { untilAtRest } from '../customer-billing/support/at-rest.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { pressRecordPayment } from '../customer-billing/support/outside.ts';
import { issue } from '../customer-billing/support/refusals.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readPdf } from '../document/support/read-pdf.ts';
import { type Mailbox, type ReceivedMail, startMailbox } from './support/mailbox.ts';
import { pressResend, pressSend, readMessages, untilNewestIs } from './support/send-invoice.ts';

const MAIL_FROM = 'Somebody <billing@test-works.example>';

describe('mails', () => {
  let mailbox: Mailbox;
  let world: BillingWorld;

  beforeAll(async () => {
    mailbox = await startMailbox();
    world = await createBillingWorld({ env: { SMTP_URL: mailbox.smtpUrl, MAIL_FROM } });
  });

  afterAll(async () => {
    await world.close();
    await mailbox.stop();
  });

  const mailsOf = async (number: string | null): Promise<ReceivedMail[]> =>
    (await mailbox.list()).filter(({ text }) => number !== null && text.includes(number));

  const untilMail = (number: string | null, subject: string): Promise<ReceivedMail> =>
    waitUntil(`a mail “${subject}” about ${number}`, async () =>
      (await mailsOf(number)).find((mail) => mail.subject.includes(subject)),
    );

  const payInFull = async (id: string): Promise<string | null> => {
    const pushed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    await world.sandbox.control.pay({
      invoice: pushed.stripeInvoiceId ?? '',
      card: '4242424242424242',
    });
    return pushed.number;
  };

  it('sends a draft as an invoice with its link and its PDF, in one press', async () => {
    const id = await createDraft(world.admin);
    dataOf(
      await pressSend(world.admin, {
        invoiceId: id,
        to: ['payables@brackwater.example', 'boss@brackwater.example'],
        cc: ['books@brackwater.example'],
        subject: 'Sensors for the harbour',
        message: 'Hello Mara,\n\nas we said on the phone. <b>Thanks</b>!',
      }),
    );
    const message = await untilNewestIs(world.admin, id, 'SENT');
    const invoice = await readInvoice(world.admin, id);
    expect(invoice.status).toBe('OPEN');

    const mail = await waitUntil('the mail', async () =>
      (await mailbox.list()).find(({ subject }) => subject === '[TEST] Sensors for the harbour'),
    );
    expect(mail.from).toEqual([{ address: 'billing@test-works.example', name: 'Test Works' }]);
    expect(mail.envelope.to.map(({ address }) => address)).toEqual([
      'payables@brackwater.example',
      'boss@brackwater.example',
      'books@brackwater.example',
    ]);
    expect(mail.cc).toEqual([expect.objectContaining({ address: 'books@brackwater.example' })]);
    expect(mail.headers['message-id']).toBe(`<${message.id}@test-works.example>`);

    const url = invoice.paymentLink?.url ?? '';
    expect(url).toMatch(/^http:\/\/localhost:3000\/pay\//);
    expect(mail.text).toContain(url);
    expect(mail.text).toContain('TEST: ');
    expect(mail.text).toContain('€119.00');
    expect(mail.html).toContain('&lt;b&gt;Thanks&lt;/b&gt;');
    expect(new Set([...mail.html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link))).toEqual(
      new Set([url]),
    );

    expect(mail.attachments).toHaveLength(1);
    const [attached] = mail.attachments ?? [];
    expect(attached?.filename).toBe(`${invoice.number}.pdf`);
    const stored = attached?.generatedFileName ?? '';
    const pdf = await readPdf(await mailbox.attachment(mail, stored));
    expect(pdf.text).toContain(invoice.number);
    expect(pdf.pages[0]?.links).toContain(url);

    const actions = invoice.timeline.edges.map(({ node }) => node.action);
    expect(actions).toEqual(expect.arrayContaining(['mail.queued', 'mail.sent']));
  });

  it('P1: sends one mail however often one press arrives', async () => {
    const id = await createDraft(world.admin);
    dataOf(await pressCreatePaymentLink(world.admin, id));
    const clientRequestId = randomUUID();
    const subject = `Pressed ${clientRequestId}`;
    const presses = await Promise.all(
      Array.from({ length: 10 }, () =>
        pressSend(world.admin, { invoiceId: id, subject, clientRequestId }),
      ),
    );
    presses.forEach(dataOf);
    await untilNewestIs(world.admin, id, 'SENT');
    expect(await readMessages(world.admin, id)).toHaveLength(1);
    const mails = (await mailbox.list()).filter((mail) => mail.subject.includes(subject));
    expect(mails).toHaveLength(1);
  });

  it.each([
    ['a line break in the subject', { subject: 'Hello\r\nBcc: thief@evil.example' }],
    ['a line break in an address', { to: ['a@b.example\r\nBcc: thief@evil.example'] }],
    ['two addresses in one', { to: ['a@b.example, thief@evil.example'] }],
    ['no recipient', { to: [] }],
    ['something that is no address', { cc: ['nobody'] }],
    ['an empty subject', { subject: '  ' }],
  ])('refuses %s and queues nothing', async (_what, input) => {
    const id = await createDraft(world.admin);
    expect(codeOf(await pressSend(world.admin, { invoiceId: id, ...input }))).toBe('INPUT_INVALID');
    expect(await readMessages(world.admin, id)).toEqual([]);
    expect((await readInvoice(world.admin, id)).status).toBe('DRAFT');
  });

  it('P3: mails one receipt for a payment that a hundred deliveries tell of at once', async () => {
    const { relay } = world;
    const target = relay.target ?? '';
    relay.target = undefined;
    const number = await payInFull(await createDraft(world.admin));
    const paid = await waitUntil('the event', () =>
      relay.captured.find(
        ({ type, body }) => type === 'invoice.paid' && body.includes(number ?? ''),
      ),
    );
    await Promise.all(Array.from({ length: 100 }, () => deliver(target, paid)));
    relay.target = target;

    const mail = await untilMail(number, 'Receipt');
    expect(mail.text).toContain('Visa ·· 4242');
    expect(mail.text).toContain('Nothing is left to pay');
    expect(mail.headers['auto-submitted']).toBe('auto-generated');

    // A later sync reads the same payment and has nothing new to say.
    await world.app.database.query('UPDATE "invoiceSync" SET "wanted" = "wanted" + 1');
    await untilAtRest(world.app.database);
    const rows = await world.app.database.query(
      `SELECT 1 FROM "outgoingMessage" WHERE "content"->>'invoiceNumber' = $1`,
      [number],
    );
    expect(rows).toHaveLength(1);
    expect(await mailsOf(number)).toHaveLength(1);
  });

  it.each([
    ['that Stripe is told of', true],
    ['on an invoice that Stripe never had', false],
  ])('mails one receipt for money received outside Stripe, %s', async (_where, isSent) => {
    const id = await createDraft(world.admin);
    if (isSent) {
      dataOf(await pressCreateStripeInvoice(world.admin, id));
    } else {
      await issue(world.admin, id);
    }
    const { recordPayment } = dataOf(
      await pressRecordPayment(world.admin, id, { amountMinor: '11900' }),
    );
    expect(recordPayment).toMatchObject({ status: 'PAID', paidMinor: '11900' });
    const mail = await untilMail(recordPayment.number, 'Receipt');
    expect(mail.text).toContain('Bank transfer');
    await world.app.database.query('UPDATE "invoiceSync" SET "wanted" = "wanted" + 1');
    await untilAtRest(world.app.database);
    expect(await mailsOf(recordPayment.number)).toHaveLength(1);
  });

  it('mails word of a refund once it has succeeded', async () => {
    const id = await createDraft(world.admin);
    const number = await payInFull(id);
    await untilMail(number, 'Receipt');
    const [payment] = (await readInvoice(world.admin, id)).payments;
    await world.sandbox.control.refund({ charge: payment?.stripeChargeId ?? '', amount: 1900 });
    const mail = await untilMail(number, 'Refund');
    expect(mail.text).toContain('€19.00');
  });

  it('mails the customer word of a failed payment where that is on, once per try, with the link', async () => {
    const choose = (paymentFailures: boolean) =>
      world.admin.graphql(
        `mutation ($input: MailSettingsInput!) { updateMailSettings(input: $input) { paymentFailures } }`,
        { input: { receipts: true, refunds: true, paymentFailures } },
      );
    dataOf(await choose(true));
    const id = await createDraft(world.admin);
    const { url } = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
    const { number, stripeInvoiceId } = await readInvoice(world.admin, id);
    const card = '4000000000000002';
    await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card });
    const mail = await untilMail(number, 'Payment failed');
    expect(mail.envelope.to).toHaveLength(1);
    expect(mail.text).toContain(url);
    expect(mail.text).toContain('€119.00');

    await world.app.database.query('UPDATE "invoiceSync" SET "wanted" = "wanted" + 1');
    await untilAtRest(world.app.database);
    expect(await readMessages(world.admin, id)).toEqual([
      expect.objectContaining({ kind: 'PAYMENT_FAILED', state: 'SENT' }),
    ]);
    dataOf(await choose(false));
  });

  it('tells a member by mail what they asked to hear of, and nobody else', async () => {
    dataOf(
      await world.admin.graphql(
        'mutation ($kinds: [NotificationKind!]!) { updateMyNotificationMails(kinds: $kinds) }',
        { kinds: ['PAYMENT_FAILED'] },
      ),
    );
    const id = await createDraft(world.admin);
    const pushed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    await world.sandbox.control.pay({
      invoice: pushed.stripeInvoiceId ?? '',
      card: '4000000000000002',
    });
    const mail = await untilMail(pushed.number, `on ${pushed.number}`);
    expect(mail.envelope.to.map(({ address }) => address)).toEqual([world.admin.user?.email]);
    expect(mail.text).toContain(`http://localhost:3000/invoices/${id}`);
    // The customer saw it on the page where it happened.
    expect(await readMessages(world.admin, id)).toEqual([]);
  });

  it('sends an invoice in the language somebody chose, and previews it with their words', async () => {
    const id = await createDraft(world.admin);
    dataOf(await pressCreatePaymentLink(world.admin, id));
    const preview = async (args: string) =>
      dataOf(
        await world.admin.graphql<{ mailPreview: { language: string; html: string } }>(
          `query ($id: ID!) { mailPreview(kind: INVOICE, invoiceId: $id, ${args}) { language html } }`,
          { id },
        ),
      ).mailPreview;
    expect((await preview('language: null')).language).toBe('EN');
    const german = await preview('language: DE, message: "Wie besprochen <b>mit Dank</b>"');
    expect(german.language).toBe('DE');
    expect(german.html).toContain('Wie besprochen &lt;b&gt;mit Dank&lt;/b&gt;');
    expect(german.html).not.toContain('Guten Tag');

    dataOf(await pressSend(world.admin, { invoiceId: id, subject: 'Rechnung', language: 'DE' }));
    await untilNewestIs(world.admin, id, 'SENT');
    const { number } = await readInvoice(world.admin, id);
    expect((await untilMail(number, 'Rechnung')).text).toContain('Guten Tag');
  });

  it('says why a mail cannot be sent again, and refuses to ask by a link that leads nowhere', async () => {
    const id = await createDraft(world.admin);
    dataOf(await pressSend(world.admin, { invoiceId: id }));
    const sent = await untilNewestIs(world.admin, id, 'SENT');
    const reasons = async () =>
      (await readMessages(world.admin, id)).map(({ resendBlockedReason }) => resendBlockedReason);
    expect(await reasons()).toEqual([null]);

    dataOf(await pressResend(world.admin, sent.id));
    await waitUntil('both mails to be sent', async () =>
      (await readMessages(world.admin, id)).every(({ state }) => state === 'SENT'),
    );
    expect(await reasons()).toEqual([null, 'It was sent again already: send that one.']);

    dataOf(
      await world.admin.graphql('mutation ($id: ID!) { revokePaymentLink(id: $id) { id } }', {
        id,
      }),
    );
    world.app.clock.advance(1);
    const dead = 'The payment link has expired or was revoked.';
    expect(await reasons()).toEqual([dead, dead]);
    const [newest] = await readMessages(world.admin, id);
    expect(codeOf(await pressResend(world.admin, newest?.id ?? ''))).toBe('PAYMENT_LINK_MISSING');
    expect(await readMessages(world.admin, id)).toHaveLength(2);
  });

  it('says who the sender is, and that mail can be sent', async () => {
    const { mailSettings } = dataOf(
      await world.admin.graphql<{ mailSettings: object }>(
        '{ mailSettings { isConfigured senderAddress replyTo } }',
      ),
    );
    expect(mailSettings).toEqual({
      isConfigured: true,
      senderAddress: 'billing@test-works.example',
      replyTo: null,
    });
  });

  it('shows each mail in both languages before anybody gets it', async () => {
    for (const kind of ['INVOICE', 'REMINDER', 'RECEIPT', 'PAYMENT_FAILED', 'REFUND']) {
      const [english, german] = await Promise.all(
        ['EN', 'DE'].map(
          async (language) =>
            dataOf(
              await world.admin.graphql<{
                mailPreview: { subject: string; html: string; text: string };
              }>(
                'query ($kind: MailKind!, $language: MailLanguage) { mailPreview(kind: $kind, language: $language) { subject html text } }',
                { kind, language },
              ),
            ).mailPreview,
        ),
      );
      expect(english?.html).toContain('lang="en"');
      expect(german?.html).toContain('lang="de"');
      expect(english?.subject).not.toBe(german?.subject);
      expect(german?.text).toContain('Guten Tag');
    }
  });
});
