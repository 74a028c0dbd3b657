import { currencyOrThrow } from '../core/currency.ts';
import type { AccountConfig } from '../core/realm.ts';
import type { Account } from '../core/types.ts';

/** @see https://docs.stripe.com/api/accounts/object */
export function accountObject(config: AccountConfig): Account {
  return {
    id: config.id,
    object: 'account',
    business_profile: {
      mcc: null,
      minority_owned_business_designation: null,
      name: config.name,
      specified_commercial_transactions_act_url: null,
      support_address: null,
      support_email: config.email,
      support_phone: null,
      support_url: null,
      url: null,
    },
    business_type: 'company',
    capabilities: { card_payments: 'active', transfers: 'active' },
    charges_enabled: true,
    country: config.country,
    created: 1_735_689_600,
    default_currency: currencyOrThrow(config.defaultCurrency),
    details_submitted: true,
    email: config.email,
    metadata: {},
    payouts_enabled: true,
    settings: {
      branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
      card_payments: {
        decline_on: { avs_failure: false, cvc_failure: true },
        statement_descriptor_prefix: null,
        statement_descriptor_prefix_kana: null,
        statement_descriptor_prefix_kanji: null,
      },
      dashboard: { display_name: config.name, timezone: 'Etc/UTC' },
      payments: {
        statement_descriptor: config.name.toUpperCase().slice(0, 22),
        statement_descriptor_kana: null,
        statement_descriptor_kanji: null,
        statement_descriptor_prefix_kana: null,
        statement_descriptor_prefix_kanji: null,
      },
    },
    type: 'standard',
  };
}
