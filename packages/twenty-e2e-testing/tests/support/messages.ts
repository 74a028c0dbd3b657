import { type Page } from '@playwright/test';

/** The snackbars cover nothing and tell nothing any more. */
export const closeMessages = async (page: Page): Promise<void> => {
  const close = page.getByRole('button', { name: 'Close this message' });
  while ((await close.count()) > 0) await close.first().click();
};
