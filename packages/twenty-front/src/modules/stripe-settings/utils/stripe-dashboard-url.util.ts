import { type StripeConnection } from './describe-connection.util.ts';

/** A page of the account in Stripe's Dashboard; null where a stand-in plays Stripe. */
export const stripeDashboardUrl = (
  { accountId, mode, sandbox }: Pick<StripeConnection, 'accountId' | 'mode' | 'sandbox'>,
  page: 'dashboard' | 'apikeys',
): string | null =>
  sandbox
    ? null
    : `https://dashboard.stripe.com/${accountId}${mode === 'TEST' ? '/test' : ''}/${page}`;
