import { InvoiceList } from './support/invoice-list.ts';
import { expect, test } from './support/test.ts';

const SECRETS = [
  /(sk|rk)_(test|live)_[A-Za-z0-9]{8,}/,
  /whsec_[A-Za-z0-9]{8,}/,
  /_secret_[A-Za-z0-9]{8,}/,
];
const READABLE = /json|html|javascript|text/;

test('P7: nothing that the browser gets holds a key, a signing secret or a payment secret', async ({
  page,
}) => {
  const bodies: Promise<{ url: string; text: string }>[] = [];
  page.on('response', (response) => {
    if (!READABLE.test(response.headers()['content-type'] ?? '')) return;
    bodies.push(response.text().then((text) => ({ url: response.url(), text })));
  });
  const list = new InvoiceList(page);
  await list.open();
  await list.openView('Paid');
  await list.rows.first().getByRole('link').click();
  for (const tab of ['Payments', 'Timeline', 'Stripe']) {
    await page.getByRole('tab', { name: tab }).click();
  }
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Secret key');

  const read = await Promise.all(bodies);
  expect(read.some(({ url }) => url.endsWith('/graphql'))).toBe(true);
  const leaks = read.filter(({ text }) => SECRETS.some((secret) => secret.test(text)));
  expect(leaks.map(({ url }) => url)).toEqual([]);
});
