import type { DataSourceOptions } from 'typeorm';
import type { AppConfig } from '../config/app-config.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;

/** How every process connects: bounded waits everywhere, and a name in `pg_stat_activity`. */
export const createConnectionOptions = ({
  config,
  applicationName,
}: {
  config: AppConfig;
  applicationName: string;
}) =>
  ({
    type: 'postgres',
    url: config.databaseUrl.reveal(),
    applicationName,
    poolSize: config.databasePoolSize,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      options: '-c TimeZone=UTC',
    },
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    migrationsTransactionMode: 'each',
    logging: false,
  }) satisfies Partial<DataSourceOptions>;
