import { expectAccessible } from './support/accessibility.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { makePayable, paidByCard } from './support/payable-invoices.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('a part of a payment is refunded, never more than is left, and with the reason', async ({
  page,
  crm,
  sandbox,
}) => {
  const { id } = await paidByCard({ crm, sandbox }, await makePayable(crm));
  const record = new InvoiceRecord(page);
  await record.open(id);
  await record.expectStatus('Paid');
  await record.openTab('Payments');
  await record.markAsLoadedOnce();

  const dialog = await record.choosePaymentAction('€1,547.00', 'Refund');
  const amount = dialog.getByLabel('Amount to refund');
  await expect(amount).toBeFocused();
  await expect(amount).toHaveValue('1,547.00');
  await amount.fill('1547.01');
  await expect(dialog).toContainText('At most €1,547.00 of this payment can be refunded.');
  await amount.fill('247');
  await dialog.getByLabel('Reason').click();
  await page.getByRole('option', { name: 'The customer asked for it' }).click();
  await dialog.getByLabel('Note').fill('One gateway came damaged');
  await expect(dialog).toContainText(/Kept of the invoice afterwards\s*€1,300\.00/);
  await expectAccessible(page);
  await takePicture(page, 'refund-dialog');
  await record.confirm('Refund €247.00');

  await record.expectStatus('Partially refunded');
  await expect(record.owed).toHaveText('€0.00');
  const refund = record.payments.getByRole('row', { name: /^Refund / });
  await expect(refund).toContainText('€247.00');
  await expect(refund).toContainText('Succeeded');
  await record.openTab('Timeline');
  await expect(record.timeline).toContainText('One gateway came damaged');
  await record.expectNotReloaded();

  await record.openTab('Payments');
  const rest = await record.choosePaymentAction('€1,547.00', 'Refund');
  await expect(rest.getByLabel('Amount to refund')).toHaveValue('1,300.00');
  await record.confirm('Refund €1,300.00');
  await record.expectStatus('Refunded');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the refund dialog fits, with its button in sight', async ({ page, crm, sandbox }) => {
    const { id } = await paidByCard({ crm, sandbox }, await makePayable(crm));
    await page.goto(`/invoices/${id}?tab=payments`);
    const record = new InvoiceRecord(page);
    const dialog = await record.choosePaymentAction('€1,547.00', 'Refund');
    const confirm = dialog.getByRole('button', { name: 'Refund €1,547.00' });
    await confirm.scrollIntoViewIfNeeded();
    await expect(confirm).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
