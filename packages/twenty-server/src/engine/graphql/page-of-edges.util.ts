import { encodeCursor } from './cursor.util.ts';

/** A page of a list as GraphQL shows it; `positionOf` holds what its cursors are made of. */
export const pageOfEdges = <Node>(
  nodes: readonly Node[],
  { hasNextPage, positionOf }: { hasNextPage: boolean; positionOf: (node: Node) => string[] },
): {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} => {
  const edges = nodes.map((node) => ({ cursor: encodeCursor(positionOf(node)), node }));
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
};
