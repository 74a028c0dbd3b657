import { createDataSource } from '../../src/database/data-source.ts';
import { MIGRATIONS } from '../../src/database/migrations.ts';
import { runMigrations } from '../../src/database/run-migrations.ts';
import { loadConfigOrThrow } from '../../src/engine/config/load-config.ts';
import { createEmptyDatabase, createTestDatabase } from '../support/create-test-database.ts';
import { createTestEnvironment } from '../support/environment.ts';

type ColumnFact = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
};

const TABLES_WITHOUT_ENTITY = ['migrations'];

const FACTS_OF_TABLES = `
  SELECT c.relname AS "table", a.attname AS "column", NOT a.attnotnull AS "nullable",
    format_type(a.atttypid, NULL) AS "type"
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relname <> ALL($1)`;

const LONG_NAMES: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  varchar: 'character varying',
  int: 'integer',
  int8: 'bigint',
  bool: 'boolean',
};

const inOrder = (facts: readonly ColumnFact[]): string[] =>
  facts
    .map(
      ({ table, column, type, nullable }) =>
        `${table}.${column} ${type}${nullable ? '' : ' NOT NULL'}`,
    )
    .toSorted();

describe('Migrations', () => {
  it('make exactly the columns the entities have', async () => {
    const database = await createTestDatabase();
    const config = loadConfigOrThrow(createTestEnvironment(database.url));
    const dataSource = await createDataSource(config).initialize();
    try {
      const entityFacts = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map((column): ColumnFact => {
          const type = dataSource.driver.normalizeType(column);
          const name = LONG_NAMES[type] ?? type;
          return {
            table: tableName,
            column: column.databaseName,
            type: column.isArray ? `${name}[]` : name,
            nullable: column.isNullable,
          };
        }),
      );
      const tableFacts = await database.query<ColumnFact>(FACTS_OF_TABLES, [TABLES_WITHOUT_ENTITY]);
      expect(tableFacts.length).toBeGreaterThan(20);
      expect(inOrder(entityFacts)).toEqual(inOrder(tableFacts));
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
  });

  it('run once when several processes start at the same moment', async () => {
    const database = await createEmptyDatabase();
    const config = loadConfigOrThrow(createTestEnvironment(database.url));
    try {
      const applied = await Promise.all([runMigrations(config), runMigrations(config)]);
      expect(applied.map(({ length }) => length).toSorted()).toEqual([0, MIGRATIONS.length]);
      expect(await runMigrations(config)).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  it('can be taken back one by one', async () => {
    const database = await createTestDatabase();
    const config = loadConfigOrThrow(createTestEnvironment(database.url));
    const dataSource = await createDataSource(config).initialize();
    try {
      for (const _migration of MIGRATIONS) await dataSource.undoLastMigration();
      expect(await database.query(FACTS_OF_TABLES, [TABLES_WITHOUT_ENTITY])).toEqual([]);
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
  });
});
