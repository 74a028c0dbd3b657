// https://docs.stripe.com/api/disputes/object#dispute_object-reason
const REASONS: Readonly<Record<string, string>> = {
  bank_cannot_process: 'The bank could not process it',
  check_returned: 'The check was returned',
  credit_not_processed: 'A promised refund did not arrive',
  customer_initiated: 'The customer asked their bank to take it back',
  debit_not_authorized: 'The customer says they never allowed the debit',
  duplicate: 'The customer was charged twice',
  fraudulent: 'The cardholder says they did not make this payment',
  general: 'No reason was given',
  incorrect_account_details: 'The account details were wrong',
  insufficient_funds: 'The account had insufficient funds',
  noncompliant: 'It breaks the rules of the card network',
  product_not_received: 'The customer says they did not receive what they paid for',
  product_unacceptable: 'The customer says it is not what was agreed',
  subscription_canceled: 'The customer had canceled the subscription',
  unrecognized: 'The cardholder does not recognize the payment',
};

/** Why it is disputed, for people; a word Stripe adds later as it is. */
export const disputeReasonInWords = (reason: string): string =>
  REASONS[reason] ?? reason.replaceAll('_', ' ');
