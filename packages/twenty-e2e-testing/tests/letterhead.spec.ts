import { type Page } from '@playwright/test';

import { expectAccessible } from './support/accessibility.ts';
import { callApi } from './support/call-api.ts';
import { drawLogo } from './support/draw-logo.ts';
import { takePicture } from './support/picture.ts';
import { type PrintedPage, readFirstPage } from './support/read-pdf.ts';
import { expect, test } from './support/test.ts';

const DEMO_IBAN = 'DE89 3704 0044 0532 0130 00';
const IBAN = 'GB82 WEST 1234 5698 7654 32';
const FIELDS =
  'senderName tagline addressLines taxId registration bankAccountHolder iban bic accentColor logo';
const DRAFT = {
  company: 'Kingfisher Rail Signalling plc',
  currency: 'GBP',
  lines: [{ description: 'Survey', quantity: '1', unitPriceMinor: '25000', taxRatePercent: '20' }],
};

const readPdf = async (page: Page, address: string): Promise<PrintedPage> => {
  const response = await page.request.get(address);
  expect(response.headers()['content-type']).toBe('application/pdf');
  return readFirstPage(await response.body());
};

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Everything is saved')).toBeVisible();
};

test.describe('the letterhead', () => {
  let present: object;

  test.beforeEach(async ({ page }) => {
    await page.goto('/settings/letterhead');
    await expect(page.getByLabel('IBAN')).toBeVisible();
    const { data } = await callApi<{ letterhead: object }>(page, `{ letterhead { ${FIELDS} } }`);
    expect(data?.letterhead).toBeDefined();
    present = data?.letterhead ?? {};
  });

  test.afterEach(async ({ page }) => {
    // What other tests take pictures of is as it was.
    await callApi(
      page,
      'mutation ($input: LetterheadInput!) { updateLetterhead(input: $input) { iban } }',
      { input: present },
    );
  });

  test('refuses a picture and an account that cannot be right, in words', async ({
    page,
    problems,
  }) => {
    const logo = page.getByLabel('Logo file');
    for (const [name, buffer, words] of [
      ['logo.svg', Buffer.from('<svg/>'), '“logo.svg” is neither PNG nor JPEG.'],
      ['big.png', Buffer.alloc(300 * 1024, 1), '“big.png” has 300 KiB. A logo has at most 256.'],
      ['torn.png', drawLogo().subarray(0, 60), '“torn.png” cannot be opened.'],
    ] as const) {
      await logo.setInputFiles({ name, mimeType: 'image/png', buffer });
      await expect(page.getByRole('alert')).toContainText(words);
    }
    const iban = page.getByLabel('IBAN');
    await iban.fill('DE89 3704 0044 0532 0130 01');
    problems.expect(/refused LETTERHEAD_INVALID/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('This is no IBAN')).toBeVisible();
    await expect(page.getByText('Unsaved changes')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(iban).toHaveValue(DEMO_IBAN);
  });

  test('is changed with a logo: new invoices show it, issued ones keep theirs', async ({
    page,
    crm,
  }) => {
    const earlier = await crm.createDraft(DRAFT);
    await crm.createPaymentLink(earlier);
    await page
      .getByLabel('Logo file')
      .setInputFiles({ name: 'wing.png', mimeType: 'image/png', buffer: drawLogo() });
    await expect(page.getByAltText('The logo as it is chosen')).toBeVisible();
    for (const [label, text] of [
      ['Name', 'Kestrel Harbour Works GmbH'],
      ['Line below the name', 'Sensors and software for railways'],
      ['Colour', '#9a3b12'],
      ['Address', 'Speicherweg 12\n20457 Hamburg'],
      ['Register and further details', 'HRB 00000'],
      ['Tax id', 'DE 987 654 321'],
      ['Account holder', 'Kestrel Harbour Works GmbH'],
      ['IBAN', IBAN],
      ['BIC', 'WESTGB22XXX'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(text);
    }
    await save(page);
    await page.reload();
    await expect(page.getByLabel('IBAN')).toHaveValue(IBAN);
    await expect(page.getByAltText('The logo as it is chosen')).toBeVisible();
    await takePicture(page, 'letterhead');
    await takePicture(page, 'letterhead-dark', { dark: true });

    const invoiceId = await crm.createDraft(DRAFT);
    await crm.createPaymentLink(invoiceId);
    const printed = await readPdf(page, `/api/invoices/${invoiceId}/pdf`);
    for (const part of [
      'Kestrel Harbour Works GmbH',
      'Sensors and software for railways',
      'Speicherweg 12, 20457 Hamburg',
      'HRB 00000, Tax id DE 987 654 321',
      IBAN,
    ]) {
      expect(printed.text).toContain(part);
    }
    expect(printed.pictureCount).toBe(1);
    const kept = await readPdf(page, `/api/invoices/${earlier}/pdf`);
    expect(kept.text).toContain(DEMO_IBAN);
    expect(kept.text).not.toContain('Kestrel Harbour Works GmbH');
    const german = page.getByRole('link', { name: 'Example in German' });
    const example = await readPdf(page, (await german.getAttribute('href')) ?? '');
    expect(example.text).toContain('Rechnung');

    await page.getByRole('button', { name: 'Remove logo' }).click();
    await save(page);
    expect((await readPdf(page, `/api/invoices/${invoiceId}/pdf`)).pictureCount).toBe(1);
    const draftId = await crm.createDraft(DRAFT);
    expect((await readPdf(page, `/api/invoices/${draftId}/pdf`)).pictureCount).toBe(0);
  });

  test('asks before changes are lost', async ({ page }) => {
    const name = page.getByLabel('Name', { exact: true });
    await name.fill('Half a na');
    await page.getByRole('link', { name: 'Stripe', exact: true }).click();
    const question = page.getByRole('dialog');
    await expect(question).toContainText('Leave without saving?');
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(name).toHaveValue('Half a na');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(name).toHaveValue('Kestrel Works GmbH');
    await page.getByRole('link', { name: 'Stripe', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stripe');
  });
});
