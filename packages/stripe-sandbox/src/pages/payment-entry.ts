import type { PaymentMeans } from '../core/payment-means.ts';
import { type AccountEntry, readIban, readUsAccount } from '../resources/bank-debit.ts';
import { type CardEntry, readCard } from '../resources/card.ts';

/** What a person typed into the form of one method. Used and forgotten. */
export type PaymentEntry =
  | { method: 'card'; card: CardEntry }
  | { method: 'us_bank_account'; account: AccountEntry }
  | { method: 'sepa_debit'; iban: string }
  | { method: 'customer_balance' };

/** `field` is the name of the input. */
export type FieldProblem = { field: string; message: string };

const CARD_FIELDS = { number: 'cardNumber', expiry: 'cardExpiry', cvc: 'cardCvc' } as const;

/** The entry in a posted form; without a method it is a card. */
export function entryFrom(form: Record<string, unknown>): PaymentEntry {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  const method = text('method');
  if (method === 'customer_balance') return { method };
  if (method === 'sepa_debit') return { method, iban: text('iban') };
  if (method === 'us_bank_account')
    return {
      method,
      account: { routingNumber: text('routingNumber'), accountNumber: text('accountNumber') },
    };
  return {
    method: 'card',
    card: { number: text('cardNumber'), expiry: text('cardExpiry'), cvc: text('cardCvc') },
  };
}

/** Problems mean that nothing was sent to a bank. */
export function readEntry(
  entry: PaymentEntry,
  nowMs: number,
): { means: PaymentMeans } | { problems: FieldProblem[] } {
  if (entry.method === 'customer_balance') return { means: { type: 'customer_balance' } };
  if (entry.method === 'card') {
    const read = readCard(entry.card, nowMs);
    if ('card' in read) return { means: read.card };
    const problems = read.problems.map(({ field, message }) => ({
      field: CARD_FIELDS[field],
      message,
    }));
    return { problems };
  }
  const read = entry.method === 'sepa_debit' ? readIban(entry.iban) : readUsAccount(entry.account);
  return 'debit' in read ? { means: read.debit } : { problems: read.problems };
}
