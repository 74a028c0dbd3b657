import { expectAccessible } from './support/accessibility.ts';
import { makePayableOver, paidByCard } from './support/payable-invoices.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('the payments page lists payments, refunds and disputes with fee, net and deadline', async ({
  page,
  crm,
  sandbox,
}) => {
  const disputed = await paidByCard({ crm, sandbox }, await makePayableOver(crm, 43_200));
  await sandbox.dispute({ invoice: disputed.stripeInvoiceId, status: 'needs_response' });
  await crm.arrivesAt(disputed.id, 'DISPUTED');

  await page.goto('/payments');
  const rows = page.getByRole('table', { name: 'Payments' }).locator('tbody tr');
  const dispute = rows.filter({ hasText: '€432.00' }).filter({ hasText: 'Dispute' });
  await expect(dispute).toHaveCount(1);
  const answerBy = dispute.getByRole('cell').last();
  await expect(answerBy).toContainText(/\d/);
  const payment = rows.filter({ hasText: '€432.00' }).filter({ hasText: 'Payment' });
  await expect(payment).toContainText('Visa ·· 4242');
  await expect(payment.getByRole('cell').nth(6)).toHaveText(/^\d+\.\d\d$/);
  await expect(payment.getByRole('cell').nth(7)).toHaveText(/^\d+\.\d\d$/);
  await expectAccessible(page);
  await takePicture(page, 'payments');
  await takePicture(page, 'payments-dark', { dark: true });
});

test('views and search narrow the payments, and a row leads to its invoice', async ({
  page,
  crm,
  sandbox,
}) => {
  const paid = await paidByCard({ crm, sandbox }, await makePayableOver(crm, 43_300));
  const payments = await sandbox.state('invoice_payments');
  const found = payments.find(({ invoice }) => invoice === paid.stripeInvoiceId);
  const paymentIntent = String(found?.payment.payment_intent);
  await sandbox.refund({ paymentIntent, amount: 3_300 });
  await crm.arrivesAt(paid.id, 'PARTIALLY_REFUNDED');

  await page.goto('/payments');
  const rows = page.getByRole('table', { name: 'Payments' }).locator('tbody tr');
  const views = page.getByRole('group', { name: 'Views' });
  await views.getByRole('button', { name: /^Refunds/ }).click();
  await expect(rows.filter({ hasText: '€33.00' })).toHaveCount(1);
  await expect(rows.filter({ hasNotText: 'Refund' })).toHaveCount(0);
  await views.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('searchbox', { name: 'Search payments' }).fill(paymentIntent);
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: '€433.00' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/invoices/${paid.id}`));
  await expect(page.getByRole('table', { name: 'Payments' })).toContainText(paymentIntent);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the payments are cards that fit', async ({ page }) => {
    await page.goto('/payments');
    const cards = page.getByRole('list', { name: 'Payments' }).getByRole('link');
    await expect(cards.first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await takePicture(page, 'payments-phone');
    await cards.first().click();
    await expect(page.getByRole('tab', { name: /^Payments/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expectNoSidewaysScroll(page);
  });
});
