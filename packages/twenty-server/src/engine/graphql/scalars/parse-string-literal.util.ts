import { Kind, type ValueNode } from 'graphql';

/** The text of a string literal in a query. @throws TypeError for any other literal */
export const parseStringLiteral = (node: ValueNode, scalarName: string): string => {
  if (node.kind !== Kind.STRING) throw new TypeError(`${scalarName} is written as a string`);
  return node.value;
};
