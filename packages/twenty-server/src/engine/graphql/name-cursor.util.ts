import { validate as isUuid } from 'uuid';
import { InputInvalidException } from '../exception/input-invalid.exception.ts';
import { decodeCursorOrThrow, encodeCursor } from './cursor.util.ts';

/** Where a record stands in a list sorted by name. */
export type NamePosition = { searchName: string; id: string };

export const encodeNameCursor = ({ searchName, id }: NamePosition): string =>
  encodeCursor([searchName, id]);

/** @throws InputInvalidException for a cursor of another list. */
export const decodeNameCursorOrThrow = (cursor: string): NamePosition => {
  const [searchName = '', id = ''] = decodeCursorOrThrow(cursor, 2);
  if (!isUuid(id) || searchName.includes('\0')) {
    throw new InputInvalidException({
      problems: ['“after” is not a cursor of this list. Load the list again.'],
      field: 'after',
    });
  }
  return { searchName, id };
};
