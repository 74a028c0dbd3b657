import { graphql } from '../../../generated/gql';

export const PAYMENTS = graphql(`
  query Payments(
    $first: Int!
    $after: String
    $view: PaymentView!
    $search: String
    $sort: PaymentSort
    $from: LocalDate
    $to: LocalDate
  ) {
    payments(
      first: $first
      after: $after
      view: $view
      search: $search
      sort: $sort
      from: $from
      to: $to
    ) {
      edges {
        cursor
        node {
          ...PaymentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      sums {
        currency
        count
        inMinor
        outMinor
        feeMinor
        netMinor
      }
    }
  }
`);

export const PAYMENT_VIEW_COUNTS = graphql(`
  query PaymentViewCounts {
    paymentViewCounts {
      view
      count
    }
  }
`);
