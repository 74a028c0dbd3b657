import { type Page } from '@playwright/test';

import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/installation-test.ts';
import { takePicture } from './support/picture.ts';
import { StripeSettingsPage } from './support/stripe-settings.ts';

// One installation is set up from nothing: each test goes on where the one before has ended.
test.describe.configure({ mode: 'serial' });

const banner = (page: Page) => page.getByRole('link', { name: 'Open Stripe settings' });

test('an installation without keys says what it lacks', async ({ page }) => {
  const settings = new StripeSettingsPage(page);
  await settings.open();
  await expect(settings.main).toContainText('No test keys yet');
  await expect(settings.section('Doctor')).toContainText('No Stripe key was entered yet.');
  await expectAccessible(page);
});

test('a key that does not fit is refused in words, and nothing is kept', async ({
  page,
  installation,
  problems,
}) => {
  const { keys } = installation;
  const settings = new StripeSettingsPage(page);
  await settings.open();
  await settings.button('Add test keys').click();
  const refusals: [Parameters<typeof settings.submitKeys>[0], string][] = [
    [{ secretKey: 'hunter2' }, 'is not a Stripe secret or restricted key'],
    [{ secretKey: keys.publishable }, 'publishable key'],
    [{ secretKey: keys.live }, 'live key'],
    [{ secretKey: keys.test, publishableKey: keys.livePublishable }, 'live key'],
    [{ secretKey: keys.revoked }, 'Stripe does not accept this key'],
  ];
  for (const code of ['MALFORMED', 'IS_PUBLISHABLE', 'NOT_ACCEPTED']) {
    problems.expect(new RegExp(`refused STRIPE_KEY_${code}:`));
  }
  for (const [input, words] of refusals) {
    await settings.submitKeys(input);
    await expect(settings.dialog).toContainText(words);
  }
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(settings.dialog).toBeHidden();
  await expect(settings.main).toContainText('No test keys yet');
});

test('a restricted key is kept, says what it lacks, and only its hint is shown again', async ({
  page,
  installation,
}) => {
  const { keys } = installation;
  const settings = new StripeSettingsPage(page);
  await settings.open();
  await settings.button('Add test keys').click();
  await settings.submitKeys({ secretKey: keys.restricted, publishableKey: keys.publishable });
  await expect(settings.dialog).toBeHidden();

  const account = settings.section('Keys');
  await expect(account).toContainText('Kestrel Works GmbH');
  await expect(account).toContainText(`rk_test_…${keys.restricted.slice(-4)}`);
  await account.getByRole('button', { name: 'Show the list' }).click();
  await expect(account.getByRole('list', { name: 'Missing permissions' })).toContainText(
    'Disputes, read',
  );
  await expect(account).toContainText('rak_dispute_read');
  expect(await page.content()).not.toContain(keys.restricted);
  await expectAccessible(page);
});

test('one press registers the webhook, and the doctor proves it', async ({
  page,
  installation,
}) => {
  const settings = new StripeSettingsPage(page);
  await settings.open();
  await settings.button('Register webhook').click();
  const webhook = settings.section('Webhook');
  await expect(webhook).toContainText('2026-10-28.endive');
  await expect(webhook.getByText('Set', { exact: true })).toBeVisible();
  const [endpoint] = await installation.sandbox.control.state('webhook_endpoints');
  expect(endpoint?.url).toMatch(/^http:\/\/localhost:\d+\/api\/webhooks\/stripe\/[0-9a-f-]{36}$/);
  // Without the words that say it was done, which lie over the page.
  await settings.open();
  await expect(webhook).toContainText('Registered');
  await expect(settings.section('Doctor')).toContainText('Disputes, read');
  await takePicture(page, 'settings-stripe');
  await takePicture(page, 'settings-stripe-dark', { dark: true });

  await page.goto('/settings/doctor');
  const findings = page.getByRole('list', { name: 'Findings' });
  await expect(findings).toContainText('Signing secret');
  const named = findings.getByRole('listitem').filter({ has: page.getByLabel('Error') });
  await expect(named).toHaveCount(1);
  await expect(named).toContainText('Disputes, read');
  await takePicture(page, 'doctor');
  await expectAccessible(page);
});

test('what the doctor found is mended by its own words', async ({ page, installation }) => {
  const { keys, sandbox } = installation;
  const [endpoint] = await sandbox.control.state('webhook_endpoints');
  await fetch(`${sandbox.url}/v1/webhook_endpoints/${endpoint?.id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.test}` },
    body: new URLSearchParams({ 'enabled_events[]': 'invoice.paid' }),
  });
  await page.goto('/settings/doctor');
  const findings = page.getByRole('list', { name: 'Findings' });
  const eventList = findings.getByRole('listitem').filter({ hasText: 'Event list' });
  await expect(eventList.getByLabel('Error')).toBeVisible();

  const settings = new StripeSettingsPage(page);
  await settings.open();
  await settings.button('Update events').click();
  await expect(settings.button('Update events')).toBeHidden();
  await settings.button('Replace key').click();
  await settings.submitKeys({ secretKey: keys.test });
  await expect(settings.dialog).toBeHidden();
  await expect(settings.section('Keys')).toContainText('This key can do more than needed');

  await page.goto('/settings/doctor');
  await expect(eventList.getByLabel('In order')).toBeVisible();
  await expect(findings.getByLabel('Error')).toHaveCount(0);
});

