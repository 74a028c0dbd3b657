import { type Page } from '@playwright/test';

import { expectAccessible } from './support/accessibility.ts';
import { callApi } from './support/call-api.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 390, height: 844 };

const RESET = `mutation {
  updateMailSettings(input: { receipts: true, paymentFailures: false, refunds: true }) { receipts }
  updateReminderSettings(input: { enabled: false, days: [-3, 3, 10], maximum: 3 }) { enabled }
  updateMyNotificationMails(kinds: [])
}`;

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Everything is saved')).toBeVisible();
};

const preview = (page: Page) => page.frameLocator('iframe[title="The mail as customers see it"]');

test.describe('the mails', () => {
  test.afterEach(async ({ page }) => {
    await callApi(page, RESET);
  });

  test('are off or on as somebody decides, reminders off until then', async ({ page }) => {
    await page.goto('/settings/mails');
    const remind = page.getByRole('checkbox', { name: 'Remind customers who have not paid' });
    await expect(remind).not.toBeChecked();
    await expect(page.getByRole('region', { name: 'Sender' })).toContainText('Ready');
    await page.getByLabel('Answers go to').fill('accounts@kestrel.example');
    await remind.check();
    const region = page.getByRole('region', { name: 'Reminders' });
    await expect(region).toContainText(
      'Who has not paid is reminded 3 days before the due date, 3 days after it, and 10 days after it.',
    );
    await region.getByRole('button', { name: 'Add a day' }).click();
    await region.getByLabel('Days, reminder 4').fill('3');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(region).toContainText('This day is in the list already.');
    await expect(region.getByLabel('Days, reminder 4')).toBeFocused();
    await region.getByLabel('Days, reminder 4').fill('21');
    await save(page);

    await page.reload();
    await expect(remind).toBeChecked();
    await expect(page.getByLabel('Answers go to')).toHaveValue('accounts@kestrel.example');
    await expect(region.getByLabel('Days, reminder 4')).toHaveValue('21');
    await takePicture(page, 'mails');
    const { data } = await callApi(page, '{ reminderSettings { enabled days maximum } }');
    expect(data).toEqual({
      reminderSettings: { enabled: true, days: [-3, 3, 10, 21], maximum: 3 },
    });
  });

  test('can be tried with a mail to oneself, and nothing on the page jumps', async ({
    page,
    mailbox,
  }) => {
    const words = 'asked for this test mail';
    const before = (await mailbox.mailsAbout(words)).length;
    await page.goto('/settings/mails');
    const button = page.getByRole('button', { name: 'Send me a test mail' });
    const below = page.getByRole('region', { name: 'Sent by itself' });
    await button.scrollIntoViewIfNeeded();
    const place = await below.boundingBox();
    await button.dblclick();
    const told = page.getByRole('region', { name: 'Sender' }).getByRole('status');
    await expect(told).toContainText('The mail server took it. Look into the mailbox of ');
    expect(await below.boundingBox()).toEqual(place);
    await mailbox.expectCount(words, before + 1);
    await takePicture(page, 'test-mail');
    await expectAccessible(page, { frames: false });
  });

  test('are shown in both languages before anybody gets them', async ({ page }) => {
    await page.goto('/settings/mails');
    await expect(page.locator('iframe')).toHaveAttribute('sandbox', '');
    const region = page.getByRole('region', { name: 'Preview' });
    await expect(preview(page).getByText('Hello')).toBeVisible();
    const subjects = new Set<string>();
    for (const kind of ['Invoice', 'Reminder', 'Receipt', 'Payment failed', 'Refund']) {
      await region.getByRole('button', { name: kind, exact: true }).click();
      await expect(region.locator('[aria-busy="true"]')).toHaveCount(0);
      for (const language of ['German', 'English']) {
        await region.getByRole('button', { name: language }).click();
        await expect(region.locator('[aria-busy="true"]')).toHaveCount(0);
        subjects.add((await region.locator('strong').first().textContent()) ?? '');
      }
    }
    expect(subjects.size).toBe(10);
    await region.getByRole('button', { name: 'Reminder' }).click();
    await region.getByRole('button', { name: 'German' }).click();
    await expect(preview(page).getByText('Guten Tag')).toBeVisible();
    await region.scrollIntoViewIfNeeded();
    await takePicture(page, 'mail-preview');
    await region.getByRole('button', { name: 'Plain text' }).click();
    await expect(region.getByRole('region', { name: 'The mail as plain text' })).toContainText(
      'Guten Tag',
    );
    await expectAccessible(page);
  });
});

