import type { InvoiceFacts } from 'twenty-shared';

type Json = Record<string, boolean | string>;

/** Amounts become decimal strings, since JSON has no integers of that size. */
export const invoiceFactsToJson = (facts: InvoiceFacts): Json =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? value.toString() : value,
    ]),
  );

/** The inverse of invoiceFactsToJson: every name ending in `Minor` is an amount. */
export const invoiceFactsFromJson = (json: Json): InvoiceFacts =>
  Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      name.endsWith('Minor') ? BigInt(value) : value,
    ]),
  ) as unknown as InvoiceFacts;
