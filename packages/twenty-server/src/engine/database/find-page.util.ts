import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** A column a list is sorted by, and its type in Postgres, in which a cursor's text is compared. */
export type SortColumn = { readonly column: string; readonly type: string };

/** The id makes every order total. */
const BY_ID: SortColumn = { column: 'id', type: 'uuid' };

/**
 * A page of a query's rows after a position: found by the index of its order, so that the last page is as fast as the
 * first. `after` holds a value for each column and the id; null for the first page.
 */
export const findPage = async <Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  page: {
    readonly columns: readonly SortColumn[];
    readonly direction: 'ASC' | 'DESC';
    readonly after: readonly string[] | null;
    readonly first: number;
  },
): Promise<{ rows: Entity[]; hasNextPage: boolean }> => {
  const { alias } = query;
  const columns = [...page.columns, BY_ID];
  query.limit(page.first + 1);
  for (const { column } of columns) {
    query.addOrderBy(`${alias}.${column}`, page.direction);
  }
  if (page.after !== null) {
    const left = columns.map(({ column }) => `${alias}.${column}`).join(', ');
    const right = columns.map(({ type }, index) => `CAST(:after${index} AS ${type})`).join(', ');
    const operator = page.direction === 'ASC' ? '>' : '<';
    query.andWhere(
      `(${left}) ${operator} (${right})`,
      Object.fromEntries(page.after.map((value, index) => [`after${index}`, value])),
    );
  }
  const found = await query.getMany();
  return { rows: found.slice(0, page.first), hasNextPage: found.length > page.first };
};
