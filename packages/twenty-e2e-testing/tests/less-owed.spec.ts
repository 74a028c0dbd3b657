import { expectAccessible } from './support/accessibility.ts';
import { CARD, PayPage } from './support/customer-pages.ts';
import { InvoiceEditor } from './support/invoice-editor.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { makePayableOver, paidByCard } from './support/payable-invoices.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test('a credit note on a paid invoice gives a part back, and reads well on a phone', async ({
  page,
  crm,
  sandbox,
}) => {
  const { id } = await paidByCard({ crm, sandbox }, await makePayableOver(crm, 10_000));
  const record = new InvoiceRecord(page);
  await record.open(id);
  const dialog = await record.chooseMore('Credit note');
  await dialog.getByLabel('Amount to credit').fill('30');
  await dialog.getByLabel('Reason', { exact: true }).click();
  await page.getByRole('option', { name: 'The order changed' }).click();
  await dialog.getByRole('button', { name: 'Credit €30.00' }).click();
  await expect(dialog).toContainText('Choose what happens with it.');
  await dialog.getByRole('radio').first().check();
  await dialog.getByLabel('Words on the credit note').fill('Two days instead of three');
  await expectAccessible(page);
  await record.confirm('Credit €30.00');

  await record.expectStatus('Partially refunded');
  await record.openTab('Payments');
  const note = page
    .getByRole('table', { name: 'Credit notes' })
    .getByRole('row')
    .filter({ hasText: '−€30.00' });
  await expect(note).toContainText('Two days instead of three');
  await page.setViewportSize(PHONE);
  const [name, amount] = [note.getByRole('cell').first(), note.getByRole('cell').last()];
  // The page lays itself out anew for the phone, which may move what was scrolled to.
  await expect(async () => {
    await note.scrollIntoViewIfNeeded();
    await expect(name).toBeInViewport({ ratio: 1, timeout: 500 });
    await expect(amount).toBeInViewport({ ratio: 1, timeout: 500 });
  }).toPass();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('an uncollectible invoice can still be paid, and turns Paid', async ({
  page,
  crm,
  openCustomer,
}) => {
  const { id, link } = await makePayableOver(crm, 12_300);
  const record = new InvoiceRecord(page);
  await record.open(id);
  await record.expectStatus('Open');
  const dialog = await record.chooseMore('Mark as uncollectible');
  await dialog.getByLabel('Reason').fill('The company is wound up');
  await expectAccessible(page);
  await record.confirm('Mark €123.00 as uncollectible');
  await record.expectStatus('Uncollectible');
  await expect(record.owed).toHaveText('€123.00');

  const customer = await openCustomer();
  await customer.goto(link);
  await (await new PayPage(customer).goToStripe('€123.00')).payWith(CARD.pays);
  await expect(customer.getByRole('heading', { name: 'Invoice paid' })).toBeVisible();
  await record.expectStatus('Paid');
});

test('a corrected invoice replaces the one before, at Stripe and for the customer', async ({
  page,
  crm,
  sandbox,
  openCustomer,
}) => {
  const { id, link, stripeInvoiceId } = await makePayableOver(crm, 10_000);
  const record = new InvoiceRecord(page);
  await record.open(id);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Correct and reissue' }).click();
  const editor = new InvoiceEditor(page);
  await editor.cell('Unit price', 1).fill('80');
  await expect(editor.sum(/^Total$/)).toHaveText('€80.00');
  await page.getByLabel('Reason for the correction').fill('The wrong price');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reissue', exact: true }).click();
  await expect(record.dialog).toContainText(/Total afterwards\s*€80\.00/);
  await record.confirm('Reissue over €80.00');

  await record.expectStatus('Open');
  await expect(record.owed).toHaveText('€80.00');
  const sent = (await sandbox.state('invoices')).filter(
    ({ metadata }) => metadata?.['crm_invoice_id'] === id,
  );
  expect(sent.find((invoice) => invoice.id === stripeInvoiceId)?.status).toBe('void');
  expect(sent.filter(({ status }) => status === 'open').map(({ total }) => total)).toEqual([8_000]);

  const newLink = await record.readPaymentLink();
  const customer = await openCustomer();
  await customer.goto(newLink);
  await expect(new PayPage(customer).pay).toHaveText('Pay €80.00');
  expect(newLink).not.toBe(link);
});
