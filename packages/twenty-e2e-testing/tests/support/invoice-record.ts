import { type Locator, type Page } from '@playwright/test';

import { expect } from './test.ts';

type Tab = 'Lines' | 'Payments' | 'Timeline' | 'Mails' | 'Stripe';

/** The page of one invoice. */
export class InvoiceRecord {
  readonly page: Page;
  readonly balance: Locator;
  readonly owed: Locator;
  readonly link: Locator;
  readonly payments: Locator;
  readonly timeline: Locator;
  readonly mails: Locator;
  /** The question that an action asks first. */
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.balance = page.getByRole('region', { name: 'Balance' });
    this.owed = page.getByTestId('owed');
    this.link = page.getByRole('region', { name: 'Payment link' });
    this.payments = page.getByRole('table', { name: 'Payments' });
    this.mails = page.getByRole('list', { name: 'Mails' }).getByRole('listitem');
    this.dialog = page.getByRole('dialog');
    this.timeline = page.getByRole('region', { name: 'Timeline' });
  }

  async open(invoiceId: string): Promise<void> {
    await this.page.goto(`/invoices/${invoiceId}`);
  }

  async expectStatus(label: string): Promise<void> {
    await expect(this.balance.getByText(label, { exact: true })).toBeVisible();
  }

  async openTab(tab: Tab): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
    await expect(this.page.getByRole('tab', { name: tab })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  }

  /** Chooses from what is seldom done, and resolves with the dialog that asks. */
  async chooseMore(label: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'More actions' }).click();
    await this.page.getByRole('menuitem', { name: label, exact: true }).click();
    return this.dialog;
  }

  /** Chooses from the menu of the payment over this amount, and resolves with the dialog that asks. */
  async choosePaymentAction(amount: string, label: string): Promise<Locator> {
    await this.payments.getByRole('button', { name: `Actions on payment of ${amount}` }).click();
    await this.page.getByRole('menuitem', { name: label, exact: true }).click();
    return this.dialog;
  }

  /** Presses the button of the dialog that is open, and sees it close. */
  async confirm(label: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  async createPaymentLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Create payment link' }).click();
    return this.readPaymentLink();
  }

  /** Presses an item of the menu beside the link and resolves with the dialog open. */
  async askOfLink(item: string): Promise<void> {
    await this.link.getByRole('button', { name: 'Actions on the payment link' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
    await expect(this.dialog).toBeVisible();
  }

  async answer(button: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name: button }).click();
    await expect(this.dialog).toBeHidden();
  }

  async readPaymentLink(): Promise<string> {
    const address = this.page.getByTestId('payment-link-url');
    await expect(address).toHaveAttribute('title', /\/pay\/[\w-]{22,}$/);
    return (await address.getAttribute('title')) ?? '';
  }

  /** Leaves a mark that a reload of the page would wipe. */
  async markAsLoadedOnce(): Promise<void> {
    await this.page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''));
  }

  async expectNotReloaded(): Promise<void> {
    await expect(this.page.locator('html[data-loaded-once]')).toBeAttached();
  }
}
