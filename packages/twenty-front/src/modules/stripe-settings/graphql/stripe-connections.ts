import { graphql } from '../../../generated/gql';

export const STRIPE_CONNECTIONS = graphql(`
  query StripeConnections {
    stripeConnections {
      id
      mode
      current
      source
      accountId
      accountName
      countryCode
      defaultCurrency
      chargesEnabled
      secretKeyHint
      publishableKeyHint
      webhookSecretSet
      webhookUrl
      sandbox
      lastCheckedAt
      lastEventAt
      lastEventType
      eventsFailed
      eventsWaiting
      eventsQuarantined
      health {
        name
        state
        message
        fix
      }
    }
  }
`);
