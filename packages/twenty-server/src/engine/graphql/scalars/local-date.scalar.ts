import { GraphQLScalarType } from 'graphql';
import { parseStringLiteral } from './parse-string-literal.util.ts';

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

const parse = (value: unknown): string => {
  const isDate =
    typeof value === 'string' &&
    LOCAL_DATE.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
    new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  if (!isDate) throw new TypeError('A LocalDate is a day of the calendar, written as 2026-11-22');
  return value;
};

export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day of the calendar in the time zone of the workspace, as YYYY-MM-DD.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(parseStringLiteral(node, 'LocalDate')),
});
