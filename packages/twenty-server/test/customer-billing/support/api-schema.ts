import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { TestClient } from '../../support/test-client.ts';

/** A field of Query, Mutation or Subscription. */
export type RootField = {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
};

/** Asks the running API for its schema: what it serves, not what some file says. */
export const readSchema = async (client: TestClient): Promise<GraphQLSchema> =>
  buildClientSchema(
    await client.graphqlOrThrow<IntrospectionQuery>(getIntrospectionQuery({ descriptions: false })),
  );

export const rootFieldsOf = (schema: GraphQLSchema): RootField[] => {
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return (['query', 'mutation', 'subscription'] as const).flatMap((operation) =>
    Object.values(roots[operation]?.getFields() ?? {}).map((field) => ({
      operation,
      name: field.name,
      field,
    })),
  );
};

/** Where an operation takes an ID, in its arguments or deep in its inputs: `updateInvoice.input.companyId`. */
export const idArgumentsOf = (fields: readonly RootField[]): string[] =>
  fields.flatMap(({ name, field }) =>
    field.args.flatMap((argument) => idPathsOf(argument, `${name}.${argument.name}`)),
  );

const idPathsOf = (argument: GraphQLArgument | GraphQLInputField, path: string): string[] => {
  const type = getNamedType(argument.type);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      idPathsOf(field, `${path}.${field.name}`),
    );
  }
  return type.name === 'ID' ? [path] : [];
};

/** The shortest operation that calls the field: required arguments only, with values that pass for real. */
export const shortestCallOf = ({ operation, name, field }: RootField): string => {
  const required = field.args.filter(isRequiredArgument);
  const values = required.map((argument) => `${argument.name}: ${literalOf(argument.type)}`);
  const call = values.length === 0 ? name : `${name}(${values.join(', ')})`;
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${operation} { ${call}${selection} }`;
};

const SCALARS: Readonly<Record<string, string>> = {
  ID: '"0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a99"',
  String: '"text"',
  Int: '1',
  Boolean: 'true',
  Decimal: '"1"',
  MinorAmount: '"1"',
  LocalDate: '"2026-01-01"',
};

const literalOf = (wrapped: GraphQLInputType): string => {
  const type = getNullableType(wrapped);
  if (isListType(type)) {
    return '[]';
  }
  if (isEnumType(type)) {
    return type.getValues()[0]?.name ?? '';
  }
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  const literal = SCALARS[type.name];
  if (literal === undefined) {
    throw new Error(`Say what a ${type.name} looks like`);
  }
  return literal;
};

/** Everything of a type that can be had without arguments, and what hangs on it; no type within itself. */
export const everythingOf = (
  wrapped: GraphQLOutputType,
  around: ReadonlySet<string> = new Set(),
): string => {
  const type = getNamedType(wrapped);
  if (!isObjectType(type)) {
    return '';
  }
  const inside = new Set([...around, type.name]);
  const selections = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => !inside.has(getNamedType(field.type).name))
    .map((field) => `${field.name} ${everythingOf(field.type, inside)}`);
  return `{ ${selections.join(' ')} }`;
};
