/** What a failure at Stripe means to whoever reads about it. */
export type StripeErrorGuide = {
  /** Stripe's `code`, or `decline_code` where the card's bank refused. */
  readonly code: string;
  readonly happened: string;
  readonly moneyMoved: string;
  readonly whatToDo: string;
};

/** Refusals by the bank of the customer. https://docs.stripe.com/declines/codes */
export const STRIPE_DECLINES: readonly StripeErrorGuide[] = [
  {
    code: 'generic_decline',
    happened: 'The bank refused and does not say why.',
    moneyMoved: 'No.',
    whatToDo: 'The customer asks their bank, or pays another way. The link stays good.',
  },
  {
    code: 'insufficient_funds',
    happened: 'There is not enough money on the account behind the card.',
    moneyMoved: 'No.',
    whatToDo: 'The customer pays another way, or later. The link stays good.',
  },
  {
    code: 'lost_card',
    happened: 'The card is reported lost.',
    moneyMoved: 'No.',
    whatToDo: 'Do not tell the customer why: say “declined”. They pay another way.',
  },
  {
    code: 'stolen_card',
    happened: 'The card is reported stolen.',
    moneyMoved: 'No.',
    whatToDo: 'Do not tell the customer why: say “declined”. They pay another way.',
  },
  {
    code: 'fraudulent',
    happened: 'Stripe or the bank takes the payment for fraud.',
    moneyMoved: 'No.',
    whatToDo: 'Do not tell the customer why: say “declined”. Look at the payment in Radar.',
  },
  {
    code: 'expired_card',
    happened: 'The card has expired.',
    moneyMoved: 'No.',
    whatToDo: 'The customer takes another card.',
  },
  {
    code: 'incorrect_cvc',
    happened: 'The security code was mistyped.',
    moneyMoved: 'No.',
    whatToDo: 'The customer tries again.',
  },
  {
    code: 'incorrect_number',
    happened: 'The card number was mistyped.',
    moneyMoved: 'No.',
    whatToDo: 'The customer tries again.',
  },
  {
    code: 'processing_error',
    happened: 'Something failed between Stripe and the bank.',
    moneyMoved: 'No.',
    whatToDo: 'The customer tries again in some minutes.',
  },
  {
    code: 'authentication_required',
    happened: 'The bank wants the customer to prove who they are.',
    moneyMoved: 'No.',
    whatToDo: 'The customer opens the link and pays there: Stripe’s page asks them.',
  },
  {
    code: 'debit_not_authorized',
    happened: 'The customer told their bank that they did not agree to the debit.',
    moneyMoved: 'It had arrived and went back.',
    whatToDo: 'The invoice is owed again. Talk to the customer before you send the link again.',
  },
];

/** Answers of Stripe's API. https://docs.stripe.com/error-codes */
export const STRIPE_API_ERRORS: readonly StripeErrorGuide[] = [
  {
    code: 'api_key_expired',
    happened: 'The key was rolled or has expired.',
    moneyMoved: 'No.',
    whatToDo: 'Copy the present key from the Dashboard into Settings → Stripe.',
  },
  {
    code: 'secret_key_required',
    happened: 'A publishable key was used where a secret one is needed.',
    moneyMoved: 'No.',
    whatToDo: 'Enter the secret or restricted key in Settings → Stripe.',
  },
  {
    code: 'resource_missing',
    happened: 'The object does not exist in this account and mode.',
    moneyMoved: 'No.',
    whatToDo: 'Check that the key belongs to the account that made the object. Run the doctor.',
  },
  {
    code: 'rate_limit',
    happened: 'Too many requests at once, ours and those of other programs together.',
    moneyMoved: 'No.',
    whatToDo: 'Nothing: it is tried again, more slowly.',
  },
  {
    code: 'lock_timeout',
    happened: 'Another request held the same object for too long.',
    moneyMoved: 'No.',
    whatToDo: 'Nothing: it is tried again.',
  },
  {
    code: 'idempotency_key_in_use',
    happened: 'The same request is still under way.',
    moneyMoved: 'Once at most: that is what the key is for.',
    whatToDo: 'Nothing: the answer of the first request is awaited.',
  },
  {
    code: 'amount_too_small',
    happened: 'The amount is under what Stripe can collect in this currency.',
    moneyMoved: 'No.',
    whatToDo: 'Raise the total, or collect it outside Stripe and record it.',
  },
  {
    code: 'amount_too_large',
    happened: 'The amount is over what Stripe can collect at once.',
    moneyMoved: 'No.',
    whatToDo: 'Split the invoice.',
  },
  {
    code: 'charge_already_refunded',
    happened: 'All of the payment was given back before.',
    moneyMoved: 'Not by this press.',
    whatToDo: 'Look at the refunds on the invoice.',
  },
  {
    code: 'charge_disputed',
    happened: 'The customer disputes the payment with their bank.',
    moneyMoved: 'Not by this press; the bank holds the amount.',
    whatToDo: 'Respond to the dispute at Stripe. A refund is not possible while it is open.',
  },
  {
    code: 'balance_insufficient',
    happened: 'The balance at Stripe does not cover the refund.',
    moneyMoved: 'No.',
    whatToDo: 'Add funds at Stripe, or wait for the next payments, and refund again.',
  },
  {
    code: 'invoice_not_editable',
    happened: 'The Stripe invoice was finalized, paid or voided in the meantime.',
    moneyMoved: 'No.',
    whatToDo: 'Reload the invoice: it shows what happened.',
  },
  {
    code: 'customer_tax_location_invalid',
    happened: 'Stripe Tax is on for the account and cannot place the customer.',
    moneyMoved: 'No.',
    whatToDo: 'Give the company a country, or switch Stripe Tax off: the CRM computes tax itself.',
  },
];
