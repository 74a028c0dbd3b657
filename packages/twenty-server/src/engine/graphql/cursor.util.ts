import { InputInvalidException } from '../exception/input-invalid.exception.ts';

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** An opaque cursor holding the sort values of a row. */
export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');

/**
 * The sort values inside a cursor of {@link encodeCursor}.
 * @throws InputInvalidException for anything else, or when `length` is given and differs.
 */
export const decodeCursorOrThrow = (cursor: string, length?: number): string[] => {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    values = null;
  }
  if (!isTextList(values) || (length !== undefined && values.length !== length)) {
    throw new InputInvalidException({
      problems: ['“after” is not a cursor of this list. Load the list again.'],
      field: 'after',
    });
  }
  return values;
};
