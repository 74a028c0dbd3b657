import { graphql } from '../../../generated/gql';

export const STRIPE_CONNECTION_FRAGMENT = graphql(`
  fragment StripeConnectionFields on StripeConnectionInfo {
    id
    mode
    current
    source
    accountId
    accountName
    countryCode
    defaultCurrency
    chargesEnabled
    keyKind
    secretKeyHint
    publishableKeyHint
    missingPermissions {
      resource
      permission
      access
    }
    canDoMoreThanNeeded
    webhookSecretSet
    previousWebhookSecretValidUntil
    webhookUrl
    webhookEndpoint {
      stripeEndpointId
      url
      apiVersion
      enabled
      missingEvents
      extraEvents
      registeredAt
    }
    sandbox
    locked
    lockReason
    invoiceCount
    openInvoiceCount
    lastCheckedAt
    lastEventAt
    lastEventType
    eventsFailed
    eventsWaiting
    eventsQuarantined
    deliveriesFailing
    apiErrorsLastDay
    rateLimitedLastDay
    clockSkewSeconds
  }
`);

export const STRIPE_CONNECTIONS = graphql(`
  query StripeConnections {
    stripeConnections {
      ...StripeConnectionFields
    }
  }
`);

export const STALE_WEBHOOK_ENDPOINTS = graphql(`
  query StaleWebhookEndpoints($connectionId: ID!) {
    staleWebhookEndpoints(connectionId: $connectionId) {
      stripeEndpointId
      url
      createdAt
    }
  }
`);
