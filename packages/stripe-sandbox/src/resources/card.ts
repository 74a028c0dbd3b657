import type { Aftermath, Decline, ReadCard } from '../core/payment-means.ts';

/** A card as typed by a person. Never stored, never logged. */
export type CardEntry = { number: string; expiry: string; cvc: string };

export type CardProblem = { field: keyof CardEntry; message: string };

/** Numbers that are refused by the bank. https://docs.stripe.com/testing#declined-payments */
const DECLINES: Record<string, Decline> = {
  '4000000000000002': declined('generic_decline', 'Your card was declined.'),
  '4000000000009995': declined('insufficient_funds', 'Your card has insufficient funds.'),
  '4000000000009987': declined('lost_card', 'Your card was declined.'),
  '4000000000009979': declined('stolen_card', 'Your card was declined.'),
  '4000000000000341': declined('generic_decline', 'Your card was declined.'),
  '4000008400001629': declined('generic_decline', 'Your card was declined.'),
  '4000008260003178': declined('insufficient_funds', 'Your card has insufficient funds.'),
  '4100000000000019': declined('fraudulent', 'Your card was declined.'),
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

/** The bank asks its customer first. https://docs.stripe.com/testing#regulatory-cards */
const CHALLENGED = new Set(
  '4000002500003155 4000000000003220 4000002760003184 4000008400001629 4000008260003178'.split(' '),
);

const BLOCKED = '4100000000000019';

/** Something comes after the payment. https://docs.stripe.com/testing#disputes */
const AFTERMATHS: Record<string, Aftermath> = {
  '4000000000000259': 'dispute_fraudulent',
  '4000000000002685': 'dispute_not_received',
  '4000000000001976': 'dispute_inquiry',
  '4000000000005423': 'early_fraud_warning',
  '4000000000007726': 'refund_pending',
  '4000000000005126': 'refund_fails',
};

/** Card behind each test payment method. https://docs.stripe.com/testing#cards */
export const TEST_CARDS: Record<string, string> = {
  pm_card_visa: '4242424242424242',
  pm_card_visa_debit: '4000056655665556',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_us: '4242424242424242',
  pm_card_de: '4000002760000016',
  pm_card_bypassPending: '4000000000000077',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedLostCard: '4000000000009987',
  pm_card_visa_chargeDeclinedStolenCard: '4000000000009979',
  pm_card_visa_chargeDeclinedVelocityLimitExceeded: '4000000000006975',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_chargeDeclinedIncorrectCvc: '4000000000000127',
  pm_card_chargeDeclinedProcessingError: '4000000000000119',
  pm_card_chargeCustomerFail: '4000000000000341',
  pm_card_radarBlock: '4100000000000019',
  pm_card_createDispute: '4000000000000259',
  pm_card_createDisputeProductNotReceived: '4000000000002685',
  pm_card_createDisputeInquiry: '4000000000001976',
  pm_card_createIssuerFraudRecord: '4000000000005423',
  pm_card_pendingRefund: '4000000000007726',
  pm_card_refundFail: '4000000000005126',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_threeDSecureRequired: '4000000000003220',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_authenticationRequiredOnSetup: '4000002500003155',
  pm_card_authenticationRequiredChargeDeclinedInsufficientFunds: '4000008260003178',
  pm_card_threeDSecureRequiredChargeDeclined: '4000008400001629',
};

/** Numbers shown to visitors of the hosted page. */
export const SHOWN_TEST_CARDS = [
  { number: '4242 4242 4242 4242', meaning: 'pays' },
  { number: '4000 0025 0000 3155', meaning: 'asks for 3D Secure' },
  { number: '4000 0000 0000 0002', meaning: 'is declined' },
  { number: '4000 0000 0000 9995', meaning: 'has insufficient funds' },
  { number: '4000 0000 0000 0069', meaning: 'has expired' },
  { number: '4000 0000 0000 0127', meaning: 'has a wrong security code' },
  { number: '4000 0000 0000 0259', meaning: 'pays, then is disputed' },
  { number: '4000 0000 0000 1976', meaning: 'pays, then the bank inquires' },
  { number: '4000 0000 0000 7726', meaning: 'pays; a refund stays pending for a day' },
  { number: '4000 0000 0000 5126', meaning: 'pays; a refund fails after a day' },
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
  const decline = DECLINES[number];
  const aftermath = AFTERMATHS[number];
  return {
    type: 'card',
    brand: brandOf(number),
    last4: number.slice(-4),
    expMonth: expiry.month,
    expYear: expiry.year,
    ...(decline && { decline }),
    ...(number === BLOCKED && { blocked: true }),
    ...(CHALLENGED.has(number) && { challenge: true }),
    ...(aftermath && { aftermath }),
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
