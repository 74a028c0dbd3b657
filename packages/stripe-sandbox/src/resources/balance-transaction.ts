import type { Context } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import type { Balance, BalanceTransaction } from '../core/types.ts';
import type { Realm } from '../core/realm.ts';

const DAYS_UNTIL_AVAILABLE = 7;
const DAY = 86_400;

export type BalanceMovement = {
  /** Minor units, negative for money that leaves. */
  amount: number;
  currency: string;
  fee: number;
  /** Charge, refund or dispute. */
  source: string;
  type:
    | 'charge'
    | 'payment'
    | 'refund'
    | 'payment_refund'
    | 'refund_failure'
    | 'payment_failure_refund'
    | 'adjustment';
  /** What Stripe's reports call it. https://docs.stripe.com/reports/reporting-categories */
  reportingCategory: 'charge' | 'refund' | 'refund_failure' | 'dispute' | 'dispute_reversal';
  feeDescription?: string;
  description: string | null;
};

/** Writes one movement of the account's balance. The sandbox settles in the payment's own currency. */
export function writeBalanceTransaction(
  context: Context,
  movement: BalanceMovement,
): BalanceTransaction {
  const now = context.clock.now();
  const transaction: BalanceTransaction = {
    id: newId('txn'),
    object: 'balance_transaction',
    amount: movement.amount,
    available_on: now + DAYS_UNTIL_AVAILABLE * DAY,
    balance_type: 'payments',
    created: now,
    currency: movement.currency,
    description: movement.description,
    exchange_rate: null,
    fee: movement.fee,
    fee_details:
      movement.fee === 0
        ? []
        : [
            {
              amount: movement.fee,
              application: null,
              currency: movement.currency,
              description: movement.feeDescription ?? 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: movement.amount - movement.fee,
    reporting_category: movement.reportingCategory,
    source: movement.source,
    status: 'pending',
    type: movement.type,
  };
  context.realm.balanceTransactions.set(transaction.id, transaction);
  return transaction;
}

/** A transaction becomes available when its day has come. */
export function withStatus(transaction: BalanceTransaction, now: number): BalanceTransaction {
  return { ...transaction, status: transaction.available_on <= now ? 'available' : 'pending' };
}

/** @see https://docs.stripe.com/api/balance/balance_object */
export function balanceOfAccount(realm: Realm, now: number): Balance {
  const available = new Map([[realm.account.defaultCurrency, 0]]);
  const pending = new Map([[realm.account.defaultCurrency, 0]]);
  for (const transaction of realm.balanceTransactions.values()) {
    const side = transaction.available_on <= now ? available : pending;
    side.set(transaction.currency, (side.get(transaction.currency) ?? 0) + transaction.net);
  }
  return {
    object: 'balance',
    available: amounts(available),
    livemode: realm.livemode,
    pending: amounts(pending),
  };
}

function amounts(sums: Map<string, number>): Balance['available'] {
  return [...sums].map(([currency, amount]) => ({
    amount,
    currency,
    source_types: { card: amount },
  }));
}
