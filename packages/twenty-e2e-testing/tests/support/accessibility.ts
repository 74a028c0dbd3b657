import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';

import { expect } from './test.ts';

const GRAVE = new Set(['serious', 'critical']);

/** What keeps people from using the page as it is shown now: none. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(grave, `nothing of ${page.url()} keeps somebody out`).toEqual([]);
};
