import { expectAccessible } from './support/accessibility.ts';
import { CARD, PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { allowParts, makePayableOver, untilHeard } from './support/payable-invoices.ts';
import { expect, test } from './support/test.ts';

test('P1: two who pay in the same moment are shown as an over-payment, given back in one press', async ({
  page,
  crm,
  sandbox,
  openCustomer,
}) => {
  const { id, link, stripeInvoiceId } = await makePayableOver(crm, 10_000);
  await allowParts(crm, id);
  const record = new InvoiceRecord(page);
  await record.open(id);
  await record.expectStatus('Open');
  await record.markAsLoadedOnce();

  const customer = await openCustomer();
  await customer.goto(link);
  const payPage = new PayPage(customer);
  const { lastSeq } = await sandbox.requests();
  const hosted = await payPage.goToStripeFor('40');
  // Nobody hears of the first payment before the second is made: not by an event, nor by the sync that follows the press.
  const isReadAfterThePress = async (): Promise<boolean> => {
    const { requests } = await sandbox.requests(lastSeq);
    const made = requests.findIndex(({ path }) => path === '/v1/checkout/sessions');
    return requests.some(
      ({ method, path }, index) =>
        method === 'GET' && path === `/v1/invoices/${stripeInvoiceId}` && index > made && made >= 0,
    );
  };
  await expect.poll(isReadAfterThePress).toBe(true);
  await untilHeard({ crm, sandbox });
  await sandbox.stopDeliveries();
  await sandbox.pay({ invoice: stripeInvoiceId });
  await hosted.payWith(CARD.pays);
  await payPage.expectHeading('Paid in full, thank you');
  await expect(customer.locator('main')).toContainText('€40.00 more than asked has arrived.');
  await sandbox.resumeDeliveries();

  await record.expectStatus('Overpaid');
  await expect(page.getByText('€40.00 too much was paid')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Refund €40.00' }).click();
  await expect(record.dialog).toContainText(/Kept afterwards\s*€100\.00/);
  await expectAccessible(page);
  await record.confirm('Refund €40.00');

  await record.expectStatus('Paid');
  await expect(page.getByText('€40.00 too much was paid')).toBeHidden();
  await record.openTab('Payments');
  await expect(record.payments.getByRole('row', { name: /^Payment / })).toHaveCount(2);
  await expect(record.payments.getByRole('row', { name: /^Refund / })).toContainText('€40.00');
  await record.expectNotReloaded();
});
