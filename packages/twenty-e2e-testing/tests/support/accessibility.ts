import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';

import { expect } from './test.ts';

const GRAVE = new Set(['serious', 'critical']);

/**
 * What keeps people from using the page as it is shown now: none. A frame in which no script may run cannot be looked
 * into: `legacy` asks what is around it.
 */
export const expectAccessible = async (
  page: Page,
  { legacy = false }: { readonly legacy?: boolean } = {},
): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(legacy).analyze();
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(grave, `nothing of ${page.url()} keeps somebody out`).toEqual([]);
};
