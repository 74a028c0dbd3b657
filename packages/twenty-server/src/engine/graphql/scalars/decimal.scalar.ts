import { GraphQLScalarType } from 'graphql';
import { parseStringLiteral } from './parse-string-literal.util.ts';

const PLAIN_DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

const parse = (value: unknown): string => {
  if (typeof value !== 'string' || !PLAIN_DECIMAL.test(value)) {
    throw new TypeError('A Decimal is written as "12.5", with at most 6 places');
  }
  return value;
};

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number, as a string: "12.5". Never a float.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(parseStringLiteral(node, 'Decimal')),
});
