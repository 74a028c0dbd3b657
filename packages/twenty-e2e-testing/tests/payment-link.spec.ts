import { expectAccessible } from './support/accessibility.ts';
import { type DraftWishes } from './support/crm.ts';
import { PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { closeMessages } from './support/messages.ts';
import { takePicture } from './support/picture.ts';
import { readQrCode } from './support/read-qr-code.ts';
import { expect, test } from './support/test.ts';

const SURVEY = {
  company: 'Sawdust & Ink Studio',
  currency: 'EUR',
  lines: [
    {
      description: 'Site survey',
      details: 'One day on site, report included',
      quantity: '2',
      unitPriceMinor: '124000',
      taxRatePercent: '23',
    },
  ],
} as const satisfies DraftWishes;
const TOTAL = '€3,050.40';
const COPIES = { permissions: ['clipboard-read', 'clipboard-write'] };

test.use(COPIES);

test('a link is made, copied and read by a camera', async ({ page, crm }) => {
  const invoiceId = await crm.createDraft(SURVEY);
  await crm.issue(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  const link = await record.createPaymentLink();
  await expect(record.link).toContainText(`Asks for ${TOTAL}`);
  await expect(record.link).toContainText(/Open until \w+ \d+, \d{4}, 11:59/);
  await record.link.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('alert').getByText('Payment link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const code = record.link.getByRole('img', { name: 'QR code of the payment link' });
  expect(await readQrCode(code)).toBe(link);
});

test('a link is replaced and revoked, and the customer sees it at once', async ({
  page,
  crm,
  problems,
  openCustomer,
}) => {
  const invoiceId = await crm.createDraft(SURVEY);
  const first = await crm.createPaymentLink(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await record.askOfLink('Replace with a new link');
  await expect(record.dialog).toContainText('says that it was replaced');
  await record.answer(`Make a new link over ${TOTAL}`);
  await expect(page.getByTestId('payment-link-url')).not.toHaveAttribute('title', first);
  const second = await record.readPaymentLink();
  const customer = await openCustomer();
  const payPage = new PayPage(customer);
  problems.expect(/answer 410|status of 410/);
  await customer.goto(first);
  await payPage.expectHeading('This link was replaced');
  await expect(payPage.pay).toHaveCount(0);
  await customer.goto(second);
  await expect(payPage.pay).toHaveText(`Pay ${TOTAL}`);

  await record.askOfLink('Revoke');
  await expect(record.dialog).toContainText('Whoever opens it finds nothing');
  await expectAccessible(page);
  await record.answer(`Revoke link over ${TOTAL}`);
  await expect(record.link).toContainText('Revoked');
  await expect(record.link).toContainText('leads nowhere');
  await expect(record.owed).toHaveText(TOTAL);
  problems.expect(/answer 404|status of 404/);
  await customer.goto(second);
  await payPage.expectHeading('This link leads nowhere');

  await page.getByRole('button', { name: 'Create payment link' }).click();
  await expect(record.link).toContainText('Not opened yet');
  await customer.goto(await record.readPaymentLink());
  await expect(payPage.pay).toHaveText(`Pay ${TOTAL}`);
});

test('a link that is over says so, and a later due date opens the same one again', async ({
  page,
  crm,
  problems,
  openCustomer,
}) => {
  const invoiceId = await crm.createDraft({ ...SURVEY, issuedInDays: -40, dueInDays: -10 });
  const link = await crm.createPaymentLink(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await record.askOfLink('Change what it allows');
  const days = record.dialog.getByRole('textbox', { name: 'Days after the due date' });
  await expect(days).toHaveValue('60');
  await days.fill('5');
  await expect(record.dialog).toContainText('That day is over');
  await record.answer('Save');
  await expect(record.link).toContainText('Expired');
  await expect(record.link).toContainText('takes no money');

  const customer = await openCustomer();
  const payPage = new PayPage(customer);
  problems.expect(/answer 410|status of 410/);
  await customer.goto(link);
  await payPage.expectHeading('This link has expired');
  await expect(payPage.pay).toHaveCount(0);

  await record.link.getByRole('button', { name: 'Extend due date' }).click();
  await expect(record.dialog).toContainText('The date printed on Stripe’s own page');
  await expectAccessible(page);
  await record.answer('Extend due date');
  expect(await record.readPaymentLink()).toBe(link);
  await expect(record.link).toContainText(`Asks for ${TOTAL}`);
  await record.openTab('Timeline');
  await expect(record.timeline).toContainText('moved the due date from');
  await customer.goto(link);
  await expect(payPage.pay).toHaveText(`Pay ${TOTAL}`);
});

test('the customer may pay a part once staff allow it', async ({ page, crm, openCustomer }) => {
  const invoiceId = await crm.createDraft(SURVEY);
  const link = await crm.createPaymentLink(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await record.askOfLink('Change what it allows');
  await record.dialog.getByRole('radio', { name: 'A part too, as the customer likes' }).check();
  await record.dialog.getByLabel('Least part').fill('0.10');
  await expect(record.dialog).toContainText('Stripe’s least');
  await record.dialog.getByLabel('Least part').fill('500');
  await record.dialog.getByRole('radio', { name: 'Without an end' }).check();
  await closeMessages(page);
  await takePicture(page, 'payment-link-terms');
  await record.answer('Save');
  await expect(record.link).toContainText('A part may be paid, €500.00 or more');
  await expect(record.link).toContainText('Open without an end');
  const customer = await openCustomer();
  await customer.goto(link);
  await expect(customer.getByText(/another amount/i).first()).toBeVisible();
});
