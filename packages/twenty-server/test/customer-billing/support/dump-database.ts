import type { TestDatabase } from '../../support/create-test-database.ts';

export type DumpedRow = {
  /** Schema and name. */
  readonly table: string;
  /** Every column, as JSON. */
  readonly text: string;
};

/** Every row of every table of every schema, the job queue's included: what a thief of the database would read. */
export const dumpDatabase = async (database: TestDatabase): Promise<DumpedRow[]> => {
  const tables = await database.query<{ schema: string; name: string }>(
    `SELECT table_schema AS "schema", table_name AS "name" FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const rows: DumpedRow[] = [];
  for (const { schema, name } of tables) {
    const texts = await database.query<{ text: string }>(
      `SELECT to_jsonb(dumped)::text AS "text" FROM "${schema}"."${name}" dumped`,
    );
    rows.push(...texts.map(({ text }) => ({ table: `${schema}.${name}`, text })));
  }
  return rows;
};
