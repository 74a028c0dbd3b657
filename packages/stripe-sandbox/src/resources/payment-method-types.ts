import { invalidRequest } from '../core/errors.ts';
import type { PaymentMethodType } from '../core/payment-means.ts';

/** Currencies of the methods the sandbox can play; cards take any. */
const CURRENCIES: Record<Exclude<PaymentMethodType, 'card'>, string[]> = {
  us_bank_account: ['usd'],
  sepa_debit: ['eur'],
  customer_balance: ['eur', 'gbp', 'jpy', 'mxn', 'usd'],
};

/** Methods an account offers by itself: cards and the bank debit of the currency. Transfers must be asked for. */
const OFFERED: PaymentMethodType[] = ['card', 'us_bank_account', 'sepa_debit'];

export type TypeChoice = {
  currency: string;
  allowed?: readonly string[] | null;
  excluded?: readonly string[] | null;
};

/** Types a payment may be made with. Types that do not fit the currency fall away. */
export function paymentMethodTypesOf({ currency, allowed, excluded }: TypeChoice): string[] {
  return (allowed ?? OFFERED).filter(
    (type) => fitsCurrency(type, currency) && !excluded?.includes(type),
  );
}

/** @throws invalid_request_error when both are given, an allowed type does not fit, or none is left. */
export function checkedTypesOrThrow(choice: TypeChoice & { customer: string | null }): string[] {
  const { currency, allowed, excluded, customer } = choice;
  if (allowed && excluded)
    throw invalidRequest(
      'You may only specify one of these parameters: allowed_payment_method_types, excluded_payment_method_types.',
      { param: 'excluded_payment_method_types', code: 'parameters_exclusive' },
    );
  const wrong = allowed?.find((type) => !fitsCurrency(type, currency));
  if (wrong !== undefined)
    throw invalidRequest(
      `The payment method type "${wrong}" cannot be used with the currency ${currency}.`,
      { param: 'allowed_payment_method_types' },
    );
  if (allowed?.includes('customer_balance') && customer === null)
    throw invalidRequest('A customer is required for payments from a cash balance.', {
      param: 'customer',
      code: 'parameter_missing',
    });
  const types = paymentMethodTypesOf(choice);
  if (types.length > 0) return types;
  throw invalidRequest('No payment method types are left for this PaymentIntent.', {
    param: 'excluded_payment_method_types',
  });
}

function fitsCurrency(type: string, currency: string): boolean {
  return CURRENCIES[type as keyof typeof CURRENCIES]?.includes(currency) ?? true;
}
