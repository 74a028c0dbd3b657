import { expectAccessible } from './support/accessibility.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { makePayable, paidByCard } from './support/payable-invoices.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('P9: the status explains itself: the rule, the amounts and what Stripe told', async ({
  page,
  crm,
  sandbox,
}) => {
  const invoice = await paidByCard({ crm, sandbox }, await makePayable(crm));
  const payments = await sandbox.state('invoice_payments');
  const paid = payments.find((payment) => payment.invoice === invoice.stripeInvoiceId);
  await sandbox.refund({ paymentIntent: paid?.payment.payment_intent ?? '', amount: 24_700 });
  await crm.arrivesAt(invoice.id, 'PARTIALLY_REFUNDED');

  const record = new InvoiceRecord(page);
  await record.open(invoice.id);
  await page.getByRole('button', { name: 'Status: Partially refunded. Why?' }).click();
  const drawer = page.getByRole('dialog', { name: 'Why partially refunded?' });
  const facts = drawer.getByRole('table', { name: 'Facts' });
  await expect(facts.getByRole('row', { name: /^Total / })).toContainText('€1,547.00');
  await expect(facts.getByRole('row', { name: /^Refunded / })).toContainText('€247.00');
  await expect(drawer.getByRole('img', { name: 'Fits', exact: true })).toHaveCount(1);
  await expect(drawer).toContainText(/refund\S*evt_\w+/);
  await expectAccessible(page);
  await takePicture(page, 'why');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});
