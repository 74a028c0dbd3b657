import { untilAtRest } from '../customer-billing/support/at-rest.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  createCompany,
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
import { fetchStaffPdf } from './support/fetch-pdf.ts';
import {
  NEW_LETTERHEAD,
  NEW_PRINT,
  OLD_LETTERHEAD,
  OLD_PRINT,
  saveLetterhead,
} from './support/letterheads.ts';
import { readPdf } from './support/read-pdf.ts';

describe('an invoice that was issued', () => {
  let mailbox: Mailbox;
  let world: BillingWorld;

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

  beforeEach(() => saveLetterhead(world.admin, OLD_LETTERHEAD));

  /** Made anew: what lies in the database from before would prove nothing. */
  const printAnew = async (invoiceId: string): Promise<Uint8Array> => {
    await world.app.database.query(`DELETE FROM "invoiceDocument" WHERE "invoiceId" = $1`, [
      invoiceId,
    ]);
    return (await fetchStaffPdf(world.app, world.admin, invoiceId)).bytes;
  };

  const expectPrint = async (
    bytes: Uint8Array,
    shown: typeof OLD_PRINT,
    hidden: typeof OLD_PRINT,
  ): Promise<void> => {
    const { text, pages } = await readPdf(bytes);
    for (const words of shown.words) expect(text).toContain(words);
    for (const words of hidden.words) expect(text).not.toContain(words);
    expect(pages[0]?.pictures).toEqual(shown.pictures);
  };

  it('keeps its letterhead, however it was issued, while drafts and new ones show today’s', async () => {
    const [byHand, pushed, linked, draft] = [
      await createDraft(world.admin),
      await createDraft(world.admin),
      await createDraft(world.admin),
      await createDraft(world.admin),
    ];
    await issue(world.admin, byHand);
    dataOf(await pressCreateStripeInvoice(world.admin, pushed));
    dataOf(await pressCreatePaymentLink(world.admin, linked));
    await untilAtRest(world.app.database);
    const before = new Map<string, Uint8Array>();
    for (const id of [byHand, pushed, linked]) before.set(id, await printAnew(id));

    await saveLetterhead(world.admin, NEW_LETTERHEAD);
    for (const [id, bytes] of before) {
      const after = await printAnew(id);
      await expectPrint(after, OLD_PRINT, NEW_PRINT);
      expect(Buffer.from(after).equals(Buffer.from(bytes))).toBe(true);
    }
    const shownOnDraft = await readPdf(await printAnew(draft));
    expect(shownOnDraft.text).toContain('New Works SE');
    expect(shownOnDraft.pages[0]?.pictures).toEqual(NEW_PRINT.pictures);
    await issue(world.admin, draft);
    await expectPrint(await printAnew(draft), NEW_PRINT, OLD_PRINT);
  });

  it('is asked for by the same sender in its page, its preview and its mails', async () => {
    const id = await createDraft(world.admin);
    const { createPaymentLink } = dataOf(await pressCreatePaymentLink(world.admin, id));
    await saveLetterhead(world.admin, NEW_LETTERHEAD);

    const token = createPaymentLink.url.split('/').at(-1) ?? '';
    const { words } = await openPage(world.app, token);
    expect(words).toContain('Old Works GmbH');
    expect(words).not.toContain('New Works SE');

    const preview = (invoiceId: string | null) =>
      world.admin.graphqlOrThrow<{ mailPreview: { html: string } }>(
        'query ($invoiceId: ID) { mailPreview(kind: INVOICE, invoiceId: $invoiceId) { html } }',
        { invoiceId },
      );
    const { mailPreview } = await preview(id);
    expect(mailPreview.html).toContain('Old Works GmbH');
    expect(mailPreview.html).toContain(OLD_LETTERHEAD.accentColor);
    expect((await preview(null)).mailPreview.html).toContain('New Works SE');

    dataOf(await pressSend(world.admin, { invoiceId: id, subject: 'About the old works' }));
    const mail = await waitUntil('the mail', async () =>
      (await mailbox.list()).find(({ subject }) => subject.includes('About the old works')),
    );
    expect(mail.from[0]?.name).toBe('Old Works GmbH');
    expect(mail.html).not.toContain('New Works SE');
    const [attached] = mail.attachments ?? [];
    const bytes = await mailbox.attachment(mail, attached?.generatedFileName ?? '');
    await expectPrint(bytes, OLD_PRINT, NEW_PRINT);
  });

  it('takes today’s letterhead with a reissue, since that is another document', async () => {
    const companyId = await createCompany(world.admin);
    const id = await createDraft(world.admin, { companyId });
    dataOf(await pressCreateStripeInvoice(world.admin, id));
    await untilAtRest(world.app.database);
    await saveLetterhead(world.admin, NEW_LETTERHEAD);
    await expectPrint(await printAnew(id), OLD_PRINT, NEW_PRINT);
    const { reissueInvoice } = dataOf(await pressReissue(world.admin, id, { companyId }));
    expect(reissueInvoice.stripeVersion).toBe(2);
    await expectPrint(await printAnew(id), NEW_PRINT, OLD_PRINT);
  });

  it('keeps its letterhead when it is only sent to Stripe again, after a payment was undone', async () => {
    const id = await createDraft(world.admin);
    dataOf(await pressCreateStripeInvoice(world.admin, id));
    await untilAtRest(world.app.database);
    const { recordPayment } = dataOf(await pressRecordPayment(world.admin, id));
    const recorded = recordPayment.outside.find(({ movementId }) =>
      movementId.startsWith('manual:'),
    );
    await saveLetterhead(world.admin, NEW_LETTERHEAD);
    const undone = dataOf(await pressUndo(world.admin, recorded?.id ?? '')).undoRecordedPayment;
    expect(undone.stripeVersion).toBe(2);
    await expectPrint(await printAnew(id), OLD_PRINT, NEW_PRINT);
  });
});
