import { expectAccessible } from './support/accessibility.ts';
import { PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { makePayableOver } from './support/payable-invoices.ts';
import { expect, test } from './support/test.ts';

test('a transfer is recorded, Stripe asks only for the rest, and undoing it asks for all again', async ({
  page,
  crm,
  sandbox,
  openCustomer,
}) => {
  const { id, link, stripeInvoiceId } = await makePayableOver(crm, 50_000);
  const atStripe = async () =>
    (await sandbox.state('invoices')).filter(({ metadata }) => metadata?.['crm_invoice_id'] === id);
  const record = new InvoiceRecord(page);
  await record.open(id);
  await record.markAsLoadedOnce();
  await page.getByRole('button', { name: 'Record payment' }).click();
  const { dialog } = record;
  await dialog.getByLabel('Amount received').fill('200');
  await dialog.getByLabel('Reference').fill('SEPA 2026-11');
  await expect(dialog).toContainText(/Owed afterwards\s*€300\.00/);
  await expectAccessible(page);
  await record.confirm('Record €200.00');

  await record.expectStatus('Partially paid');
  await expect(record.owed).toHaveText('€300.00');
  await record.openTab('Payments');
  const recorded = record.payments.getByRole('row', { name: /^Payment / });
  await expect(recorded).toContainText('Bank transfer');
  await expect(recorded).toContainText('€200.00');
  await expect.poll(atStripe).toMatchObject([{ id: stripeInvoiceId, amount_remaining: 30_000 }]);
  const customer = await openCustomer();
  await customer.goto(link);
  await expect(new PayPage(customer).pay).toHaveText('Pay €300.00');

  const question = await record.choosePaymentAction('€200.00', 'Undo recorded payment');
  await expect(question).toContainText(/Owed afterwards\s*€500\.00/);
  await question.getByLabel('Reason').fill('It was for another invoice');
  await record.confirm('Undo €200.00');

  await record.expectStatus('Open');
  await expect(record.owed).toHaveText('€500.00');
  await expect(record.payments.getByRole('row')).toHaveCount(3);
  const left = async () =>
    (await atStripe())
      .filter(({ status }) => status === 'open')
      .map(({ amount_remaining: remaining }) => remaining);
  await expect.poll(left).toEqual([50_000]);
  await record.openTab('Timeline');
  await expect(record.timeline).toContainText('It was for another invoice');
  await record.expectNotReloaded();

  await customer.goto(link);
  await (await new PayPage(customer).goToStripe('€500.00')).payWith('4242 4242 4242 4242');
  await record.expectStatus('Paid');
});
