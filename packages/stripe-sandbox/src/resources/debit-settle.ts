import type { Context } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import type { BankDebit, Decline } from '../core/payment-means.ts';
import type { Charge } from '../core/types.ts';
import { chargeOrThrow, decideCharge } from './charge.ts';
import { tellFollowers } from './intent-followers.ts';
import { raiseReturn } from './dispute-raise.ts';
import { finishPayment } from './payment-finish.ts';
import { paymentErrorOf } from './payment-error.ts';
import { failIntent, intentOrThrow } from './payment-intent.ts';
import { meansOf, methodOrThrow } from './payment-method.ts';

const DAY = 86_400;
const DAYS_UNTIL_RETURNED = 3;

export type DebitOutcome = 'succeeded' | 'failed' | 'returned';

/** The day has come on which the bank says what became of a debit; nothing when it was decided before. */
export function settleDebit(context: Context, chargeId: string): void {
  const charge = chargeOrThrow(context, chargeId);
  if (charge.status !== 'pending') return;
  const debit = debitOf(context, charge);
  decide(context, charge, debit);
  if (debit.fate === 'comes_back')
    context.later({
      kind: 'return_debit',
      id: charge.id,
      dueAt: context.clock.now() + DAYS_UNTIL_RETURNED * DAY,
    });
}

/** The customer's bank takes a paid debit back. */
export function returnDebit(context: Context, chargeId: string): void {
  const charge = chargeOrThrow(context, chargeId);
  if (charge.status === 'succeeded' && !charge.disputed) raiseReturn(context, charge);
}

/**
 * As `settleDebit`, now and with the outcome that is asked for; 'returned' also takes a paid one back.
 * @throws invalid_request_error when the charge is not a debit that waits (or, to be returned, was paid).
 */
export function settleDebitAs(context: Context, chargeId: string, outcome: DebitOutcome): Charge {
  const charge = chargeOrThrow(context, chargeId);
  const debit = debitOf(context, charge);
  if (charge.status === 'pending') {
    const { decline: _decline, ...paying } = debit;
    const decline: Decline = debit.decline ?? {
      code: 'insufficient_funds',
      message: 'The bank account has insufficient funds.',
    };
    decide(context, charge, outcome === 'failed' ? { ...debit, decline } : paying);
  } else if (outcome !== 'returned' || charge.status !== 'succeeded')
    throw invalidRequest(`Charge ${charge.id} is ${charge.status}; its bank has decided.`);
  if (outcome === 'returned') returnDebit(context, charge.id);
  return chargeOrThrow(context, charge.id);
}

function decide(context: Context, charge: Charge, debit: BankDebit): void {
  const intent = intentOrThrow(context, String(charge.payment_intent));
  const decided = decideCharge(context, charge, debit);
  if (decided.status === 'succeeded') {
    finishPayment(context, intent, decided);
    return;
  }
  const method = methodOrThrow(context, String(decided.payment_method));
  const error = paymentErrorOf(decided, method);
  tellFollowers(context, 'failed', failIntent(context, { intent, charge: decided, error }));
}

function debitOf(context: Context, charge: Charge): BankDebit {
  const means = meansOf(context, charge.payment_method);
  if (means.type === 'us_bank_account' || means.type === 'sepa_debit') return means;
  throw invalidRequest(`Charge ${charge.id} is not a bank debit.`);
}
