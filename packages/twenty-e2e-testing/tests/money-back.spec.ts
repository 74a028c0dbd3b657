import { PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { expect, test } from './support/test.ts';

test('a refund made at Stripe arrives by itself', async ({ page, crm, sandbox, openCustomer }) => {
  const invoiceId = await crm.createDraft({
    company: 'Quillfeather Press',
    currency: 'GBP',
    lines: [
      {
        description: 'Operator training',
        quantity: '1',
        unitPriceMinor: '66300',
        taxRatePercent: '20',
      },
    ],
  });
  const link = await crm.createPaymentLink(invoiceId);
  const stripeInvoiceId = await crm.findStripeInvoiceIdOrThrow(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await record.expectStatus('Open');
  await record.markAsLoadedOnce();
  await sandbox.pay({ invoice: stripeInvoiceId });
  await record.expectStatus('Paid');

  const payments = await sandbox.state('invoice_payments');
  const paid = payments.find(({ invoice }) => invoice === stripeInvoiceId);
  await sandbox.refund({ paymentIntent: paid?.payment.payment_intent ?? '', amount: 25_000 });

  await record.expectStatus('Partially refunded');
  await expect(record.balance).toContainText('Kept £545.60');
  await expect(record.balance).toContainText('Refunded £250.00');
  await expect(record.owed).toHaveText('£0.00');
  await record.openTab('Payments');
  const refund = record.payments.getByRole('row', { name: /^Refund / });
  await expect(refund).toContainText('£250.00');
  await refund.getByRole('button', { name: 'Refund', exact: true }).click();
  await expect(record.payments).toContainText(/re_\w+/);
  await record.expectNotReloaded();

  const customer = await openCustomer();
  await customer.goto(link);
  await new PayPage(customer).expectHeading('Partly refunded');
});
