import fc from 'fast-check';
import { decodeCursorOrThrow, encodeCursor } from './cursor.util.ts';

describe('Cursors', () => {
  it('give back the values they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (values) => {
        expect(decodeCursorOrThrow(encodeCursor(values), values.length)).toEqual(values);
      }),
    );
  });

  it.each([
    '',
    'x',
    '!!!',
    encodeCursor(['only one']),
    Buffer.from('{"a":1}').toString('base64url'),
  ])('refuse %p as INPUT_INVALID', (cursor) => {
    expect(() => decodeCursorOrThrow(cursor, 2)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', field: 'after' }),
    );
  });
});
