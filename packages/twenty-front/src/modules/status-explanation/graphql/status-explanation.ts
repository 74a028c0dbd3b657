import { graphql } from '../../../generated/gql';

export const STATUS_EXPLANATION = graphql(`
  query StatusExplanation($id: ID!) {
    invoice(id: $id) {
      id
      status
      currency
      explanation {
        row
        sentence
        since
        facts {
          name
          label
          amountMinor
          yes
        }
        passed {
          row
          fits
          sentence
        }
        evidence {
          eventType
          stripeEventId
          stripeRequestId
        }
      }
    }
  }
`);
