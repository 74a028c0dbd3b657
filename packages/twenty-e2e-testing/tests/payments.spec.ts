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
  const views = page.getByRole('group', { name: 'Views' });
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

  await views.getByRole('button', { name: /^Disputes/ }).click();
  await expect(rows.filter({ hasNotText: /Dispute|Inquiry/ })).toHaveCount(0);
  await expect(dispute).toHaveCount(1);
  await views.getByRole('button', { name: /^Refunds/ }).click();
  await expect(rows.first()).toContainText('Refund');
  await expect(rows.filter({ hasNotText: 'Refund' })).toHaveCount(0);
  await views.getByRole('button', { name: /^All/ }).click();
  const intents = await sandbox.state('invoice_payments');
  const paid = intents.find(({ invoice }) => invoice === disputed.stripeInvoiceId);
  await page
    .getByRole('searchbox', { name: 'Search payments' })
    .fill(String(paid?.payment.payment_intent));
  await expect(rows).toHaveCount(2);

  await payment.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/invoices/${disputed.id}`));
  await expect(page.getByRole('table', { name: 'Payments' })).toContainText(/pi_\w+/);
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
