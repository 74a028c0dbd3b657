/** A card as typed by a person. Never stored, never logged. */
export type CardEntry = { number: string; expiry: string; cvc: string };

export type Decline = { code: string; declineCode?: string; message: string };

export type ReadCard = {
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
  /** Why the bank refuses it; absent when it pays. */
  decline?: Decline;
};

export type CardProblem = { field: keyof CardEntry; message: string };

/** Numbers that are refused by the bank. https://docs.stripe.com/testing#declined-payments */
const DECLINES: Record<string, Decline> = {
  '4000000000000002': declined('generic_decline', 'Your card was declined.'),
  '4000000000009995': declined('insufficient_funds', 'Your card has insufficient funds.'),
  '4000000000009987': declined('lost_card', 'Your card was declined.'),
  '4000000000009979': declined('stolen_card', 'Your card was declined.'),
  '4000000000006975': declined('card_velocity_exceeded', 'Your card was declined.'),
  '4000000000000069': { code: 'expired_card', message: 'Your card has expired.' },
  '4000000000000127': {
    code: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
  },
  '4000000000000119': {
    code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
};

/** Payment methods that exist in every test account. https://docs.stripe.com/testing#cards */
export const TEST_PAYMENT_METHODS: Record<string, string> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_chargeCustomerFail: '4000000000000341',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
};

/** Numbers shown to visitors of the hosted page. */
export const SHOWN_TEST_CARDS = [
  { number: '4242 4242 4242 4242', meaning: 'pays' },
  { number: '4000 0000 0000 0002', meaning: 'is declined' },
  { number: '4000 0000 0000 9995', meaning: 'has insufficient funds' },
  { number: '4000 0000 0000 0069', meaning: 'has expired' },
  { number: '4000 0000 0000 0127', meaning: 'has a wrong security code' },
] as const;

/** Reads what was typed. Problems mean nothing was sent to the bank: no charge, no attempt. */
export function readCard(
  entry: CardEntry,
  nowMs: number,
): { card: ReadCard } | { problems: CardProblem[] } {
  const number = entry.number.replace(/[\s-]/g, '');
  const problems: CardProblem[] = [];
  if (number === '' || (/^\d+$/.test(number) && number.length < 12))
    problems.push({ field: 'number', message: 'Your card number is incomplete.' });
  else if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    problems.push({ field: 'number', message: 'Your card number is invalid.' });
  const expiry = readExpiry(entry.expiry);
  if (!expiry)
    problems.push({ field: 'expiry', message: "Your card's expiration date is incomplete." });
  else if (Date.UTC(expiry.year, expiry.month, 1) <= nowMs)
    problems.push({ field: 'expiry', message: "Your card's expiration date is in the past." });
  if (!/^\d{3,4}$/.test(entry.cvc.trim()))
    problems.push({ field: 'cvc', message: "Your card's security code is incomplete." });
  if (problems.length > 0 || !expiry) return { problems };
  return { card: cardOf(number, expiry) };
}

/** The card behind a number that is known to be well formed. */
export function cardOf(number: string, expiry: { month: number; year: number }): ReadCard {
  const decline =
    DECLINES[number] ?? (number === '4000000000000341' ? DECLINES['4000000000000002'] : undefined);
  return {
    brand: brandOf(number),
    last4: number.slice(-4),
    expMonth: expiry.month,
    expYear: expiry.year,
    ...(decline && { decline }),
  };
}

function readExpiry(text: string): { month: number; year: number } | undefined {
  const match = /^\s*(\d{1,2})\s*[/\-. ]?\s*(\d{2}|20\d{2})\s*$/.exec(text);
  const month = Number(match?.[1]);
  if (!match || month < 1 || month > 12) return undefined;
  return { month, year: 2000 + (Number(match[2]) % 100) };
}

/** https://en.wikipedia.org/wiki/Luhn_algorithm */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function brandOf(number: string): string {
  if (number.startsWith('4')) return 'visa';
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard';
  if (/^3[47]/.test(number)) return 'amex';
  return /^6(011|5)/.test(number) ? 'discover' : 'unknown';
}

function declined(declineCode: string, message: string): Decline {
  return { code: 'card_declined', declineCode, message };
}
