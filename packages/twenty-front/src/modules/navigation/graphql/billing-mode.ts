import { graphql } from '../../../generated/gql';

export const BILLING_MODE = graphql(`
  query BillingMode {
    billingMode {
      mode
      sandbox
      connected
      lastEventAt
    }
  }
`);
