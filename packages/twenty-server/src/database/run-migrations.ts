import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import type { AppConfig } from '../engine/config/app-config.ts';
import { BOSS_OPTIONS } from '../engine/queue/queue-settings.constant.ts';
import { createDataSource } from './data-source.ts';

// Any number that nothing else locks: two processes may start at once, the second waits and finds nothing to do.
const MIGRATION_LOCK = 7_164_000_001;

const migrateSchema = async (config: AppConfig): Promise<string[]> => {
  const dataSource = createDataSource(config, 'twenty-migrate');
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations();
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
};

const installQueue = async (config: AppConfig): Promise<void> => {
  const boss = new PgBoss({
    ...BOSS_OPTIONS,
    connectionString: config.databaseUrl.reveal(),
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.stop({ graceful: false });
};

/** Brings the schema up to this build: ours and the job queue's. Answers the names of what was applied. */
export const runMigrations = async (config: AppConfig): Promise<string[]> => {
  const lockHolder = new Client({ connectionString: config.databaseDirectUrl.reveal() });
  await lockHolder.connect();
  try {
    await lockHolder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await migrateSchema(config);
    await installQueue(config);
    return applied;
  } finally {
    await lockHolder.end();
  }
};
