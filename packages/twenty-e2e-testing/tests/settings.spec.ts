import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const PAGES = ['/settings/stripe', '/settings/webhook-log', '/settings/doctor'];

test('the connection of the environment is shown and cannot be changed', async ({ page }) => {
  await page.goto('/settings/stripe');
  const main = page.getByRole('main');
  await expect(main.getByText('Kestrel Works GmbH (sandbox)')).toBeVisible();
  await expect(main).toContainText('/api/webhooks/stripe');
  await expect(main).toContainText('they come from the STRIPE_ variables of the server');
  await expect(main.getByRole('button', { name: /Replace key|Remove key|Rotate/ })).toHaveCount(0);
  await expect(main.getByRole('region', { name: 'Doctor' })).toContainText(/\d+ checks/);
  await expectAccessible(page);
});

test('the doctor names every check, and all are in order', async ({ page }) => {
  await page.goto('/settings/doctor');
  const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
  await expect(findings.nth(14)).toBeVisible();
  await expect(findings.getByLabel('Error')).toHaveCount(0);
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page.getByRole('button', { name: 'Run again' })).toBeEnabled();
  await expect(findings.nth(14)).toBeVisible();
  await expectAccessible(page);
});

test.describe('for a member', () => {
  test.use({ signedInAs: 'member' });

  test('there are no settings, and asking for them is refused', async ({ page }) => {
    await page.goto('/invoices');
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect(
      page.getByRole('link', { name: /Settings|Stripe|Webhook log|Doctor/ }),
    ).toHaveCount(0);
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('main')).toContainText('admin');
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
    const answer = await page.request.post('/graphql', {
      headers: { Origin: new URL(page.url()).origin },
      data: { query: '{ stripeConnections { id } }' },
    });
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERMISSION_DENIED' } }],
    });
  });
});
