import type Stripe from 'stripe';
import { createHash } from 'node:crypto';
import type { Address } from '../core/types.ts';
import type { Realm } from '../core/realm.ts';
import { currencyOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';

type Instructions = Stripe.PaymentIntent.NextAction.DisplayBankTransferInstructions;
export type FinancialAddress = Stripe.FundingInstructions.BankTransfer.FinancialAddress;
type Networks = NonNullable<FinancialAddress['supported_networks']>;

export type BankDetails = {
  type: Instructions['type'];
  country: string;
  addresses: FinancialAddress[];
  /** The same, for people. */
  rows: Array<{ label: string; value: string }>;
};

const NOWHERE: Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
};

/**
 * The account to which one customer sends money in one currency; every customer has an own one.
 * @throws invalid_request_error for a currency without bank transfers.
 */
export function bankDetailsOf(realm: Realm, customerId: string, currency: string): BankDetails {
  const holder = {
    account_holder_address: NOWHERE,
    account_holder_name: realm.account.name,
    bank_address: NOWHERE,
  };
  const digits = digitsOf(`${realm.account.id}:${customerId}:${currency}`);
  const own = (length: number) => digits.slice(0, length);
  const shown = (rows: Record<string, string>) =>
    Object.entries({ 'Account holder': realm.account.name, ...rows }).map(([label, value]) => ({
      label,
      value,
    }));
  if (currency === 'eur') {
    const iban = ibanOf(`37040044${own(10)}`);
    return {
      type: 'eu_bank_transfer',
      country: 'DE',
      addresses: [
        address('iban', ['sepa'], {
          iban: { ...holder, bic: 'SXPYDEHHXXX', country: 'DE', iban },
        }),
      ],
      rows: shown({ IBAN: iban.replace(/(.{4})/g, '$1 ').trim(), BIC: 'SXPYDEHHXXX' }),
    };
  }
  if (currency === 'usd') {
    const bank = {
      account_number: own(12),
      account_type: 'checking',
      bank_name: 'Stripe Test Bank',
      routing_number: '110000000',
    };
    return {
      type: 'us_bank_transfer',
      country: 'US',
      addresses: [address('aba', ['ach', 'domestic_wire_us'], { aba: { ...holder, ...bank } })],
      rows: shown({ 'Routing number': bank.routing_number, 'Account number': bank.account_number }),
    };
  }
  if (currency === 'gbp') {
    const bank = { account_number: own(8), sort_code: '108800' };
    return {
      type: 'gb_bank_transfer',
      country: 'GB',
      addresses: [address('sort_code', ['bacs', 'fps'], { sort_code: { ...holder, ...bank } })],
      rows: shown({ 'Sort code': '10-88-00', 'Account number': bank.account_number }),
    };
  }
  if (currency === 'jpy') {
    const bank = {
      account_number: own(7),
      account_type: 'futsu',
      bank_code: '0009',
      bank_name: 'Stripe Test Bank',
      branch_code: '950',
      branch_name: 'Test',
    };
    return {
      type: 'jp_bank_transfer',
      country: 'JP',
      addresses: [address('zengin', ['zengin'], { zengin: { ...holder, ...bank } })],
      rows: shown({ Bank: '0009 · 950', 'Account number': bank.account_number }),
    };
  }
  if (currency === 'mxn') {
    const bank = { bank_code: '646', bank_name: 'STP', clabe: `646180${own(12)}` };
    return {
      type: 'mx_bank_transfer',
      country: 'MX',
      addresses: [address('spei', ['spei'], { spei: { ...holder, ...bank } })],
      rows: shown({ CLABE: bank.clabe }),
    };
  }
  throw invalidRequest(`Bank transfers are not possible in ${currency}.`, { param: 'currency' });
}

/** @see https://docs.stripe.com/api/customers/create_funding_instructions */
export function fundingInstructionsOf(
  realm: Realm,
  customerId: string,
  input: { currency: string; bank_transfer: { type: string } },
): Stripe.FundingInstructions {
  const currency = currencyOrThrow(input.currency);
  const { addresses, country, type } = bankDetailsOf(realm, customerId, currency);
  if (type !== input.bank_transfer.type)
    throw invalidRequest(`Transfers in ${currency} are of the type ${type}.`, {
      param: 'bank_transfer[type]',
    });
  return {
    object: 'funding_instructions',
    bank_transfer: { country, financial_addresses: addresses, type },
    currency,
    funding_type: 'bank_transfer',
    livemode: realm.livemode,
  };
}

/** Word that ties a transfer to one intent. */
export function transferReferenceOf(intentId: string): string {
  return intentId.slice(-8).toUpperCase();
}

/** `next_action` while a transfer is waited for. */
export function transferInstructions(
  details: BankDetails,
  given: { amountRemaining: number; currency: string; reference: string },
): NonNullable<Stripe.PaymentIntent.NextAction> {
  return {
    type: 'display_bank_transfer_instructions',
    display_bank_transfer_instructions: {
      amount_remaining: given.amountRemaining,
      currency: given.currency,
      financial_addresses: details.addresses as NonNullable<Instructions['financial_addresses']>,
      hosted_instructions_url: null,
      reference: given.reference,
      type: details.type,
    },
  };
}

function address(
  type: FinancialAddress['type'],
  networks: Networks,
  more: Partial<FinancialAddress>,
): FinancialAddress {
  return { type, supported_networks: networks, ...more };
}

/** The same text always gives the same digits. */
function digitsOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [...hex].map((character) => String(parseInt(character, 16) % 10)).join('');
}

/** German IBAN with right check digits. */
function ibanOf(account: string): string {
  const rest = BigInt(`${account}131400`) % 97n;
  return `DE${String(98n - rest).padStart(2, '0')}${account}`;
}
