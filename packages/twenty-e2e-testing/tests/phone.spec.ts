import { PayPage } from './support/customer-pages.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test('staff find their way on a phone', async ({ page }) => {
  await page.goto('/invoices');
  const invoices = page.getByRole('list', { name: 'Invoices' }).getByRole('link');
  await expect(invoices.first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'staff-phone');
  await invoices.first().click();
  await expect(page.getByRole('region', { name: 'Balance' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('a customer pays on a phone', async ({ crm, openCustomer }) => {
  const invoiceId = await crm.createDraft({
    company: 'Kingfisher Rail Signalling plc',
    currency: 'GBP',
    lines: [
      {
        description: 'Flow meter FM-110, calibrated',
        details: 'Certificate valid for two years',
        quantity: '8',
        unitPriceMinor: '54400',
        taxRatePercent: '20',
      },
      {
        description: 'Installation',
        details: 'Hours of a technician',
        quantity: '12.25',
        unitPriceMinor: '8160',
        taxRatePercent: '20',
      },
    ],
  });
  const link = await crm.createPaymentLink(invoiceId);
  const customer = await openCustomer({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  await customer.goto(link);
  const payPage = new PayPage(customer);
  await expect(payPage.pay).toHaveText('Pay £6,421.92');
  await expect(payPage.pay).toBeInViewport();
  await expectNoSidewaysScroll(customer);
  await takePicture(customer, 'pay-page-phone');
});
