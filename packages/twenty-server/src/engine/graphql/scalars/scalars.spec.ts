import { type GraphQLScalarType, parseValue as parseLiteral } from 'graphql';
import { DateTimeScalar } from './date-time.scalar.ts';
import { DecimalScalar } from './decimal.scalar.ts';
import { LocalDateScalar } from './local-date.scalar.ts';
import { MinorAmountScalar } from './minor-amount.scalar.ts';

type Case = readonly [scalar: GraphQLScalarType, value: unknown];

const ACCEPTED: readonly (readonly [...Case, unknown])[] = [
  [MinorAmountScalar, '12345', 12345n],
  [MinorAmountScalar, '-1', -1n],
  [MinorAmountScalar, '9007199254740993', 9007199254740993n],
  [DecimalScalar, '12.5', '12.5'],
  [DecimalScalar, '0.000001', '0.000001'],
  [LocalDateScalar, '2028-02-29', '2028-02-29'],
  [DateTimeScalar, '2026-11-22T09:30:00Z', new Date('2026-11-22T09:30:00Z')],
];

const REFUSED: readonly Case[] = [
  [MinorAmountScalar, 12345],
  [MinorAmountScalar, '12.5'],
  [MinorAmountScalar, ''],
  [MinorAmountScalar, '1e3'],
  [MinorAmountScalar, '9'.repeat(19)],
  [DecimalScalar, 12.5],
  [DecimalScalar, '1e3'],
  [DecimalScalar, '.5'],
  [DecimalScalar, '0.0000001'],
  [LocalDateScalar, '2026-02-29'],
  [LocalDateScalar, '2026-13-01'],
  [LocalDateScalar, '22.11.2026'],
  [DateTimeScalar, '2026-11-22'],
  [DateTimeScalar, 'tomorrow'],
  [DateTimeScalar, 1763803800],
];

describe('The scalars (P5: money is never a float)', () => {
  it.each(ACCEPTED)('%s reads %p from a variable and from the query', (scalar, value, expected) => {
    expect(scalar.parseValue(value)).toEqual(expected);
    expect(scalar.parseLiteral(parseLiteral(JSON.stringify(value)), {})).toEqual(expected);
  });

  it.each(REFUSED)('%s refuses %p in a variable and in the query', (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(TypeError);
    expect(() => scalar.parseLiteral(parseLiteral(JSON.stringify(value)), {})).toThrow(TypeError);
  });

  it('write what they hold as text', () => {
    expect(MinorAmountScalar.serialize(12345n)).toBe('12345');
    expect(DecimalScalar.serialize('12.5')).toBe('12.5');
    expect(DateTimeScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });

  it('P5: refuse to write money that is a number', () => {
    expect(() => MinorAmountScalar.serialize(12345)).toThrow(TypeError);
  });
});
