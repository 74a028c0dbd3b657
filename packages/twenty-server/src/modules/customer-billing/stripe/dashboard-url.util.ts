import { type StripeConnection, StripeMode } from '../connection/stripe-connection.type.ts';

const DASHBOARD = 'https://dashboard.stripe.com';

/**
 * Where people look an object up at Stripe; the account in the path makes the Dashboard switch to it. A sandbox has
 * its own pages at its own address.
 */
export const stripeDashboardUrl = (input: {
  connection: Pick<StripeConnection, 'mode' | 'accountId'>;
  /** STRIPE_API_BASE_URL */
  apiBaseUrl: string;
  path: `invoices/${string}` | `payments/${string}`;
}): string => {
  const isStripe = new URL(input.apiBaseUrl).hostname === 'api.stripe.com';
  const base = isStripe ? DASHBOARD : input.apiBaseUrl.replace(/\/$/, '');
  const mode = input.connection.mode === StripeMode.TEST ? '/test' : '';
  return `${base}/${input.connection.accountId}${mode}/${input.path}`;
};
