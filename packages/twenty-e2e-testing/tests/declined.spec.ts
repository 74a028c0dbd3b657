import { CARD, PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const TOTAL = '$2,310.00';

test('a declined card tells staff at once, and the same link then takes a good one', async ({
  page,
  crm,
  problems,
  openCustomer,
}) => {
  problems.expect(/answer 402: POST|status of 402/);
  const invoiceId = await crm.createDraft({
    company: 'Copperline Analytics Inc.',
    currency: 'USD',
    lines: [
      {
        description: 'Dashboard licence',
        details: 'Per seat and quarter',
        quantity: '35',
        unitPriceMinor: '6600',
        taxRatePercent: '0',
      },
    ],
  });
  const link = await crm.createPaymentLink(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await record.expectStatus('Open');
  await record.markAsLoadedOnce();

  const customer = await openCustomer({ locale: 'en-US' });
  await customer.goto(link);
  const payPage = new PayPage(customer);
  const hosted = await payPage.goToStripe(TOTAL);
  await hosted.payWith(CARD.isDeclined);
  await expect(customer.getByRole('alert')).toHaveText('Your card was declined.');

  await record.expectStatus('Payment failed');
  await expect(record.owed).toHaveText(TOTAL);
  const bell = page.getByRole('button', { name: /^Notifications/ });
  await expect(bell).toContainText(/[1-9]\d* unread/);
  await bell.click();
  const told = page.getByRole('region', { name: 'Notifications' });
  await expect(told).toContainText(`Payment of ${TOTAL} failed`);
  await expect(told).toContainText('No money moved.');
  await takePicture(page, 'notifications');
  const first = told.getByRole('listitem').first().getByRole('button');
  await expect(first).toHaveAccessibleName(/^Unread/);
  await first.click();
  await expect(page).toHaveURL(new RegExp(`/invoices/${invoiceId}$`));
  await bell.click();
  await expect(first).not.toHaveAccessibleName(/^Unread/);
  await page.keyboard.press('Escape');
  await record.openTab('Payments');
  const attempt = record.payments.getByRole('row', { name: /^Payment attempt/ });
  await expect(attempt).toContainText('Failed');

  await customer.goto(link);
  await expect(customer.getByText('Your last try to pay did not go through.')).toBeVisible();
  await (await payPage.goToStripe(TOTAL)).payWith(CARD.pays);
  await expect(customer.getByRole('heading', { name: 'Invoice paid' })).toBeVisible();

  await record.expectStatus('Paid');
  await expect(record.payments.getByRole('row', { name: /^Payment (?!attempt)/ })).toHaveCount(1);
  await expect(attempt).toHaveCount(1);
  await record.expectNotReloaded();
});
