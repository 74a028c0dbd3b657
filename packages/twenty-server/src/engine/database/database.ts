import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { isTransactionOpen, runInTransactionScope } from './transaction-scope.ts';
import type { Transaction } from './transaction.type.ts';

/** Opens transactions and hands adapters the manager to run queries with. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one READ COMMITTED transaction: committed when it resolves, rolled back when it throws.
   * Throws when called inside another one, since a nested call would take a second connection.
   */
  async inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (isTransactionOpen()) {
      throw new Error('A transaction is already open: pass it on instead of opening another');
    }
    return runInTransactionScope(() =>
      this.dataSource.transaction((manager) => work(manager as unknown as Transaction)),
    );
  }

  /** The manager of `transaction`, or one that runs every query on a connection of its own. For adapters only. */
  managerOf(transaction?: Transaction): EntityManager {
    return transaction === undefined
      ? this.dataSource.manager
      : (transaction as unknown as EntityManager);
  }
}
