import type { JsonObject } from './stripe-event.type.ts';

const CAPABILITY_FIELDS = new Set([
  'client_secret',
  'confirmation_secret',
  'invoice_pdf',
  'pdf',
  'receipt_url',
  'redirect_to_url',
  'secret',
  'use_stripe_sdk',
]);

/** `hosted_invoice_url`, `hosted_voucher_url`, `hosted_instructions_url` … */
const HOSTED_PAGE = /^hosted_\w+_url$/;

/** A copy of a Stripe object without what would let its reader pay or see a customer's page (promise P7). */
export const removePaymentCapabilities = (payload: JsonObject): JsonObject =>
  withoutCapabilities(payload) as JsonObject;

const withoutCapabilities = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(withoutCapabilities);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !CAPABILITY_FIELDS.has(key) && !HOSTED_PAGE.test(key))
      .filter(([key]) => key !== 'url' || !isCheckoutSession(value))
      .map(([key, field]) => [key, withoutCapabilities(field)]),
  );
};

/** Its `url` is the page on which anybody can pay; lists have one too, which opens nothing. */
const isCheckoutSession = (value: object): boolean =>
  'object' in value && value.object === 'checkout.session';
