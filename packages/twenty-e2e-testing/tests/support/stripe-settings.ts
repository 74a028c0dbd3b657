import { type Locator, type Page } from '@playwright/test';

import { expect } from './test.ts';

type Keys = { readonly secretKey: string; readonly publishableKey?: string };

/** Settings → Stripe. */
export class StripeSettingsPage {
  readonly #page: Page;
  readonly main: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole('main');
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.goto('/settings/stripe');
    await expect(this.card('Test mode')).toBeVisible();
  }

  /** Part of the page below a heading. */
  section(name: string): Locator {
    return this.main.getByRole('region', { name });
  }

  card(name: 'Test mode' | 'Live mode'): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  /** Fills the dialog that is open and sends it. */
  async submitKeys({ secretKey, publishableKey = '' }: Keys): Promise<void> {
    await this.dialog.getByLabel('Secret or restricted key').fill(secretKey);
    await this.dialog.getByLabel('Publishable key').fill(publishableKey);
    await this.dialog.getByRole('button', { name: 'Check and save' }).click();
  }

  /** Presses the button of the dialog that is open, and sees it close. */
  async confirm(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
    await expect(this.dialog).toBeHidden();
  }
}
