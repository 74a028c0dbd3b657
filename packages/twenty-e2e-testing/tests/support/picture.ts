import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';

import { shrinkPngOrThrow } from './shrink-png.ts';
import { expect } from './test.ts';

const KEPT = join(import.meta.dirname, '../../../../docs/pictures');
const LOOKED_AT = join(import.meta.dirname, '../../test-results/pictures');
const MAXIMUM_BYTES = 200_000;

/**
 * Takes a picture of the page as it is shown. It goes to the documentation when UPDATE_PICTURES is set, so that a
 * plain run changes no file that is kept, and where it can be looked at in any case.
 */
export const takePicture = async (
  page: Page,
  name: string,
  { dark = false }: { readonly dark?: boolean } = {},
): Promise<void> => {
  const isKept = process.env['UPDATE_PICTURES'] === '1';
  const folder = isKept ? KEPT : LOOKED_AT;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  if (dark) await page.emulateMedia({ colorScheme: 'dark' });
  const screenshot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (dark) await page.emulateMedia({ colorScheme: null });
  const picture = shrinkPngOrThrow(screenshot);
  writeFileSync(join(folder, `${name}.png`), picture);
  expect(picture.byteLength, `${name}.png is small enough for a README`).toBeLessThan(
    MAXIMUM_BYTES,
  );
};
