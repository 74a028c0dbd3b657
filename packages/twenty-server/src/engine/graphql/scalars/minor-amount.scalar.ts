import { GraphQLScalarType } from 'graphql';
import { parseStringLiteral } from './parse-string-literal.util.ts';

const INTEGER = /^-?\d{1,18}$/;

const parse = (value: unknown): bigint => {
  if (typeof value !== 'string' || !INTEGER.test(value)) {
    throw new TypeError('A MinorAmount is a whole number of minor units, written as "12345"');
  }
  return BigInt(value);
};

export const MinorAmountScalar = new GraphQLScalarType<bigint, string>({
  name: 'MinorAmount',
  description: 'Money as an integer in the minor unit of its currency, as a string: "12345".',
  serialize: (value) => {
    if (typeof value !== 'bigint') throw new TypeError('A MinorAmount must be a bigint');
    return value.toString();
  },
  parseValue: parse,
  parseLiteral: (node) => parse(parseStringLiteral(node, 'MinorAmount')),
});
