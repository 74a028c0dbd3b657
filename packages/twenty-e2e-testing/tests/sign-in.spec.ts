import { SignInPage } from './support/sign-in-page.ts';
import { expect, suite, test } from './support/test.ts';

test.use({ signedInAs: null });

test('an admin signs in, finds the invoices and the Stripe settings, and signs out', async ({
  page,
}) => {
  await page.goto('/');
  await new SignInPage(page).signIn(suite.admin);
  await expect(page.getByRole('heading', { name: 'Invoices', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Stripe/, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: /account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goto('/invoices');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('a member signs in and gets no way to the Stripe settings', async ({ page }) => {
  await page.goto('/');
  await new SignInPage(page).signIn(suite.member);
  await expect(page.getByRole('heading', { name: 'Invoices', level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
  await expect(page.getByRole('link', { name: /settings/i })).toHaveCount(0);
  await page.goto('/settings/stripe');
  await expect(page.getByText('You may not see this')).toBeVisible();
});

test('a wrong password is refused in words and the form stays', async ({ page, problems }) => {
  problems.expect(/refused INVALID_CREDENTIALS/);
  await page.goto('/sign-in');
  const signIn = new SignInPage(page);
  await signIn.signIn({ email: suite.member.email, password: 'not-the-password' });
  await expect(signIn.problem).toContainText(/password/i);
  await expect(signIn.email).toHaveValue(suite.member.email);
});

test('a link into the CRM leads there after signing in', async ({ page }) => {
  await page.goto('/companies?search=Quillfeather');
  await new SignInPage(page).signIn(suite.member);
  await expect(page).toHaveURL(/\/companies\?search=Quillfeather$/);
  await expect(page.getByText('Quillfeather Press')).toBeVisible();
});
