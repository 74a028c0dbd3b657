const STRIPE_PAGES_ORIGIN = 'https://invoice.stripe.com';
const STRIPE_API_HOST = 'api.stripe.com';

const sandboxOriginOf = (stripeApiBaseUrl: string): string | null => {
  const { hostname, origin } = new URL(stripeApiBaseUrl);
  return hostname === STRIPE_API_HOST ? null : origin;
};

/**
 * Where the form of the pay page may lead, as sources of a content security policy: browsers hold the redirect after
 * the POST to `form-action` too. https://www.w3.org/TR/CSP3/#directive-form-action
 */
export const payPageFormActions = (stripeApiBaseUrl: string): string[] => {
  const sandboxOrigin = sandboxOriginOf(stripeApiBaseUrl);
  return [
    "'self'",
    STRIPE_PAGES_ORIGIN,
    'https://*.stripe.com',
    ...(sandboxOrigin === null ? [] : [sandboxOrigin]),
  ];
};

/** Whether a customer may be sent to this address: a page of Stripe's, or of the configured sandbox. */
export const isStripePage = (address: string, stripeApiBaseUrl: string): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (url.origin === sandboxOriginOf(stripeApiBaseUrl)) return true;
  return url.protocol === 'https:' && url.port === '' && url.hostname.endsWith('.stripe.com');
};
