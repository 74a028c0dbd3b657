import { type ApolloClient } from '@apollo/client';
import { type InvoicesQuery, type InvoicesQueryVariables } from '../../../generated/graphql';
import { INVOICES } from '../graphql/invoices.ts';

type Invoices = InvoicesQuery['invoices'];

/**
 * The first `count` invoices, read page by page past the cache. Pages are read one after another, so an invoice
 * may move between two of them: the later copy is dropped.
 * @throws whatever the client throws; nothing is half-done then.
 */
export const loadInvoicePages = async (options: {
  client: ApolloClient;
  variables: Omit<InvoicesQueryVariables, 'first' | 'after'>;
  pageSize: number;
  count: number;
}): Promise<Invoices> => {
  const { client, variables, pageSize, count } = options;
  const readPage = async (after: string | null): Promise<Invoices> => {
    const { data } = await client.query({
      query: INVOICES,
      variables: { ...variables, first: pageSize, after },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new Error('The server answered without invoices.');
    return data.invoices;
  };

  let invoices = await readPage(null);
  while (invoices.edges.length < count && invoices.pageInfo.hasNextPage) {
    const page = await readPage(invoices.pageInfo.endCursor ?? null);
    if (page.edges.length === 0) break;
    const known = new Set(invoices.edges.map(({ node }) => node.id));
    const added = page.edges.filter(({ node }) => !known.has(node.id));
    invoices = { ...page, edges: [...invoices.edges, ...added] };
  }

  return invoices;
};
