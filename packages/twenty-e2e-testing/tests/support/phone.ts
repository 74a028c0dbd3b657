import { type Page } from '@playwright/test';

import { expect } from './test.ts';

export const PHONE = { width: 390, height: 844 };

/** Nobody has to push the page aside to read it. */
export const expectNoSidewaysScroll = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(PHONE.width);
