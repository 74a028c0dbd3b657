type Pages = {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * The first `count` rows of a list, read page by page. Pages are read one after another, so a row may move between
 * two of them: the later copy is dropped.
 * @throws whatever `readPage` throws; nothing is half-done then.
 */
export const loadPages = async <Connection extends Pages>(options: {
  readPage: (after: string | null) => Promise<Connection>;
  count: number;
}): Promise<Connection> => {
  const { readPage, count } = options;
  let loaded = await readPage(null);
  while (loaded.edges.length < count && loaded.pageInfo.hasNextPage) {
    const page = await readPage(loaded.pageInfo.endCursor);
    if (page.edges.length === 0) break;
    const known = new Set(loaded.edges.map(({ node }) => node.id));
    const added = page.edges.filter(({ node }) => !known.has(node.id));
    loaded = { ...page, edges: [...loaded.edges, ...added] };
  }

  return loaded;
};
