import { PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { expect, test } from './support/test.ts';

test('a void needs a reason, and the link then takes no money', async ({
  page,
  crm,
  sandbox,
  openCustomer,
}) => {
  const invoiceId = await crm.createDraft({
    company: 'Juniper Ridge Outfitters',
    currency: 'USD',
    lines: [
      {
        description: 'Firmware review',
        quantity: '8.5',
        unitPriceMinor: '15950',
        taxRatePercent: '0',
      },
    ],
  });
  const link = await crm.createPaymentLink(invoiceId);
  const stripeInvoiceId = await crm.findStripeInvoiceIdOrThrow(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Void', exact: true }).click();
  const question = page.getByRole('dialog');
  const confirm = question.getByRole('button', { name: 'Void invoice over $1,355.75' });
  const reason = question.getByLabel('Reason');
  await expect(reason).toBeFocused();
  await reason.fill('   ');
  await confirm.click();
  await expect(question).toContainText('Say why the invoice is voided.');
  await reason.fill('Ordered twice by mistake');
  await confirm.click();
  await expect(question).toBeHidden();

  await record.expectStatus('Void');
  await expect(record.owed).toHaveText('$0.00');
  await record.openTab('Timeline');
  await expect(record.timeline).toContainText('Ordered twice by mistake');
  const atStripe = (await sandbox.state('invoices')).find(({ id }) => id === stripeInvoiceId);
  expect(atStripe?.status).toBe('void');

  const customer = await openCustomer();
  await customer.goto(link);
  const payPage = new PayPage(customer);
  await payPage.expectHeading('This invoice was cancelled');
  await expect(payPage.pay).toHaveCount(0);
});
