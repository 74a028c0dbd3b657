import { type Locator, type Page } from '@playwright/test';

export class SignInPage {
  readonly page: Page;
  readonly email: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByLabel('E-mail');
    this.problem = page.getByRole('alert');
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.email.fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }
}
