import { untilAtRest } from '../customer-billing/support/at-rest.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
} from '../customer-billing/support/invoices.ts';
import {
  pressRecordPayment,
  pressReissue,
  pressUndo,
} from '../customer-billing/support/outside.ts';
import { issue } from '../customer-billing/support/refusals.ts';
import { type Mailbox, startMailbox } from '../mail/support/mailbox.ts';
import { pressSend } from '../mail/support/send-invoice.ts';
import { openPage } from '../pay-page/support/pay-links.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  changeCustomer,
  companyNameOf,
  insertCustomer,
  NEW_EMAIL,
  NEW_WORDS,
  OLD_WORDS,
  type TestCustomer,
} from './support/customers.ts';
import { printAnew } from './support/fetch-pdf.ts';
import { readPdf } from './support/read-pdf.ts';

describe('an invoice that was issued', () => {
  let mailbox: Mailbox;
  let world: BillingWorld;
  let customer: TestCustomer;

  beforeAll(async () => {
    mailbox = await startMailbox();
    world = await createBillingWorld({
      env: { SMTP_URL: mailbox.smtpUrl, MAIL_FROM: 'billing@test-works.example' },
    });
  });

  afterAll(async () => {
    await world.close();
    await mailbox.stop();
  });

  beforeEach(async () => {
    customer = await insertCustomer(world.app);
  });

  const print = (invoiceId: string) => printAnew(world.app, world.admin, invoiceId);

  const expectWords = (text: string, shown: readonly string[], hidden: readonly string[]): void => {
    for (const words of shown) expect(text).toContain(words);
    for (const words of hidden) expect(text).not.toContain(words);
  };

  const expectPrint = async (
    bytes: Uint8Array,
    shown: readonly string[],
    hidden: readonly string[],
  ): Promise<void> => expectWords((await readPdf(bytes)).text, shown, hidden);

  const mailAbout = (subject: string) =>
    waitUntil(`a mail about ${subject}`, async () =>
      (await mailbox.list()).find((mail) => mail.subject.includes(subject)),
    );

  const lineTextsAtStripe = async (invoiceId: string): Promise<string[]> => {
    const rows = await world.app.database.query<{ text: string }>(
      `SELECT command."params"::text AS "text" FROM "stripeCommand" command
       WHERE command."invoiceId" = $1 AND command."kind" = 'ADD_LINES' ORDER BY command."createdAt"`,
      [invoiceId],
    );
    return rows.map(({ text }) => text);
  };

  it('keeps whom it names, however it was issued, while drafts and new ones name the customer of today', async () => {
    const [byHand, pushed, linked, draft] = [
      await createDraft(world.admin, customer),
      await createDraft(world.admin, customer),
      await createDraft(world.admin, customer),
      await createDraft(world.admin, customer),
    ];
    await issue(world.admin, byHand);
    dataOf(await pressCreateStripeInvoice(world.admin, pushed));
    dataOf(await pressCreatePaymentLink(world.admin, linked));
    await untilAtRest(world.app.database);
    const before = new Map<string, Uint8Array>();
    for (const id of [byHand, pushed, linked, draft]) before.set(id, await print(id));
    await expectPrint(before.get(draft) ?? new Uint8Array(), OLD_WORDS.slice(0, 3), NEW_WORDS);

    await changeCustomer(world.app, customer);
    for (const id of [byHand, pushed, linked]) {
      const after = await print(id);
      await expectPrint(after, OLD_WORDS, NEW_WORDS);
      expect(Buffer.from(after).equals(Buffer.from(before.get(id) ?? []))).toBe(true);
      expect(await companyNameOf(world.admin, id)).toBe('Neuer Hafen AG');
    }
    await expectPrint(await print(draft), NEW_WORDS, OLD_WORDS);
    await issue(world.admin, draft);
    await expectPrint(await print(draft), NEW_WORDS, OLD_WORDS);
  });

  it('stays in its language when that of the workspace decided it and changes', async () => {
    const { database, workspace } = world.app;
    const speak = (locale: string) =>
      database.query('UPDATE "workspace" SET "locale" = $2 WHERE "id" = $1', [
        workspace.id,
        locale,
      ]);
    await database.query(`UPDATE "company" SET "locale" = 'fr-FR' WHERE "id" = $1`, [
      customer.companyId,
    ]);
    const id = await createDraft(world.admin, customer);
    await issue(world.admin, id);
    const before = await print(id);
    await expectPrint(before, ['Billed to'], ['Rechnung an']);
    await speak('de-DE');
    try {
      expect(Buffer.from(await print(id)).equals(Buffer.from(before))).toBe(true);
      await expectPrint(await print(await createDraft(world.admin, customer)), ['Rechnung an'], []);
    } finally {
      await speak('en-US');
    }
  });

  it('asks for the money of the same customer in its page, its preview and its mails, at today’s address', async () => {
    const id = await createDraft(world.admin, customer);
    const { createPaymentLink } = dataOf(await pressCreatePaymentLink(world.admin, id));
    await changeCustomer(world.app, customer);

    const token = createPaymentLink.url.split('/').at(-1) ?? '';
    const { words } = await openPage(world.app, token);
    expectWords(words, ['for Old Harbour Ltd'], ['Neuer Hafen AG', 'Rechnung']);

    const { mailPreview } = await world.admin.graphqlOrThrow<{
      mailPreview: { subject: string; text: string; language: string };
    }>(
      'query ($id: ID) { mailPreview(kind: REMINDER, invoiceId: $id) { subject text language } }',
      { id },
    );
    expect(mailPreview.subject).toContain('Reminder: invoice');
    expectWords(mailPreview.text, ['Olga Olsen'], ['Nora Neumann', 'Rechnung']);

    dataOf(await pressSend(world.admin, { invoiceId: id, subject: 'About the old harbour' }));
    const mail = await mailAbout('About the old harbour');
    expectWords(mail.text, ['Olga Olsen'], ['Nora Neumann', 'Rechnung']);
    const [attached] = mail.attachments ?? [];
    const bytes = await mailbox.attachment(mail, attached?.generatedFileName ?? '');
    await expectPrint(bytes, OLD_WORDS, NEW_WORDS);

    const { recordPayment } = dataOf(await pressRecordPayment(world.admin, id));
    const receipt = await mailAbout(`for invoice ${recordPayment.number ?? ''}`);
    expect(receipt.to.map(({ address }) => address)).toEqual([NEW_EMAIL]);
    expectWords(receipt.text, ['Olga Olsen'], ['Nora Neumann', 'Rechnung']);
  });

  it('names the customer of today after a reissue, since that is another document', async () => {
    const id = await createDraft(world.admin, customer);
    dataOf(await pressCreateStripeInvoice(world.admin, id));
    await untilAtRest(world.app.database);
    await changeCustomer(world.app, customer);
    await expectPrint(await print(id), OLD_WORDS, NEW_WORDS);
    const { reissueInvoice } = dataOf(await pressReissue(world.admin, id, customer));
    expect(reissueInvoice.stripeVersion).toBe(2);
    await expectPrint(await print(id), NEW_WORDS, OLD_WORDS);
    expect(await lineTextsAtStripe(id)).toEqual([
      expect.stringContaining('2 × €50.00'),
      expect.stringMatching(/2 × €\s40,00/),
    ]);
  });

  it('names the same customer when it is only sent to Stripe again, after a payment was undone', async () => {
    const id = await createDraft(world.admin, customer);
    dataOf(await pressCreateStripeInvoice(world.admin, id));
    await untilAtRest(world.app.database);
    const { recordPayment } = dataOf(await pressRecordPayment(world.admin, id));
    const recorded = recordPayment.outside.find(({ movementId }) =>
      movementId.startsWith('manual:'),
    );
    await changeCustomer(world.app, customer);
    const undone = dataOf(await pressUndo(world.admin, recorded?.id ?? '')).undoRecordedPayment;
    expect(undone.stripeVersion).toBe(2);
    await expectPrint(await print(id), OLD_WORDS, NEW_WORDS);
    expect(await lineTextsAtStripe(id)).toEqual([
      expect.stringContaining('2 × €50.00'),
      expect.stringContaining('2 × €50.00'),
    ]);
  });
});
