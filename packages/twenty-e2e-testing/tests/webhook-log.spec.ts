import { expectAccessible } from './support/accessibility.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, suite, test } from './support/test.ts';

test('the webhook log is filtered, searched and read', async ({ page }) => {
  await page.goto('/settings/webhook-log');
  const rows = page.getByRole('table', { name: 'Events' }).getByRole('row');
  await expect(rows.nth(5)).toBeVisible();

  await page.getByRole('combobox', { name: 'Type of event' }).fill('invoice.paid');
  const paid = rows.filter({ hasText: 'invoice.paid' });
  await expect(rows.filter({ hasNotText: 'invoice.paid' })).toHaveCount(1);
  const number = (await paid.first().getByRole('link').textContent()) ?? '';
  expect(number).toMatch(/^INV-/);
  await page.getByRole('searchbox', { name: 'Search events' }).fill(number);
  await expect(rows).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Type of event' }).fill('');
  await expect(rows).not.toHaveCount(2);
  await expect(rows.nth(1)).toContainText(number);

  await paid.first().getByRole('button').click();
  const event = page.getByRole('complementary', { name: 'Event invoice.paid' });
  await expect(event).toContainText('"type": "invoice.paid"');
  await expect(event.getByRole('link', { name: number })).toBeVisible();
  await expectAccessible(page);
  await takePicture(page, 'webhook-log');
  await takePicture(page, 'webhook-log-dark', { dark: true });
});

test('a replay asks Stripe again and counts nothing twice', async ({ page, crm, sandbox }) => {
  const invoiceId = await crm.createDraft({
    company: 'Kingfisher Rail Signalling plc',
    currency: 'GBP',
    lines: [
      { description: 'Survey', quantity: '1', unitPriceMinor: '25000', taxRatePercent: '20' },
    ],
  });
  await crm.createPaymentLink(invoiceId);
  const stripeInvoiceId = await crm.findStripeInvoiceIdOrThrow(invoiceId);
  await sandbox.pay({ invoice: stripeInvoiceId });
  await page.goto(`/settings/webhook-log?search=${stripeInvoiceId}`);
  const paid = page.getByRole('row').filter({ hasText: 'invoice.paid' });
  await expect(paid).toContainText('Processed');
  await paid.getByRole('button').click();
  await page.getByRole('button', { name: 'Replay event' }).click();
  await expect(page.getByText('The event is replayed')).toBeVisible();
  await expect(paid).toContainText('Processed');

  await page.goto(`/invoices/${invoiceId}`);
  const balance = page.getByRole('region', { name: 'Balance' });
  await expect(balance).toContainText('Paid');
  await expect(balance).toContainText('£300.00');
  await expect(balance).not.toContainText('£600.00');
});

test('a delivery that nobody signed is refused, and counted where an admin sees it', async ({
  page,
}) => {
  const answer = await fetch(`${suite.url}/api/webhooks/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"type":"invoice.paid"}',
  });
  expect(answer.status).toBe(400);
  await page.goto('/settings/webhook-log');
  await page.getByRole('button', { name: /^Refused/ }).click();
  await expect(async () => {
    await page.reload();
    const refused = page.getByRole('table', { name: 'Refused deliveries' });
    await expect(refused).toContainText('No signature', { timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  for (const [name, path] of [
    ['settings', '/settings/stripe'],
    ['webhook log', '/settings/webhook-log'],
    ['doctor', '/settings/doctor'],
  ] as const) {
    test(`the ${name} fits`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await takePicture(page, `${name.replace(' ', '-')}-phone`);
    });
  }
});
