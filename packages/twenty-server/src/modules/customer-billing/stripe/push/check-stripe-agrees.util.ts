import type { BillingErrorCode } from 'twenty-shared';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';

/** What a version is to come to at Stripe, in minor units of its currency. */
export type Expected = {
  readonly totalMinor: bigint;
  readonly minimumChargeMinor: bigint;
  /** Recorded by people: Stripe is told of it once the invoice is finalized, and asks for the rest. */
  readonly recordedMinor: bigint;
};

/**
 * Whether Stripe's draft asks for what the CRM says is owed (promise P4); the code of what is wrong, or null.
 *
 * A debit on the customer's balance would raise what is asked. A credit may lower it, but not to a rest below what
 * Stripe charges at all: it would call the invoice paid and move the rest to the next one. Nor may credit and recorded
 * payments together exceed the total: Stripe takes the credit first, and a part of what was recorded had no room.
 * https://docs.stripe.com/billing/customer/balance
 */
export const findDisagreement = (
  answer: InvoiceCommandResult,
  expected: Expected,
): BillingErrorCode | null => {
  const startingBalanceMinor = BigInt(answer.startingBalanceMinor);
  if (BigInt(answer.totalMinor) !== expected.totalMinor) {
    return 'STRIPE_TOTALS_DIFFER';
  }
  if (startingBalanceMinor > 0n) {
    return 'STRIPE_CUSTOMER_OWES';
  }
  const restMinor = expected.totalMinor + startingBalanceMinor - expected.recordedMinor;
  if (restMinor < 0n && expected.recordedMinor > 0n) {
    return 'STRIPE_CREDIT_EXCEEDS_REST';
  }
  return restMinor > 0n && restMinor < expected.minimumChargeMinor ? 'STRIPE_TOTALS_DIFFER' : null;
};

/** As {@link findDisagreement} for the finalized invoice, whose `amount_due` must be the total less the credit applied. */
export const checkFinalized = (
  finalized: InvoiceCommandResult,
  expected: Expected,
): { creditAppliedMinor: bigint } | { disagreement: BillingErrorCode } => {
  const disagreement = findDisagreement(finalized, expected);
  if (disagreement !== null) {
    return { disagreement };
  }
  const restMinor = expected.totalMinor + BigInt(finalized.startingBalanceMinor);
  const amountDueMinor = restMinor > 0n ? restMinor : 0n;
  return BigInt(finalized.amountDueMinor) === amountDueMinor
    ? { creditAppliedMinor: expected.totalMinor - amountDueMinor }
    : { disagreement: 'STRIPE_TOTALS_DIFFER' };
};
