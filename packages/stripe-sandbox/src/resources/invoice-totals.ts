import { minimumCharge } from '../core/currency.ts';
import type { Invoice, InvoiceLine } from '../core/types.ts';

type TotalTax = NonNullable<Invoice['total_taxes']>[number];

export type Totals = Pick<
  Invoice,
  'subtotal' | 'subtotal_excluding_tax' | 'total' | 'total_excluding_tax' | 'total_taxes'
>;

/** Sums of the lines, exactly: no rate is applied again. Minor units. */
export function totalsOf(lines: InvoiceLine[]): Totals {
  const subtotal = sum(lines.map((line) => line.amount));
  const taxes = lines.flatMap((line) => line.taxes ?? []);
  const exclusive = sum(taxes.filter((tax) => tax.tax_behavior === 'exclusive').map(amountOf));
  const inclusive = sum(taxes.filter((tax) => tax.tax_behavior === 'inclusive').map(amountOf));
  const total = subtotal + exclusive;
  return {
    subtotal,
    subtotal_excluding_tax: subtotal - inclusive,
    total,
    total_excluding_tax: total - exclusive - inclusive,
    total_taxes: perRate(taxes),
  };
}

/** What is left to charge after the customer's balance, and the balance after it. */
export type Settlement = { amountDue: number; endingBalance: number };

/**
 * The customer's balance (negative is credit) is used up first; what is below the smallest charge becomes a debit for
 * the next invoice. https://docs.stripe.com/billing/customer/balance
 */
export function settle(input: {
  total: number;
  startingBalance: number;
  currency: string;
}): Settlement {
  const owed = input.total + input.startingBalance;
  if (owed < minimumCharge(input.currency)) return { amountDue: 0, endingBalance: owed };
  return { amountDue: owed, endingBalance: 0 };
}

/** Tax of one amount at a rate in percent (at most four places), rounded half up. */
export function taxByRate(input: {
  amount: number;
  percentage: number;
  inclusive: boolean;
}): number {
  const scale = 10_000n;
  const rate = BigInt(Math.round(input.percentage * Number(scale)));
  const amount = BigInt(Math.abs(input.amount)) * rate;
  const base = 100n * scale + (input.inclusive ? rate : 0n);
  const rounded = Number((2n * amount + base) / (2n * base));
  return input.amount < 0 ? -rounded : rounded;
}

function perRate(taxes: NonNullable<InvoiceLine['taxes']>): TotalTax[] {
  const totals = new Map<string, TotalTax>();
  for (const tax of taxes) {
    const key = `${tax.tax_rate_details?.tax_rate ?? ''}:${tax.taxability_reason}`;
    const before = totals.get(key);
    totals.set(key, {
      ...tax,
      amount: (before?.amount ?? 0) + tax.amount,
      taxable_amount: (before?.taxable_amount ?? 0) + (tax.taxable_amount ?? 0),
    });
  }
  return [...totals.values()];
}

function amountOf(tax: { amount: number }): number {
  return tax.amount;
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
