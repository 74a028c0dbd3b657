import { expectAccessible } from './support/accessibility.ts';
import { makePayableOver, payUnheard } from './support/payable-invoices.ts';
import { closeMessages } from './support/messages.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('P2: what nobody told us is found, explained and repaired by a press', async ({
  page,
  crm,
  sandbox,
}) => {
  const invoice = await makePayableOver(crm, 64_100);
  await payUnheard({ crm, sandbox }, invoice);

  await page.goto('/settings/agreement');
  await page.getByRole('button', { name: 'Compare now' }).click();
  const findings = page.getByRole('list', { name: 'Differences' }).getByRole('listitem');
  const missing = findings.filter({ hasText: '€641.00' });
  await expect(missing).toHaveCount(1);
  await expect(findings, 'nothing else differs').toHaveCount(1);
  await expect(missing).toContainText(/At Stripe\s*€641\.00/);
  await expectAccessible(page);
  await closeMessages(page);
  await takePicture(page, 'agreement');
  await missing.getByRole('button', { name: 'Repair' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText(/Money moved by it\s*None/);
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Repair 1 difference' }).click();
  await expect(missing).toContainText('Repaired');
  await crm.arrivesAt(invoice.id, 'PAID');

  await page.getByRole('button', { name: 'Compare now' }).click();
  await expect(page.getByRole('heading', { name: 'Everything agrees' })).toBeVisible();
});

test('missed events are looked for at a press', async ({ page, crm, sandbox }) => {
  const invoice = await makePayableOver(crm, 64_200);
  await payUnheard({ crm, sandbox }, invoice);
  await page.goto('/settings/agreement');
  await page.getByRole('button', { name: 'Look for missed events now' }).click();
  await expect(page.getByText(/\d+ missed events? found/)).toBeVisible();
  await crm.arrivesAt(invoice.id, 'PAID');

  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
