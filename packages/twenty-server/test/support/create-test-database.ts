import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { ADMIN_URL_VARIABLE, TEMPLATE_DATABASE } from './environment.ts';

/** A migrated, empty database of one test's own. */
export type TestDatabase = {
  /** Connection string. */
  readonly url: string;
  /** Runs a statement outside of the app, with `$1…` parameters. */
  query<Row = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<Row[]>;
  /** Drops it, ending whatever is still connected. */
  drop(): Promise<void>;
};

const adminUrlOrThrow = (): string => {
  const url = process.env[ADMIN_URL_VARIABLE];
  if (url === undefined)
    throw new Error('No test Postgres: run through jest.integration.config.cjs');
  return url;
};

const runAsAdmin = async (sql: string): Promise<void> => {
  const admin = new Client({ connectionString: adminUrlOrThrow() });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
};

const createDatabase = async (template: string): Promise<TestDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runAsAdmin(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const url = new URL(adminUrlOrThrow());
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max: 4 });
  pool.on('error', () => undefined);
  return {
    url: url.href,
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      const { rows } = await pool.query(sql, [...parameters]);
      return rows as Row[];
    },
    drop: async () => {
      await pool.end();
      await runAsAdmin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
};

/** Copies the migrated template, which takes some 30 ms. */
export const createTestDatabase = (): Promise<TestDatabase> => createDatabase(TEMPLATE_DATABASE);

/** For tests of the migrations themselves. */
export const createEmptyDatabase = (): Promise<TestDatabase> => createDatabase('template0');
