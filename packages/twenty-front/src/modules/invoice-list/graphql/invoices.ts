import { graphql } from '../../../generated/gql';

export const INVOICES = graphql(`
  query Invoices(
    $first: Int!
    $after: String
    $view: InvoiceView!
    $search: String
    $sort: InvoiceSort
  ) {
    invoices(first: $first, after: $after, view: $view, search: $search, sort: $sort) {
      edges {
        cursor
        node {
          ...InvoiceRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      sums {
        currency
        totalMinor
        owedMinor
        count
      }
    }
  }
`);

export const INVOICE_VIEW_COUNTS = graphql(`
  query InvoiceViewCounts {
    invoiceViewCounts {
      view
      count
    }
  }
`);
