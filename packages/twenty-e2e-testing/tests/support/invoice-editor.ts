import { type Locator, type Page } from '@playwright/test';

import { expect } from './test.ts';

export type EditorLine = {
  readonly description: string;
  readonly details?: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discount?: string;
  readonly tax: string;
};

/** The form behind "New invoice" and "Edit". */
export class InvoiceEditor {
  readonly page: Page;
  readonly totals: Locator;
  readonly note: Locator;
  readonly wholeDiscount: Locator;

  constructor(page: Page) {
    this.page = page;
    this.totals = page.getByLabel('Totals', { exact: true });
    this.note = page.getByLabel('Note to the customer');
    this.wholeDiscount = page.getByLabel('Discount on the whole');
  }

  async chooseCustomer(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Customer' }).fill(name);
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async chooseCurrency(code: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Currency' }).fill(code);
    await this.page.getByRole('option', { name: new RegExp(`^${code},`) }).click();
  }

  cell(label: string, position: number): Locator {
    return this.page.getByLabel(`${label}, line ${position}`, { exact: true });
  }

  async fillLines(lines: readonly EditorLine[]): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.getByRole('button', { name: 'Add line' }).click();
      await this.#fillLine(line, index + 1);
    }
  }

  /** The row of the sums with this label. */
  sum(label: string | RegExp): Locator {
    return this.totals
      .locator('div')
      .filter({ has: this.page.getByText(label) })
      .locator('dd');
  }

  async expectEqualToServer(): Promise<void> {
    await expect(this.page.getByText('Equal to the server’s total')).toBeVisible();
  }

  async createStripeInvoice(total: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Create Stripe invoice' }).click();
    const question = this.page.getByRole('dialog');
    await expect(question).toContainText(`Create Stripe invoice over ${total}?`);
    await question.getByRole('button', { name: `Create Stripe invoice over ${total}` }).click();
    await expect(question).toBeHidden();
  }

  async #fillLine(line: EditorLine, position: number): Promise<void> {
    const texts: [string, string | undefined][] = [
      ['Description', line.description],
      ['Details', line.details],
      ['Quantity', line.quantity],
      ['Unit price', line.unitPrice],
      ['Discount', line.discount],
      ['Tax', line.tax],
    ];
    for (const [label, text] of texts) {
      if (text !== undefined) await this.cell(label, position).fill(text);
    }
  }
}
