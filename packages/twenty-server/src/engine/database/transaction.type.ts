declare const transactionBrand: unique symbol;

/**
 * An open database transaction, opaque to everybody but the adapters that run queries in it. Passed as the last
 * argument of a repository method; only {@link Database.inTransaction} makes one.
 */
export type Transaction = { readonly [transactionBrand]: true };
