import { CARD, PayPage } from './support/customer-pages.ts';
import { type EditorLine, InvoiceEditor } from './support/invoice-editor.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { closeMessages } from './support/messages.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const CUSTOMER = 'Sawdust & Ink Studio';
const LINES: readonly EditorLine[] = [
  {
    description: 'Site survey',
    details: 'One day on site, report included',
    quantity: '2',
    unitPrice: '1,240.00',
    tax: '23%',
  },
  {
    description: 'Pressure sensor PS-20',
    quantity: '24',
    unitPrice: '89.00',
    discount: '10%',
    tax: '23%',
  },
  {
    description: 'Installation',
    details: 'Hours of a technician',
    quantity: '7.5',
    unitPrice: '96.00',
    tax: '13.5%',
  },
];
// 2,480.00 + 1,922.40 + 720.00 = 5,122.40, less 5 %: 2,356.00 + 1,826.28 + 684.00. Tax per line: 541.88 + 420.04 + 92.34.
const TOTAL = '€5,920.54';

test('an invoice made here is paid by the customer at Stripe and turns Paid by itself', async ({
  page,
  openCustomer,
}) => {
  await page.goto('/invoices');
  await page.getByRole('link', { name: 'New invoice' }).click();

  const editor = new InvoiceEditor(page);
  await editor.chooseCustomer(CUSTOMER);
  await editor.fillLines(LINES);
  await editor.wholeDiscount.fill('5%');
  await editor.note.fill('Thank you for working with us.');
  await expect(editor.sum('Subtotal')).toHaveText('5,122.40');
  await expect(editor.sum(/^Tax 23%/)).toHaveText('961.92');
  await expect(editor.sum(/^Tax 13.5%/)).toHaveText('92.34');
  await expect(editor.sum(/^Total$/)).toHaveText(TOTAL);
  await editor.expectEqualToServer();
  await takePicture(page, 'invoice-editor');
  await editor.createStripeInvoice(TOTAL);

  const record = new InvoiceRecord(page);
  await record.expectStatus('Open');
  await expect(record.owed).toHaveText(TOTAL);
  await expect(page.getByRole('link', { name: 'Open at Stripe' })).toHaveAttribute(
    'href',
    /\/acct_\w+\/test\/invoices\/in_\w+$/,
  );
  const link = await record.createPaymentLink();
  await expect(record.link).toContainText(`Asks for ${TOTAL}`);
  await expect(record.link).toContainText('Not opened yet');
  await closeMessages(page);
  await takePicture(page, 'payment-link');
  await record.markAsLoadedOnce();

  const customer = await openCustomer();
  await customer.goto(link);
  const payPage = new PayPage(customer);
  await payPage.expectHeading(/^Invoice \S+ for Sawdust & Ink Studio$/);
  await takePicture(customer, 'pay-page');
  const hosted = await payPage.goToStripe(TOTAL);
  await takePicture(customer, 'hosted-page');
  await hosted.payWith(CARD.pays);
  await expect(customer.getByRole('heading', { name: 'Invoice paid' })).toBeVisible();

  await record.expectStatus('Paid');
  await expect(record.owed).toHaveText('€0.00');
  await takePicture(page, 'invoice-paid');
  await record.openTab('Payments');
  const payment = record.payments.getByRole('row', { name: /^Payment / });
  await expect(payment).toHaveCount(1);
  await expect(payment).toContainText('Visa ·· 4242');
  await expect(payment).toContainText('Succeeded');
  await expect(payment).toContainText(TOTAL);
  await payment.getByRole('button', { name: 'Payment', exact: true }).click();
  await expect(record.payments).toContainText(/pi_\w+/);
  const opened = page.waitForEvent('popup');
  await record.payments.getByRole('link', { name: 'Open at Stripe' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(`Payment of ${TOTAL}`);
  await record.openTab('Timeline');
  await expect(record.timeline).toContainText('The customer went on to Stripe to pay.');
  await expect(record.timeline).toContainText(`confirmed a payment of ${TOTAL}`);
  await expect(record.timeline).toContainText(/(payment_intent\.succeeded|invoice\.paid) evt_\w+/);
  await record.expectNotReloaded();
  await takePicture(page, 'timeline');

  await customer.goto(link);
  await payPage.expectHeading('Paid in full, thank you');
  await expect(payPage.pay).toHaveCount(0);
  await expect(customer.getByText('Visa ·· 4242')).toBeVisible();
});

test('the customer needs no JavaScript, neither on our page nor on Stripe’s', async ({
  page,
  crm,
  openCustomer,
}) => {
  const invoiceId = await crm.createDraft({
    company: 'Mossley & Daughters Bakery',
    currency: 'GBP',
    lines: [
      {
        description: 'Remote monitoring',
        details: 'Monthly, all gateways',
        quantity: '3',
        unitPriceMinor: '35700',
        taxRatePercent: '20',
      },
    ],
  });
  const link = await crm.createPaymentLink(invoiceId);
  const record = new InvoiceRecord(page);
  await record.open(invoiceId);
  await record.expectStatus('Open');

  const customer = await openCustomer({ javaScriptEnabled: false });
  await customer.goto(link);
  const payPage = new PayPage(customer);
  const hosted = await payPage.goToStripe('£1,285.20');
  await hosted.payWith(CARD.pays);
  await expect(customer.getByRole('heading', { name: 'Invoice paid' })).toBeVisible();
  await record.expectStatus('Paid');
  await customer.goto(link);
  await payPage.expectHeading('Paid in full, thank you');
});
