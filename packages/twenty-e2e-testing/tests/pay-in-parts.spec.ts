import { CARD, PayPage } from './support/customer-pages.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { allowParts, makePayableOver } from './support/payable-invoices.ts';
import { expect, test } from './support/test.ts';

test('P1: 40 and then 60 of 100 paid through the page make one Paid invoice with two payments', async ({
  page,
  crm,
  sandbox,
  problems,
  openCustomer,
}) => {
  problems.expect(/answer 422: POST|status of 422/);
  const { id, link, stripeInvoiceId } = await makePayableOver(crm, 10_000);
  await allowParts(crm, id);
  const record = new InvoiceRecord(page);
  await record.open(id);
  await record.expectStatus('Open');
  await record.markAsLoadedOnce();

  const customer = await openCustomer();
  await customer.goto(link);
  const payPage = new PayPage(customer);
  await payPage.askForPart('140');
  await expect(customer.getByRole('alert')).toHaveText('Only €100.00 is owed. Enter that or less.');
  await (await payPage.goToStripeFor('40')).payWith(CARD.pays);
  await payPage.expectHeading(/^Invoice INV-\S+ for /);
  await expect(customer.locator('main')).toContainText('Paid so far');
  await expect(customer.locator('main')).toContainText(/Paid\s*€40\.00/);
  await record.expectStatus('Partially paid');
  await expect(record.owed).toHaveText('€60.00');

  await (await payPage.goToStripe('€60.00')).payWith(CARD.pays);
  await expect(customer.getByRole('heading', { name: 'Invoice paid' })).toBeVisible();
  await record.expectStatus('Paid');
  await record.openTab('Payments');
  const payments = record.payments.getByRole('row', { name: /^Payment / });
  await expect(payments).toHaveCount(2);
  await expect(payments.filter({ hasText: '€40.00' })).toHaveCount(1);
  await expect(payments.filter({ hasText: '€60.00' })).toHaveCount(1);
  await record.expectNotReloaded();

  const [invoices, sessions] = await Promise.all([
    sandbox.state('invoices'),
    sandbox.state('checkout_sessions'),
  ]);
  const atStripe = invoices.find((invoice) => invoice.id === stripeInvoiceId);
  expect(atStripe).toMatchObject({ status: 'paid', amount_paid: 10_000, amount_remaining: 0 });
  const ours = sessions.filter((session) => session.client_reference_id === id);
  expect(ours.map(({ status }) => status)).toEqual(['complete']);

  await customer.goto(link);
  await payPage.expectHeading('Paid in full, thank you');
  await expect(customer.locator('main')).toContainText('€100.00');
});
