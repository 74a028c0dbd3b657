import { GraphQLScalarType } from 'graphql';
import { parseStringLiteral } from './parse-string-literal.util.ts';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

const parse = (value: unknown): Date => {
  const date = typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : null;
  if (date === null || Number.isNaN(date.getTime())) {
    throw new TypeError('A DateTime is written as 2026-11-22T09:30:00Z');
  }
  return date;
};

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601, in UTC.',
  serialize: (value) => {
    if (!(value instanceof Date) && typeof value !== 'string') {
      throw new TypeError('A DateTime must be a Date');
    }
    return new Date(value).toISOString();
  },
  parseValue: parse,
  parseLiteral: (node) => parse(parseStringLiteral(node, 'DateTime')),
});