test('a signing secret is rotated and pasted, and the one before stays for a day', async ({
  page,
  installation,
  problems,
}) => {
  const settings = new StripeSettingsPage(page);
  await settings.open();
  const webhook = settings.section('Webhook');
  await webhook.getByRole('button', { name: 'Rotate secret' }).click();
  await settings.confirm('Rotate the secret');
  await expect(webhook).toContainText('Accepted until');
  expect(await installation.sandbox.control.state('webhook_endpoints')).toHaveLength(2);

  await webhook.getByRole('button', { name: 'Paste a secret' }).click();
  problems.expect(/refused WEBHOOK_SECRET_MALFORMED/);
  const secret = settings.dialog.getByLabel('Signing secret');
  await secret.fill('not a secret');
  await settings.dialog.getByRole('button', { name: 'Save the secret' }).click();
  await expect(settings.dialog).toContainText('whsec_');
  await secret.fill(['whsec', 'a'.repeat(32)].join('_'));
  await settings.confirm('Save the secret');
  await expect(page.getByText('The old one stays valid for 24 hours.')).toBeVisible();
  await expect(webhook).toContainText('Accepted until');
});

test('an endpoint that was left behind is offered for removal', async ({ page, installation }) => {
  const { keys, sandbox } = installation;
  const [endpoint] = await sandbox.control.state('webhook_endpoints');
  await fetch(`${sandbox.url}/v1/webhook_endpoints`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.test}` },
    body: new URLSearchParams({ url: endpoint?.url ?? '', 'enabled_events[]': '*' }),
  });
  const settings = new StripeSettingsPage(page);
  await settings.open();
  const stale = settings.main.getByRole('list', { name: 'Old endpoints' });
  await expect(stale.getByRole('listitem')).toHaveCount(1);
  await stale.getByRole('button', { name: 'Remove' }).click();
  await settings.confirm('Remove the old endpoint');
  await expect(stale).toBeHidden();
});

test('the key of another account asks first, and says what becomes of the invoices', async ({
  page,
  installation,
}) => {
  const settings = new StripeSettingsPage(page);
  await settings.open();
  await settings.button('Replace key').click();
  await settings.submitKeys({ secretKey: installation.keys.otherTest });
  await expect(
    settings.dialog.getByRole('button', { name: 'Use the other account' }),
  ).toBeVisible();
  await expect(settings.dialog).toContainText('Kestrel Services GmbH');
  await expectAccessible(page);
  await takePicture(page, 'settings-other-account');
  await settings.dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Escape');
  await expect(settings.section('Keys')).toContainText('Kestrel Works GmbH');
});

test('going live is a deliberate press that names what changes', async ({ page, installation }) => {
  const { keys } = installation;
  const settings = new StripeSettingsPage(page);
  await settings.open();
  await expect(banner(page)).toBeVisible();
  await expect(settings.button('Switch to live')).toHaveAttribute('aria-disabled', 'true');
  await settings.card('Live mode').click();
  await settings.button('Add live keys').click();
  await settings.submitKeys({ secretKey: keys.live, publishableKey: keys.livePublishable });
  await expect(settings.dialog).toBeHidden();

  await settings.button('Switch to live').click();
  await expect(settings.dialog).toContainText('customers will pay with real money');
  await takePicture(page, 'settings-going-live');
  await settings.confirm('Switch to live mode');
  // Its Stripe is a sandbox, and the banner says so in either mode.
  await expect(banner(page)).toBeVisible();
  await expect(settings.button('Switch to live')).toBeHidden();
  await settings.button('Switch to test').click();
  await expect(settings.dialog).toContainText('Still turn Paid');
  await settings.confirm('Switch to test mode');
  await expect(settings.button('Switch to live')).toBeVisible();
});

test('a copied database locks the connections until an admin confirms', async ({
  page,
  installation,
}) => {
  // The session is of the database, and its cookie of every port: the admin is signed in to the copy too.
  await page.goto(`${await installation.startCopy()}/settings/stripe`);
  const settings = new StripeSettingsPage(page);
  const lock = settings.main.getByRole('alert');
  await expect(lock).toContainText('This database looks like a copy');
  await expectAccessible(page);
  await takePicture(page, 'settings-copied-database');
  await lock.getByRole('button', { name: 'Use them here' }).click();
  await settings.confirm('Use them here');
  await expect(lock).toBeHidden();
  await expect(settings.section('Keys')).toContainText('Connected');
});
