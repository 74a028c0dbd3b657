import { type BrowserContextOptions, type Page } from '@playwright/test';

import { expectAccessible } from './support/accessibility.ts';
import { PayPage } from './support/customer-pages.ts';
import { PAY_PAGE_STATES, type PayPageState } from './support/pay-page-states.ts';
import { expectNoSidewaysScroll, PHONE } from './support/phone.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/test.ts';

type Language = keyof PayPageState['heading'];

/** The states that the documentation shows; the first of two is a wide page, all others fit a phone. */
const SHOWN = new Set(['processing', 'paid', 'void', 'expired', 'replaced', 'revoked']);

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
    if (SHOWN.has(state.name)) {
      await phone.goto(`${link}?lang=en`);
      const name = state.name === 'revoked' ? 'not-found' : state.name;
      await takePicture(phone, `pay-page-${name}`);
    }

    await visit({ javaScriptEnabled: false }, 'en');
  });
}
