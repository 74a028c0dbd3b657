import { InputInvalidException } from '../exception/input-invalid.exception.ts';
import { encodeCursor } from './cursor.util.ts';
import { listPositions } from './list-positions.util.ts';

type Row = { readonly id: string; readonly name: string; readonly size: number };

const ROW: Row = { id: '0198c2f4-0000-7000-8000-000000000001', name: 'Sensor', size: 7 };
const positions = listPositions<Row, 'NAME' | 'SIZE'>({
  NAME: { of: ({ name }) => [name], checks: [(text) => text !== ''] },
  SIZE: { of: ({ size }) => [String(size)], checks: [(text) => /^\d+$/.test(text)] },
});

describe('listPositions', () => {
  it('reads what it wrote, the id last', () => {
    const sort = { field: 'SIZE', direction: 'DESC' } as const;
    expect(positions.parseOrThrow(encodeCursor(positions.of(ROW, sort)), sort)).toEqual([
      '7',
      ROW.id,
    ]);
  });

  it('has no position before the first page', () => {
    expect(positions.parseOrThrow(null, { field: 'SIZE', direction: 'DESC' })).toBeNull();
  });

  it.each([
    ['another field', ['NAME', 'DESC', 'Sensor', ROW.id]],
    ['another direction', ['SIZE', 'ASC', '7', ROW.id]],
    ['a value that is none', ['SIZE', 'DESC', 'seven', ROW.id]],
    ['an id that is none', ['SIZE', 'DESC', '7', 'first']],
    ['too few values', ['SIZE', 'DESC', ROW.id]],
    ['too many values', ['SIZE', 'DESC', '7', '8', ROW.id]],
    ['nothing', []],
  ])('refuses a position of %s', (_what, position) => {
    expect(() =>
      positions.parseOrThrow(encodeCursor(position), { field: 'SIZE', direction: 'DESC' }),
    ).toThrow(InputInvalidException);
  });
});
