import { permissionOfRefusal } from './key-permission.util.ts';

const NAMED =
  "The provided key does not have the required permissions for this endpoint on account 'acct_1'. Having the 'rak_invoice_write' permission would allow this request to continue.";

describe('the permission behind a refusal', () => {
  it.each([
    ['named by Stripe', 'invoices.create', NAMED, 'Invoices', 'rak_invoice_write', 'Write'],
    [
      'named by Stripe, against our table',
      'customers.list',
      NAMED,
      'Invoices',
      'rak_invoice_write',
      'Write',
    ],
    ['of a read', 'disputes.list', 'Not allowed.', 'Disputes', 'rak_dispute_read', 'Read'],
    [
      'of one read',
      'accounts.retrieveCurrent',
      '',
      'Account',
      'rak_accounts_kyc_basic_read',
      'Read',
    ],
    ['of a write', 'refunds.create', '', 'Charges and Refunds', 'rak_charge_write', 'Write'],
    [
      'of a nested resource',
      'checkout.sessions.create',
      '',
      'Checkout Sessions',
      'rak_checkout_session_write',
      'Write',
    ],
    ['of a resource we do not know', 'topUps.list', '', 'TopUps', 'rak_topUps_read', 'Read'],
    [
      'Stripe has and we do not know',
      'invoices.create',
      "Having the 'rak_tax_settings_read' permission would help",
      'Tax settings',
      'rak_tax_settings_read',
      'Read',
    ],
  ])('%s', (_what, callName, message, resource, permission, access) => {
    expect(permissionOfRefusal({ callName, message })).toEqual({ resource, permission, access });
  });
});
