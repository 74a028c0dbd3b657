import { graphql } from '../../../generated/gql';

export const INVOICE = graphql(`
  query Invoice($id: ID!) {
    invoice(id: $id) {
      ...InvoiceDetail
    }
  }
`);

export const INVOICE_TIMELINE = graphql(`
  query InvoiceTimeline($id: ID!, $first: Int!, $after: String) {
    invoice(id: $id) {
      id
      timeline(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            occurredAt
            actorName
            action
            summary
            fromStatus
            toStatus
            evidence {
              eventType
              stripeEventId
              stripeRequestId
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
