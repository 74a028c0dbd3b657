import { type BrowserContextOptions, type Page } from '@playwright/test';

import { expectAccessible } from './support/accessibility.ts';
import { PayPage } from './support/customer-pages.ts';
import { PAY_PAGE_STATES, type PayPageState } from './support/pay-page-states.ts';
import { makePayable } from './support/payable-invoices.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

type Language = keyof PayPageState['heading'];

/** Pictures for the documentation, as a phone shows them. */
const PICTURES: Readonly<Record<string, string>> = {
  processing: 'pay-page-processing',
  paid: 'pay-page-paid',
  void: 'pay-page-void',
  expired: 'pay-page-expired',
  replaced: 'pay-page-replaced',
  revoked: 'pay-page-not-found',
};
/** Of the right length and alphabet, and nobody's; and what cannot be one. */
const NO_LINKS = ['A'.repeat(22), '%3Cno-link%3E'];

const expectState = async (
  page: Page,
  { state, language }: { readonly state: PayPageState; readonly language: Language },
): Promise<void> => {
  const payPage = new PayPage(page);
  await payPage.expectHeading(state.heading[language]);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('body')).toContainText(state.words[language]);
  // The button that pays a part is folded up until somebody asks for it.
  const buttons = page.getByRole('button');
  if (state.button === null) await expect(buttons).toHaveCount(0);
  else await expect(buttons).toHaveText([state.button[language]]);
};

for (const state of PAY_PAGE_STATES) {
  test(`a link that is ${state.name} says so to everybody, with and without JavaScript`, async ({
    crm,
    sandbox,
    problems,
    openCustomer,
  }) => {
    if (state.status !== 200) {
      problems.expect(new RegExp(`(answer|status of) ${state.status}`));
    }
    const link = await state.make({ crm, sandbox });
    const visit = async (options: BrowserContextOptions, language: Language): Promise<Page> => {
      const page = await openCustomer(options);
      const response = await page.goto(`${link}?lang=${language}`);
      expect(response?.status()).toBe(state.status);
      await expectState(page, { state, language });
      return page;
    };

    const desktop = await visit({ viewport: { width: 1440, height: 900 } }, 'en');
    await expectAccessible(desktop);
    if (state.name === 'part-paid') await takePicture(desktop, 'pay-page-part-paid');

    const phone = await visit({ viewport: PHONE, hasTouch: true, isMobile: true }, 'de');
    await expectNoSidewaysScroll(phone);
    await expectAccessible(phone);
    if (state.name === 'payable') await takePicture(phone, 'pay-page-german');
    const picture = PICTURES[state.name];
    if (picture !== undefined) {
      await phone.goto(`${link}?lang=en`);
      await takePicture(phone, picture);
    }

    await visit({ javaScriptEnabled: false }, 'en');
  });
}

test('P8: a revoked, an unknown and a malformed link cannot be told apart', async ({
  crm,
  request,
}) => {
  const { id, link } = await makePayable(crm);
  await crm.send('mutation ($id: ID!) { revokePaymentLink(id: $id) { id } }', { id });
  const read = async (address: string): Promise<readonly [number, string]> => {
    const response = await request.get(address);
    return [response.status(), await response.text()];
  };
  const revoked = await read(link);
  expect(revoked[0]).toBe(404);
  for (const token of NO_LINKS) expect(await read(new URL(token, link).href)).toEqual(revoked);
});
