import { AsyncLocalStorage } from 'node:async_hooks';

const openTransaction = new AsyncLocalStorage<true>();

/** Runs `work` marked as being inside a database transaction, for {@link assertNoOpenTransaction}. */
export const runInTransactionScope = <T>(work: () => Promise<T>): Promise<T> =>
  openTransaction.run(true, work);

/** Whether the caller runs inside a database transaction of this process. */
export const isTransactionOpen = (): boolean => openTransaction.getStore() === true;

/**
 * Throws when a transaction is open. Called before every request that leaves the house: a connection held while
 * waiting for somebody else's server is how a slow Stripe empties the pool.
 */
export const assertNoOpenTransaction = (what: string): void => {
  if (isTransactionOpen()) {
    throw new Error(`${what} must not happen inside a database transaction`);
  }
};
