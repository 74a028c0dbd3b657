import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';

import { expect } from './test.ts';

const GRAVE = new Set(['serious', 'critical']);

/**
 * What keeps people from using the page as it is shown now: none. Without `frames` only what is around them is looked
 * at: into a frame in which no script may run nobody can look.
 */
export const expectAccessible = async (
  page: Page,
  { frames = true }: { readonly frames?: boolean } = {},
): Promise<void> => {
  const axe = new AxeBuilder({ page });
  if (!frames) axe.setLegacyMode().options({ iframes: false });
  const { violations } = await axe.analyze();
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(grave, `nothing of ${page.url()} keeps somebody out`).toEqual([]);
};