test.describe('what one hears of by mail', () => {
  test.use({ signedInAs: 'member' });

  test.afterEach(async ({ page }) => {
    await callApi(page, 'mutation { updateMyNotificationMails(kinds: []) }');
  });

  test('is everybody’s own choice, a member’s too', async ({ page }) => {
    await page.goto('/invoices');
    await page.getByRole('button', { name: /account and theme/ }).click();
    await page.getByRole('menuitem', { name: 'My notifications' }).click();
    await page.getByRole('checkbox', { name: 'New disputes' }).check();
    await page.getByRole('checkbox', { name: 'Event alarm' }).check();
    await save(page);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Event alarm' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Failed payments' })).not.toBeChecked();
    await expectAccessible(page);
  });

  test('P8: mails and letterhead are no page of a member, and the API says no', async ({
    page,
  }) => {
    for (const path of ['/settings/mails', '/settings/letterhead']) {
      await page.goto(path);
      await expect(page.getByRole('main')).toContainText('Ask an admin');
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
    for (const call of [
      '{ letterhead { iban } }',
      'mutation { updateLetterhead(input: { iban: "" }) { iban } }',
      'mutation { updateMailSettings(input: { receipts: false, paymentFailures: false, refunds: false }) { receipts } }',
      'mutation { updateReminderSettings(input: { enabled: true, days: [1], maximum: 1 }) { enabled } }',
      'mutation { updateBillingSettings(linksNeverExpire: true) { linksNeverExpire } }',
    ]) {
      const { errors } = await callApi(page, call);
      expect(errors?.[0]?.extensions?.code, call).toBe('PERMISSION_DENIED');
    }
    const sample = await page.request.get('/api/letterhead/sample.pdf');
    expect(sample.status()).toBe(403);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  const expectToFit = async (page: Page): Promise<void> => {
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
    await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(PHONE.width);
  };

  test('the mails fit', async ({ page }) => {
    await page.goto('/settings/mails');
    await expect(page.getByRole('checkbox', { name: 'Receipts' })).toBeVisible();
    await expectToFit(page);
    await takePicture(page, 'mails-phone');
    // Accessibility is judged by scripts, which the frame refuses.
    await page.getByRole('button', { name: 'Plain text' }).click();
    await expectAccessible(page);
  });

  for (const [name, path] of [
    ['letterhead', '/settings/letterhead'],
    ['choice of notifications', '/my-notifications'],
  ] as const) {
    test(`the ${name} fits`, async ({ page }) => {
      await page.goto(path);
      await expectToFit(page);
      await expectAccessible(page);
    });
  }
});

test('links that are new end as the workspace decides', async ({ page }) => {
  await page.goto('/settings/stripe');
  const links = page.getByRole('region', { name: 'Payment links' });
  await expect(links).toContainText('They end 60 days after the due date.');
  await links.getByRole('button', { name: 'Change payment links' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Never' }).check();
  await dialog.getByRole('checkbox', { name: 'Customers may pay a part' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(links).toContainText('They never expire. Customers may pay a part.');

  await links.getByRole('button', { name: 'Change payment links' }).click();
  await dialog.getByRole('radio', { name: 'Some days after the due date' }).check();
  await dialog.getByLabel('Days', { exact: true }).fill('many');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('Write a whole number of days');
  await dialog.getByLabel('Days', { exact: true }).fill('60');
  await dialog.getByRole('checkbox', { name: 'Customers may pay a part' }).uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(links).toContainText('They end 60 days after the due date.');
});
