import { StripeApiError } from '../core/errors.ts';

/** What a restricted key may do with a resource; write includes read. */
export type Access = 'none' | 'read' | 'write';

/** A key that may do only what it was given. @see https://docs.stripe.com/keys#limit-access */
export type RestrictedKey = {
  key: string;
  /** What is missing is 'none', as in the Dashboard. */
  permissions: Partial<Record<RestrictedResource, Access>>;
};

export type RestrictedResource = (typeof RESOURCES)[number]['resource'];

/** Which addresses a permission covers, and what errors call it. */
const RESOURCES = [
  { resource: 'accounts', stem: 'accounts_kyc_basic', addresses: ['accounts', 'account'] },
  {
    resource: 'balance_transactions',
    stem: 'balance_transaction_source',
    addresses: ['balance_transactions'],
  },
  { resource: 'balance', stem: 'balance', addresses: ['balance'] },
  { resource: 'charges', stem: 'charge', addresses: ['charges', 'refunds'] },
  { resource: 'checkout_sessions', stem: 'checkout_session', addresses: ['checkout/sessions'] },
  { resource: 'credit_notes', stem: 'credit_note', addresses: ['credit_notes'] },
  { resource: 'customers', stem: 'customer', addresses: ['customers'] },
  { resource: 'disputes', stem: 'dispute', addresses: ['disputes'] },
  { resource: 'events', stem: 'event', addresses: ['events'] },
  {
    resource: 'invoices',
    stem: 'invoice',
    addresses: ['invoices', 'invoice_payments', 'invoiceitems'],
  },
  { resource: 'payment_intents', stem: 'payment_intent', addresses: ['payment_intents'] },
  { resource: 'payment_records', stem: 'payment_record', addresses: ['payment_records'] },
  { resource: 'tax_rates', stem: 'tax_rate', addresses: ['tax_rates'] },
  { resource: 'webhook_endpoints', stem: 'webhook', addresses: ['webhook_endpoints'] },
] as const;

/** @throws 403 naming the permission that a restricted key lacks for a call. */
export function checkPermissionOrThrow(
  call: { method: string; path: string },
  caller: { restrictedKey?: RestrictedKey | undefined; account: { id: string } },
): void {
  const { restrictedKey, account } = caller;
  if (!restrictedKey) return;
  const wanted = call.method === 'GET' ? 'read' : 'write';
  const found = RESOURCES.find(({ addresses }) =>
    addresses.some((address) => `${call.path}/`.startsWith(`/v1/${address}/`)),
  );
  const given = found ? (restrictedKey.permissions[found.resource] ?? 'none') : 'none';
  if (given === 'write' || given === wanted) return;
  const needed = found
    ? ` Having the 'rak_${found.stem}_${wanted}' permission would allow this request to continue.`
    : '';
  throw new StripeApiError(403, {
    type: 'invalid_request_error',
    message: `The provided key 'rk_${restrictedKey.key.split('_')[1]}_${'*'.repeat(8)}${restrictedKey.key.slice(-4)}' does not have the required permissions for this endpoint on account '${account.id}'.${needed}`,
  });
}
