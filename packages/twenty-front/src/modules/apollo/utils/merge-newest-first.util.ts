type Page = {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: unknown;
};

/**
 * Merges a page into a list that only grows at its head (timeline, notifications). An older page goes behind what
 * is there; a fresh first page goes in front and keeps the older pages where it meets them, so that a live update
 * does not fold up what a person has opened.
 */
export const mergeNewestFirst = <Connection extends Page>(
  existing: Connection | undefined,
  incoming: Connection,
  after: string | null | undefined,
): Connection => {
  if (existing === undefined) return incoming;

  const cursors = new Set(incoming.edges.map(({ cursor }) => cursor));
  if (typeof after === 'string') {
    const kept = existing.edges.filter(({ cursor }) => !cursors.has(cursor));
    return { ...incoming, edges: [...kept, ...incoming.edges] };
  }

  const lastCursor = incoming.edges.at(-1)?.cursor;
  const meetingIndex = existing.edges.findIndex(({ cursor }) => cursor === lastCursor);
  if (meetingIndex < 0) return incoming;

  const older = existing.edges.slice(meetingIndex + 1).filter(({ cursor }) => !cursors.has(cursor));
  return older.length === 0
    ? incoming
    : { ...incoming, edges: [...incoming.edges, ...older], pageInfo: existing.pageInfo };
};
