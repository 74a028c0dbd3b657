import { InvoiceList } from './support/invoice-list.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('views and search narrow the list, and the address remembers them', async ({ page }) => {
  const list = new InvoiceList(page);
  await list.open();
  await takePicture(page, 'invoices');

  await list.openView('Draft');
  await expect(list.rows.first()).toContainText('Draft');
  await expect(list.rows.filter({ hasNotText: 'Draft' })).toHaveCount(0);
  await list.openView('Paid');
  await expect(list.rows.first()).toContainText('Paid');
  await list.openView('All');
  await list.search.fill('Copperline');
  await expect(list.rows.filter({ hasNotText: 'Copperline Analytics Inc.' })).toHaveCount(0);
  await expect(list.rows.first()).toContainText('Copperline Analytics Inc.');
  await expect(page).toHaveURL(/search=Copperline/);
  await page.reload();
  await expect(list.search).toHaveValue('Copperline');
  await expect(list.rows.filter({ hasNotText: 'Copperline Analytics Inc.' })).toHaveCount(0);
});

test('the next invoice of the list is one press away, again and again', async ({ page }) => {
  const list = new InvoiceList(page);
  await list.open();
  await list.openView('Paid');
  await list.expectLoaded();
  const numbers = await list.rows.getByRole('link').allTextContents();
  await list.rows.first().getByRole('link').click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(numbers[0] ?? '');
  const next = page.getByRole('button', { name: 'Next invoice' });
  await next.press('Enter');
  await expect(title).toHaveText(numbers[1] ?? '');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(numbers[2] ?? '');
  await page.getByRole('button', { name: 'Previous invoice' }).click();
  await expect(title).toHaveText(numbers[1] ?? '');
});

test('a search without result says so and leads back', async ({ page }) => {
  const list = new InvoiceList(page);
  await list.open();
  await list.search.fill('no such invoice');
  await expect(page.getByRole('heading', { name: 'No invoice fits' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await list.expectLoaded();
  await expect(list.search).toHaveValue('');
});

test('scrolling down brings every invoice, fifty at a time', async ({ page }) => {
  const list = new InvoiceList(page);
  await list.open();
  await expect(list.rows).toHaveCount(50);
  const total = Number(/\d+/.exec((await list.count.textContent()) ?? '')?.[0]);
  expect(total).toBeGreaterThanOrEqual(120);
  await list.rows.last().scrollIntoViewIfNeeded();
  await expect(list.rows).toHaveCount(100);
  await list.rows.last().scrollIntoViewIfNeeded();
  await expect(list.rows).toHaveCount(total);
});

test('the dark theme is chosen once and kept', async ({ page }) => {
  const list = new InvoiceList(page);
  await list.open();
  await page.getByRole('button', { name: /account and theme/ }).click();
  await page.getByRole('menu').getByText('Dark', { exact: true }).click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await list.expectLoaded();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByRole('main')).toHaveCSS('background-color', 'rgb(23, 23, 23)');
  await takePicture(page, 'invoices-dark');
});

test('an address that leads nowhere says so', async ({ page, problems }) => {
  problems.expect(/refused INVOICE_NOT_FOUND/);
  await page.goto('/nothing/here');
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to invoices' }).click();
  await new InvoiceList(page).expectLoaded();
  await page.goto('/invoices/00000000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { name: 'No such invoice' })).toBeVisible();
});
