import { type Locator, type Page } from '@playwright/test';

import { expect } from './test.ts';

export class InvoiceList {
  readonly page: Page;
  readonly rows: Locator;
  readonly search: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('table', { name: 'Invoices' }).locator('tbody tr');
    this.search = page.getByRole('searchbox', { name: 'Search invoices' });
    this.count = page.getByRole('rowheader', { name: /^Total of/ });
  }

  async open(): Promise<void> {
    await this.page.goto('/invoices');
    await this.expectLoaded();
  }

  async expectLoaded(): Promise<void> {
    await expect(this.page.getByRole('table', { name: 'Invoices' })).toHaveAttribute(
      'aria-busy',
      'false',
    );
    await expect(this.rows.first()).toBeVisible();
  }

  view(label: string): Locator {
    return this.page
      .getByRole('group', { name: 'Views' })
      .getByRole('button', { name: new RegExp(`^${label}`) });
  }

  async openView(label: string): Promise<void> {
    await this.view(label).click();
    await expect(this.view(label)).toHaveAttribute('aria-pressed', 'true');
  }
}
