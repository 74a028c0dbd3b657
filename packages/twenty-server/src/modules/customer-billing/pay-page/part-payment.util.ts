import { getCurrency, parseLocalizedMoney } from 'twenty-shared';
import type { Invoice } from '../invoice/invoice.type.ts';
import type { PaymentLinkTerms } from '../stripe/payment-link/payment-link-terms.type.ts';

/** Between which amounts a customer may choose, in minor units of the invoice's currency. */
export type PartPayment = { readonly minimumMinor: bigint; readonly maximumMinor: bigint };

type InvoiceOfPart = Pick<Invoice, 'currency' | 'owedMinor'>;

const leastChargeOf = ({ currency }: InvoiceOfPart): bigint => {
  const { minimumChargeMinor, stepMinor } = getCurrency(currency);
  return minimumChargeMinor ?? stepMinor;
};

/** Null where only all of it can be paid: not allowed, or too little is owed for two payments. */
export const decidePartPayment = (
  invoice: InvoiceOfPart,
  terms: Pick<PaymentLinkTerms, 'allowPartPayment' | 'minimumPartMinor'>,
): PartPayment | null => {
  const least = leastChargeOf(invoice);
  const own = terms.minimumPartMinor ?? least;
  const minimumMinor = own > least ? own : least;
  return terms.allowPartPayment && minimumMinor < invoice.owedMinor
    ? { minimumMinor, maximumMinor: invoice.owedMinor }
    : null;
};

export const AmountProblem = {
  UNCLEAR: 'UNCLEAR',
  TOO_SMALL: 'TOO_SMALL',
  TOO_LARGE: 'TOO_LARGE',
  /** What would be left is less than can be paid at all. */
  LEAVES_TOO_LITTLE: 'LEAVES_TOO_LITTLE',
} as const;
export type AmountProblem = (typeof AmountProblem)[keyof typeof AmountProblem];

/** Longer than any amount; what a person typed is shown back to them. */
const LONGEST_TEXT = 40;

/** Reads what a customer typed into the amount, by the habits of the locale of their page. */
export const readAskedAmount = (input: {
  text: string;
  locale: string;
  invoice: InvoiceOfPart;
  part: PartPayment;
}): { readonly amountMinor: bigint } | { readonly problem: AmountProblem } => {
  const { text, locale, invoice, part } = input;
  const amountMinor =
    text.length > LONGEST_TEXT ? null : parseLocalizedMoney(text, invoice.currency, locale);
  if (amountMinor === null || amountMinor % getCurrency(invoice.currency).stepMinor !== 0n) {
    return { problem: AmountProblem.UNCLEAR };
  }
  if (amountMinor > part.maximumMinor) {
    return { problem: AmountProblem.TOO_LARGE };
  }
  // All of it is never too small: the rest of a part payment may be below the minimum of one.
  if (amountMinor < part.minimumMinor && amountMinor !== invoice.owedMinor) {
    return { problem: AmountProblem.TOO_SMALL };
  }
  const leftMinor = invoice.owedMinor - amountMinor;
  return leftMinor > 0n && leftMinor < leastChargeOf(invoice)
    ? { problem: AmountProblem.LEAVES_TOO_LITTLE }
    : { amountMinor };
};
