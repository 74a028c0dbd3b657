import { CURRENCIES, type CurrencyCode } from './currencies.constant.ts';
import { type CurrencyDefinition } from './currency-definition.type.ts';

/** True for the upper-case ISO code of a currency in the table. */
export const isCurrencyCode = (value: string): value is CurrencyCode =>
  Object.hasOwn(CURRENCIES, value);

export const getCurrency = (code: CurrencyCode): CurrencyDefinition => CURRENCIES[code];
