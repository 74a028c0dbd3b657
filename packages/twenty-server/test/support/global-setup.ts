import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServerOrThrow, startPostgres } from 'twenty-tools';
import { runMigrations } from '../../src/database/run-migrations.ts';
import { loadConfigOrThrow } from '../../src/engine/config/load-config.ts';
import { ADMIN_URL_VARIABLE, createTestEnvironment, TEMPLATE_DATABASE } from './environment.ts';
import { rememberCluster } from './test-cluster.ts';

/** One Postgres for all tests and one migrated database to copy, which takes some 30 ms where migrating takes 500. */
export default async function globalSetup(): Promise<void> {
  await buildServerOrThrow();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'twenty-server-test-'));
  const postgres = await startPostgres({
    dataDirectory,
    fast: true,
    settings: { max_connections: '200' },
  });
  rememberCluster(postgres);
  await postgres.createDatabase(TEMPLATE_DATABASE);
  const environment = createTestEnvironment(postgres.url(TEMPLATE_DATABASE));
  await runMigrations(loadConfigOrThrow(environment));
  process.env[ADMIN_URL_VARIABLE] = postgres.adminUrl;
}
