import { type Context, emit } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import type { Realm } from '../core/realm.ts';
import type { CashBalance, CashBalanceTransaction } from '../core/types.ts';
import { customerOrThrow } from './customer.ts';

type Detail = Pick<
  CashBalanceTransaction,
  'applied_to_payment' | 'funded' | 'refunded_from_payment' | 'unapplied_from_payment'
>;

export type CashMovement = {
  customerId: string;
  /** Minor units, negative for money that leaves. */
  amount: number;
  currency: string;
  type: CashBalanceTransaction['type'];
  detail: Detail;
};

/** Cash of a customer that was not used yet, minor units. */
export function cashOf(realm: Realm, customerId: string, currency: string): number {
  return realm.cashBalances.get(customerId)?.[currency] ?? 0;
}

/** @see https://docs.stripe.com/api/cash_balance/object */
export function cashBalanceOf(context: Context, customerId: string): CashBalance {
  return cashBalanceIn(context.realm, customerOrThrow(context, customerId, 'customer').id);
}

/** The same for a customer that is known to be there. */
export function cashBalanceIn(realm: Realm, id: string): CashBalance {
  const mode = realm.reconciliationModes.get(id);
  return {
    object: 'cash_balance',
    available: realm.cashBalances.get(id) ?? null,
    customer: id,
    customer_account: null,
    livemode: realm.livemode,
    settings: {
      reconciliation_mode: mode ?? 'automatic',
      using_merchant_default: mode === undefined,
    },
  };
}

/** @see https://docs.stripe.com/api/cash_balance/update */
export function updateCashBalance(
  context: Context,
  customerId: string,
  input: { settings?: { reconciliation_mode?: 'automatic' | 'manual' | 'merchant_default' } },
): CashBalance {
  const { id } = customerOrThrow(context, customerId, 'customer');
  const mode = input.settings?.reconciliation_mode;
  if (mode === 'merchant_default') context.realm.reconciliationModes.delete(id);
  else if (mode !== undefined) context.realm.reconciliationModes.set(id, mode);
  return cashBalanceOf(context, id);
}

/** Moves a customer's cash and writes the transaction that explains it. */
export function moveCash(context: Context, movement: CashMovement): CashBalanceTransaction {
  const { realm, clock } = context;
  const { customerId, amount, currency } = movement;
  const endingBalance = cashOf(realm, customerId, currency) + amount;
  realm.cashBalances.set(customerId, {
    ...realm.cashBalances.get(customerId),
    [currency]: endingBalance,
  });
  const transaction: CashBalanceTransaction = {
    id: newId('ccsbtxn'),
    object: 'customer_cash_balance_transaction',
    created: clock.now(),
    currency,
    customer: customerId,
    customer_account: null,
    ending_balance: endingBalance,
    livemode: realm.livemode,
    net_amount: amount,
    type: movement.type,
    ...movement.detail,
  };
  realm.cashBalanceTransactions.set(transaction.id, transaction);
  emit(context, 'customer_cash_balance_transaction.created', transaction);
  return transaction;
}
