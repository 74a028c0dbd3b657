import { DataSource } from 'typeorm';
import type { AppConfig } from '../engine/config/app-config.ts';
import { createConnectionOptions } from '../engine/database/data-source-options.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations.ts';

/** The data source of one process, not yet initialized. `applicationName` shows in `pg_stat_activity`. */
export const createDataSource = (
  config: AppConfig,
  applicationName = 'twenty-server',
): DataSource =>
  new DataSource({
    ...createConnectionOptions({ config, applicationName }),
    entities: ENTITIES,
    migrations: MIGRATIONS,
  });
