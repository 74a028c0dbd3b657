import { type Locator, type Page } from '@playwright/test';

import { expectAccessible } from './support/accessibility.ts';
import { type Crm } from './support/crm.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { closeMessages } from './support/messages.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 390, height: 844 };

/** What the preview holds: nothing can look into the frame itself, since no script runs in it. */
const expectInMail = (dialog: Locator, words: string): Promise<void> =>
  expect(dialog.getByTitle('The mail as the customer sees it')).toHaveAttribute(
    'srcdoc',
    new RegExp(words),
  );

/** An invoice with a link, open on the page; resolves with its number. */
const openSendable = async (
  page: Page,
  crm: Crm,
): Promise<{ record: InvoiceRecord; invoiceId: string; number: string; link: string }> => {
  const invoiceId = await crm.createDraft({
    company: 'Brackwater Marine Engineering GmbH',
    currency: 'EUR',
    lines: [
      {
        description: 'Pressure sensor PS-20',
        details: 'With certificate',
        quantity: '6',
        unitPriceMinor: '24500',
        taxRatePercent: '19',
      },
    ],
  });
  const number = await crm.issue(invoiceId);
  const link = await crm.createPaymentLink(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  return { record, invoiceId, number, link };
};

test('P1: an invoice is mailed with link and PDF once however often Send is pressed', async ({
  page,
  crm,
  mailbox,
}) => {
  const { record, number, link } = await openSendable(page, crm);
  await page.getByRole('button', { name: 'Send invoice' }).click();
  const { dialog } = record;
  await expectInMail(dialog, '1\\.749,30');
  const to = dialog.getByLabel('To', { exact: true });
  await expect(to).toBeFocused();
  await to.fill('payables@brackwater.example');
  await dialog.getByLabel('Copy to').fill('books@brackwater.example');
  await dialog.getByLabel('Message').fill('Hello Ilse,\n\nas we said on the phone.');
  await expectInMail(dialog, 'as we said on the phone');
  await dialog.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(dialog.getByLabel('Subject')).toHaveValue(new RegExp(`Invoice ${number}`));
  await expect(dialog).toContainText(`${number}.pdf is attached`);
  await expectInMail(dialog, 'View and pay');
  await expectAccessible(page, { frames: false });
  await takePicture(page, 'send-invoice');
  await dialog.getByRole('button', { name: 'Send invoice to 2 addresses' }).dblclick();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Show mails' }).click();

  await expect(record.mails).toHaveCount(1);
  await expect(record.mails).toContainText('To payables@brackwater.example');
  await expect(record.mails.getByText('Sent', { exact: true })).toBeVisible();
  await mailbox.expectCount(number, 1);
  const [received] = await mailbox.mailsAbout(number);
  if (received === undefined) throw new Error('The mailbox lost the mail.');
  expect(received.to.map(({ address }) => address)).toEqual(['payables@brackwater.example']);
  expect(received.text).toContain(link);
  expect(received.text).toContain('as we said on the phone.');
  const [attached] = received.attachments ?? [];
  expect(attached?.filename).toBe(`${number}.pdf`);
  const pdf = await mailbox.readAttachment(received, attached?.generatedFileName ?? '');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  // The next step is not to send it twice.
  await expect(page.locator('[data-variant="primary"]')).toHaveText('Copy link');
});

test('P1: the customer is reminded once however often Send reminder is pressed', async ({
  page,
  crm,
  mailbox,
}) => {
  const { record, number } = await openSendable(page, crm);
  const more = page.getByRole('button', { name: 'More actions' });
  const item = page.getByRole('menuitem', { name: 'Send reminder now' });
  const { dialog } = record;
  await more.click();
  await item.click();
  await expect(dialog).toContainText('No mail with this invoice has gone out yet');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Send invoice' }).click();
  await dialog.getByLabel('To', { exact: true }).fill('payables@brackwater.example');
  await dialog.getByRole('button', { name: 'Send invoice' }).click();
  await page.getByRole('button', { name: 'Show mails' }).click();
  await expect(record.mails.getByText('Sent', { exact: true })).toBeVisible();
  await closeMessages(page);

  await more.click();
  await item.click();
  await expectInMail(dialog, number);
  await expect(dialog).toContainText('None yet');
  await expectAccessible(page, { frames: false });
  await takePicture(page, 'send-reminder');
  await dialog.getByRole('button', { name: 'Send reminder' }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(record.mails.filter({ hasText: 'Reminder by' })).toHaveCount(1);
  await mailbox.expectCount(number, 2);

  await more.click();
  await item.click();
  await expect(dialog).toContainText('The customer was reminded of this invoice today already');
});

test('a mail is sent again after a question, and reminders are paused', async ({
  page,
  crm,
  mailbox,
}) => {
  const { record, number, invoiceId } = await openSendable(page, crm);
  await crm.sendInvoice(invoiceId, `Invoice ${number}`);
  await record.openTab('Mails');
  const { dialog } = record;
  await record.mails.getByRole('button', { name: 'Send again' }).click();
  await expect(dialog).toContainText('with the payment link of today');
  await record.answer('Send again');
  await expect(record.mails).toHaveCount(2);
  await expect(record.mails.getByText('Sent', { exact: true })).toHaveCount(2);
  await mailbox.expectCount(number, 2);
  await record.mails.last().getByRole('button', { name: 'Send again' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('sent again already');

  const reminders = page.getByRole('switch', { name: 'Remind the customer' });
  await expect(reminders).toBeChecked();
  await reminders.click();
  await expect(page.getByText('Paused: no reminder of this invoice goes out.')).toBeVisible();
  await page.reload();
  await expect(reminders).not.toBeChecked();
  await reminders.click();
  await expect(page.getByText('Your workspace sends no reminders.')).toBeVisible();
  await closeMessages(page);
  await expectAccessible(page);
  await takePicture(page, 'invoice-mails');
  await takePicture(page, 'invoice-mails-dark', { dark: true });
});

test('the mail follows the language somebody chose', async ({ page, crm, mailbox }) => {
  const { record, number } = await openSendable(page, crm);
  await page.getByRole('button', { name: 'Send invoice' }).click();
  const { dialog } = record;
  await dialog.getByLabel('To', { exact: true }).fill('payables@brackwater.example');
  await dialog.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(dialog.getByLabel('Subject')).toHaveValue(new RegExp(`Invoice ${number}`));
  await dialog.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(dialog.getByLabel('Subject')).toHaveValue(new RegExp(`Rechnung ${number}`));
  await record.answer('Send invoice');
  await mailbox.expectCount(number, 1);
  const [received] = await mailbox.mailsAbout(number);
  expect(received?.text).toContain('Guten Tag');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('an invoice is sent', async ({ page, crm, mailbox }) => {
    const { record, number } = await openSendable(page, crm);
    await page.getByRole('button', { name: 'Send invoice' }).click();
    const { dialog } = record;
    await expectInMail(dialog, '1\\.749,30');
    await dialog.getByLabel('To', { exact: true }).fill('payables@brackwater.example');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    await takePicture(page, 'send-invoice-phone');
    await record.answer('Send invoice');
    await closeMessages(page);
    await record.openTab('Mails');
    await expect(record.mails.getByText('Sent', { exact: true })).toBeVisible();
    await mailbox.expectCount(number, 1);
    await expectAccessible(page);
    await record.mails.first().scrollIntoViewIfNeeded();
    await takePicture(page, 'invoice-mails-phone');
  });
});
