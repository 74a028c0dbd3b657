import type { BankDebit, Decline } from '../core/payment-means.ts';

export type AccountEntry = { routingNumber: string; accountNumber: string };
export type DebitProblem = { field: 'routingNumber' | 'accountNumber' | 'iban'; message: string };

const ROUTING_NUMBER = '110000000';

/** https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-account-numbers */
const US_ACCOUNTS: Record<string, Pick<BankDebit, 'fate' | 'decline'>> = {
  '000123456789': { fate: 'settles' },
  '000111111113': failing('account_closed', 'The bank account has been closed.'),
  '000111111116': failing('no_account', 'The bank account could not be located.'),
  '000222222227': failing('insufficient_funds', 'The bank account has insufficient funds.'),
  '000333333335': failing(
    'debit_not_authorized',
    'The customer has not authorized debits of this bank account.',
  ),
  '000444444440': refusing(
    'charge_exceeds_transaction_limit',
    'The amount exceeds the limit of a single bank debit.',
  ),
  '000777777771': refusing(
    'charge_exceeds_source_limit',
    'The amount exceeds what may be debited from this account in a week.',
  ),
  '000555555559': { fate: 'comes_back' },
  '000000000009': { fate: 'never_settles' },
};

/** https://docs.stripe.com/payments/sepa-debit/accept-a-payment#test-integration */
const IBANS: Record<string, Pick<BankDebit, 'fate' | 'decline'>> = {
  DE89370400440532013000: { fate: 'settles' },
  DE62370400440532013001: failing('insufficient_funds', 'The bank account has insufficient funds.'),
  DE35370400440532013002: { fate: 'comes_back' },
};

/** Account or IBAN behind each test payment method. */
const TEST_DEBITS: Record<string, BankDebit> = {
  pm_usBankAccount_success: usAccount('000123456789'),
  pm_usBankAccount_processing: usAccount('000000000009'),
  pm_usBankAccount_accountClosed: usAccount('000111111113'),
  pm_usBankAccount_noAccount: usAccount('000111111116'),
  pm_usBankAccount_insufficientFunds: usAccount('000222222227'),
  pm_usBankAccount_debitNotAuthorized: usAccount('000333333335'),
  pm_usBankAccount_weeklyLimitExceeded: usAccount('000777777771'),
  pm_usBankAccount_dispute: usAccount('000555555559'),
  pm_success_de: ibanAccount('DE89370400440532013000'),
  pm_failed_de: ibanAccount('DE62370400440532013001'),
  pm_disputed_de: ibanAccount('DE35370400440532013002'),
};

/** Numbers shown to visitors of the hosted page. */
export const SHOWN_US_ACCOUNTS = [
  { number: '000123456789', meaning: 'pays after four days' },
  { number: '000222222227', meaning: 'fails after four days: insufficient funds' },
  { number: '000111111113', meaning: 'fails after four days: account closed' },
  { number: '000777777771', meaning: 'is refused at once: weekly limit' },
  { number: '000555555559', meaning: 'pays, then the debit comes back' },
  { number: '000000000009', meaning: 'stays processing' },
] as const;

export const SHOWN_IBANS = [
  { number: 'DE89 3704 0044 0532 0130 00', meaning: 'pays after two days' },
  { number: 'DE62 3704 0044 0532 0130 01', meaning: 'fails after two days' },
  { number: 'DE35 3704 0044 0532 0130 02', meaning: 'pays, then the debit comes back' },
] as const;

/** Debit behind a test payment method, e.g. `pm_usBankAccount_success`. */
export function testDebitOf(paymentMethod: string): BankDebit | undefined {
  return TEST_DEBITS[paymentMethod];
}

/** Reads routing and account number as typed. Only Stripe's test numbers exist. */
export function readUsAccount(
  entry: AccountEntry,
): { debit: BankDebit } | { problems: DebitProblem[] } {
  const routing = entry.routingNumber.replace(/\s/g, '');
  const account = entry.accountNumber.replace(/[\s-]/g, '');
  const problems: DebitProblem[] = [];
  if (!/^\d{9}$/.test(routing))
    problems.push({ field: 'routingNumber', message: 'A routing number has nine digits.' });
  else if (routing !== ROUTING_NUMBER)
    problems.push({
      field: 'routingNumber',
      message: `Use the test routing number ${ROUTING_NUMBER}.`,
    });
  if (!/^\d{4,17}$/.test(account))
    problems.push({ field: 'accountNumber', message: 'Your account number is incomplete.' });
  else if (!US_ACCOUNTS[account])
    problems.push({
      field: 'accountNumber',
      message: "Use one of Stripe's test account numbers.",
    });
  return problems.length > 0 ? { problems } : { debit: usAccount(account) };
}

/** Reads an IBAN as typed; any that passes its check digits settles. */
export function readIban(typed: string): { debit: BankDebit } | { problems: DebitProblem[] } {
  const iban = typed.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban))
    return { problems: [{ field: 'iban', message: 'Your IBAN is incomplete.' }] };
  if (!passesMod97(iban))
    return { problems: [{ field: 'iban', message: 'Your IBAN is invalid.' }] };
  return { debit: ibanAccount(iban) };
}

function usAccount(account: string): BankDebit {
  return {
    type: 'us_bank_account',
    last4: account.slice(-4),
    bank: ROUTING_NUMBER,
    country: 'US',
    ...(US_ACCOUNTS[account] ?? { fate: 'settles' }),
  };
}

function ibanAccount(iban: string): BankDebit {
  return {
    type: 'sepa_debit',
    last4: iban.slice(-4),
    bank: iban.slice(4, 12),
    country: iban.slice(0, 2),
    ...(IBANS[iban] ?? { fate: 'settles' }),
  };
}

/** ISO 7064, MOD 97-10. */
function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function failing(code: string, message: string): { fate: 'fails'; decline: Decline } {
  return { fate: 'fails', decline: { code, message } };
}

function refusing(code: string, message: string): { fate: 'refused_at_once'; decline: Decline } {
  return { fate: 'refused_at_once', decline: { code, message } };
}
