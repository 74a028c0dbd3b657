import { isCurrencyCode, parseLocalizedMoney } from 'twenty-shared';
import { type Format } from '../../format/utils/create-format.util.ts';
import { type LineField } from '../types/invoice-form.type.ts';

/** What a cell says once it is left: a unit price as the workspace writes money, everything else as it was typed. */
export const tidyCell = (options: {
  field: LineField;
  text: string;
  currency: string;
  format: Format;
}): string => {
  const { field, text, currency, format } = options;
  if (field !== 'unitPrice' || !isCurrencyCode(currency)) return text;
  const amountMinor = parseLocalizedMoney(text, currency, format.locale);
  return amountMinor === null ? text : format.plainMoney(amountMinor, currency);
};
