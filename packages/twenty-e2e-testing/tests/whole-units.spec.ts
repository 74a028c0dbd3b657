import { CARD, PayPage } from './support/customer-pages.ts';
import { InvoiceEditor } from './support/invoice-editor.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { expect, test } from './support/test.ts';

// 37,500 + 7,916 = 45,416, less 2 % (908): 36,750 + 7,758. Tax per line: 3,675 + 776.
const TOTAL = '¥48,959';
const HAS_DECIMALS = /[¥￥]\s?[\d,]+\.\d|\d\.\d{2}\b/;

test('yen are yen from the form to the bank: nothing shows decimals', async ({
  page,
  openCustomer,
}) => {
  await page.goto('/invoices/new');
  const editor = new InvoiceEditor(page);
  await editor.chooseCustomer('Hoshigaki Robotics K.K.');
  await editor.chooseCurrency('JPY');
  await editor.fillLines([
    { description: 'Remote monitoring', quantity: '3', unitPrice: '12,500', tax: '10%' },
    {
      description: 'Emergency call-out',
      quantity: '1',
      unitPrice: '8333',
      discount: '5%',
      tax: '10%',
    },
  ]);
  await editor.wholeDiscount.fill('2%');
  await expect(editor.sum('Subtotal')).toHaveText('45,416');
  await expect(editor.sum(/^Tax 10%/)).toHaveText('4,451');
  await expect(editor.sum(/^Total$/)).toHaveText(TOTAL);
  await editor.expectEqualToServer();
  await editor.createStripeInvoice(TOTAL);

  const record = new InvoiceRecord(page);
  await record.expectStatus('Open');
  const link = await record.createPaymentLink();
  const customer = await openCustomer({ locale: 'en-US' });
  await customer.goto(link);
  await expect(customer.locator('body')).not.toContainText(HAS_DECIMALS);
  const hosted = await new PayPage(customer).goToStripe(`JP${TOTAL}`);
  await expect(customer.getByRole('button', { name: `Pay ${TOTAL}` })).toBeVisible();
  await expect(customer.locator('body')).not.toContainText(HAS_DECIMALS);
  await hosted.payWith(CARD.pays);
  await expect(customer.getByRole('heading', { name: 'Invoice paid' })).toBeVisible();

  await record.expectStatus('Paid');
  await record.openTab('Payments');
  const payment = record.payments.getByRole('row', { name: /^Payment / });
  await expect(payment).toContainText(TOTAL);
  await expect(page.getByRole('main')).not.toContainText(HAS_DECIMALS);
});
