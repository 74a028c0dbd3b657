import { type Context, change, emit } from '../core/context.ts';
import { resourceMissing } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Realm } from '../core/realm.ts';
import type { Customer, CustomerBalanceTransaction } from '../core/types.ts';

export type BalanceAdjustment = {
  customerId: string;
  /** Minor units; negative is credit for the customer. */
  amount: number;
  currency: string;
  type: CustomerBalanceTransaction['type'];
  invoiceId?: string;
  creditNoteId?: string;
  description?: string;
  metadata?: Metadata | '';
};

/** Balance of a customer in one currency; negative is credit. https://docs.stripe.com/billing/customer/balance */
export function balanceOf(realm: Realm, customerId: string, currency: string): number {
  return realm.creditBalances.get(customerId)?.[currency] ?? 0;
}

/** Moves a customer's balance and writes the transaction that explains it. */
export function adjustBalance(
  context: Context,
  input: BalanceAdjustment,
): CustomerBalanceTransaction {
  const { realm, clock } = context;
  const endingBalance = balanceOf(realm, input.customerId, input.currency) + input.amount;
  realm.creditBalances.set(input.customerId, {
    ...realm.creditBalances.get(input.customerId),
    [input.currency]: endingBalance,
  });
  const transaction: CustomerBalanceTransaction = {
    id: newId('cbtxn'),
    object: 'customer_balance_transaction',
    amount: input.amount,
    checkout_session: null,
    created: clock.now(),
    credit_note: input.creditNoteId ?? null,
    currency: input.currency,
    customer: input.customerId,
    customer_account: null,
    description: input.description ?? null,
    ending_balance: endingBalance,
    invoice: input.invoiceId ?? null,
    livemode: realm.livemode,
    metadata: mergeMetadata({}, input.metadata),
    type: input.type,
  };
  realm.customerBalanceTransactions.set(transaction.id, transaction);
  showOnCustomer(context, input);
  return transaction;
}

/** Description and metadata only. @see https://docs.stripe.com/api/customer_balance_transactions/update */
export function updateBalanceTransaction(
  context: Context,
  ids: { customerId: string; id: string },
  input: { description?: string; metadata?: Metadata | '' },
): CustomerBalanceTransaction {
  const transaction = balanceTransactionOrThrow(context, ids);
  return change(context.realm.customerBalanceTransactions, transaction, {
    ...(input.description !== undefined && { description: input.description || null }),
    metadata: mergeMetadata(transaction.metadata, input.metadata),
  });
}

export function balanceTransactionOrThrow(
  context: Context,
  { customerId, id }: { customerId: string; id: string },
): CustomerBalanceTransaction {
  const found = context.realm.customerBalanceTransactions.get(id);
  if (found?.customer === customerId) return found;
  throw resourceMissing({ kind: 'customer balance transaction', id, param: 'transaction' });
}

/** `customer.balance` is the balance in the customer's own currency, which the first transaction settles. */
function showOnCustomer(context: Context, input: BalanceAdjustment): void {
  const { realm } = context;
  const customer = realm.customers.get(input.customerId);
  if (!customer || !('email' in customer)) return;
  const currency = customer.currency ?? input.currency;
  const changed = change(realm.customers as Map<string, Customer>, customer, {
    currency,
    balance: balanceOf(realm, customer.id, currency),
  });
  emit(context, 'customer.updated', changed, customer);
}
