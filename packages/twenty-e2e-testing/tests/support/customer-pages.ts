import { type Locator, type Page } from '@playwright/test';

import { expect } from './test.ts';

export const CARD = {
  pays: '4242 4242 4242 4242',
  isDeclined: '4000 0000 0000 0002',
} as const;

/** Our page behind the link: what is owed, and a button that leads to Stripe. */
export class PayPage {
  readonly page: Page;
  readonly pay: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pay = page.getByRole('button', { name: /^Pay / });
  }

  async expectHeading(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(text);
  }

  /** Presses the button, which must name the amount, and resolves on Stripe's page. */
  async goToStripe(amount: string): Promise<HostedPage> {
    await expect(this.pay).toHaveText(`Pay ${amount}`);
    await this.pay.click();
    return this.#arriveAtStripe();
  }

  /** Asks to pay so much of what is owed, where the invoice allows it. */
  async askForPart(amount: string): Promise<void> {
    const form = this.page.locator('details');
    if ((await form.getAttribute('open')) === null) {
      await this.page.getByText('Pay another amount').click();
    }
    await this.page.getByLabel(/^Amount in /).fill(amount);
    await this.page.getByRole('button', { name: 'Pay this amount' }).click();
  }

  /** Asks to pay so much, and resolves on Stripe's page. */
  async goToStripeFor(amount: string): Promise<HostedPage> {
    await this.askForPart(amount);
    return this.#arriveAtStripe();
  }

  async #arriveAtStripe(): Promise<HostedPage> {
    const hosted = new HostedPage(this.page);
    await expect(hosted.cardNumber).toBeVisible();
    return hosted;
  }
}

/** The page at Stripe (here: of the sandbox) that takes the card. */
export class HostedPage {
  readonly page: Page;
  readonly cardNumber: Locator;

  constructor(page: Page) {
    this.page = page;
    this.cardNumber = page.getByLabel('Card number');
  }

  async payWith(card: string): Promise<void> {
    await this.cardNumber.fill(card);
    await this.page.getByLabel('Expiry').fill('12/34');
    await this.page.getByLabel('CVC').fill('123');
    await this.page.getByRole('button', { name: /^Pay / }).click();
  }
}
