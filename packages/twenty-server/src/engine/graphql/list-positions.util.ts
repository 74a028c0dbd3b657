import { validate as isUuid } from 'uuid';
import { InputInvalidException } from '../exception/input-invalid.exception.ts';
import { decodeCursorOrThrow } from './cursor.util.ts';

/** How a list is sorted: by one of its fields, up or down. */
export type ListSort<Field extends string = string> = {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
};

/** The values a row is sorted by, as text, and what each of them must look like in a cursor. */
export type SortKey<Row> = {
  readonly of: (row: Row) => string[];
  readonly checks: readonly ((text: string) => boolean)[];
};

export type ListPositions<Row, Field extends string> = {
  /** Where a row stands: the sort order itself, its own values, then the id that makes them unique. */
  of(row: Row, sort: ListSort<Field>): string[];
  /**
   * The values to compare with, in the order of the sort's columns; null for the first page, which has no cursor.
   * @throws InputInvalidException for a cursor of another sort order, or one nobody was given.
   */
  parseOrThrow(cursor: string | null | undefined, sort: ListSort<Field>): string[] | null;
};

/** The positions of a list that goes on after its last row, whatever was added or removed meanwhile. */
export const listPositions = <Row extends { readonly id: string }, Field extends string>(
  keys: Readonly<Record<Field, SortKey<Row>>>,
): ListPositions<Row, Field> => ({
  of: (row, { field, direction }) => [field, direction, ...keys[field].of(row), row.id],
  parseOrThrow: (cursor, sort) => {
    if (cursor == null) return null;
    const [field, direction, ...values] = decodeCursorOrThrow(cursor);
    const checks = [...keys[sort.field].checks, isUuid];
    const fits =
      field === sort.field &&
      direction === sort.direction &&
      values.length === checks.length &&
      checks.every((check, index) => check(values[index] ?? ''));
    if (!fits) {
      throw new InputInvalidException({
        problems: ['The cursor does not belong to this list. Start again from the first page.'],
        field: 'after',
      });
    }
    return values;
  },
});
