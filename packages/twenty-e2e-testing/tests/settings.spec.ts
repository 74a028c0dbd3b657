import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('the Stripe settings show account, mode and health, and only hints of the keys', async ({
  page,
}) => {
  await page.goto('/settings/stripe');
  const main = page.getByRole('main');
  await expect(main.getByText('Kestrel Works GmbH (sandbox)')).toBeVisible();
  await expect(main).toContainText('/api/webhooks/stripe');
  await expect(main).toContainText('all in order');
  await takePicture(page, 'settings-stripe');
});
