/**
 * Why the suite does not run with this key, in words; null when it does. Live keys are refused before the first
 * request: the suite makes invoices, payments and disputes.
 */
export const refuseKey = (secretKey: string | undefined): string | null => {
  if (secretKey === undefined || secretKey.trim() === '') {
    return 'Set STRIPE_SECRET_KEY to the secret key of a Stripe test mode or sandbox: sk_test_…';
  }
  if (/^(sk|rk)_live_/.test(secretKey)) {
    return 'This is a live key. The suite makes payments and disputes: it takes test keys only. Nothing was sent.';
  }
  if (secretKey.startsWith('pk_')) {
    return 'This is a publishable key. The suite needs the secret key, sk_test_…';
  }
  return /^sk_test_[A-Za-z0-9_]+$/.test(secretKey)
    ? null
    : 'This is no Stripe secret key: one for test mode begins with sk_test_.';
};
