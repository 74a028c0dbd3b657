import { graphql } from '../../../generated/gql';

export const SAVE_STRIPE_KEY = graphql(`
  mutation SaveStripeKey($input: StripeKeyInput!) {
    saveStripeKey(input: $input) {
      saved
      connection {
        ...StripeConnectionFields
      }
      confirmation {
        kind
        title
        body
        token
      }
    }
  }
`);

export const CHECK_STRIPE_CONNECTION = graphql(`
  mutation CheckStripeConnection($connectionId: ID!) {
    checkStripeConnection(connectionId: $connectionId) {
      ...StripeConnectionFields
    }
  }
`);

export const REMOVE_STRIPE_KEY = graphql(`
  mutation RemoveStripeKey($connectionId: ID!) {
    removeStripeKey(connectionId: $connectionId) {
      ...StripeConnectionFields
    }
  }
`);

export const REGISTER_WEBHOOK = graphql(`
  mutation RegisterWebhook($connectionId: ID!) {
    registerWebhook(connectionId: $connectionId) {
      ...StripeConnectionFields
    }
  }
`);

export const ROTATE_WEBHOOK_SECRET = graphql(`
  mutation RotateWebhookSecret($connectionId: ID!) {
    rotateWebhookSecret(connectionId: $connectionId) {
      ...StripeConnectionFields
    }
  }
`);

export const SAVE_WEBHOOK_SECRET = graphql(`
  mutation SaveWebhookSecret($connectionId: ID!, $secret: String!) {
    saveWebhookSecret(connectionId: $connectionId, secret: $secret) {
      ...StripeConnectionFields
    }
  }
`);

export const REMOVE_STALE_WEBHOOK_ENDPOINTS = graphql(`
  mutation RemoveStaleWebhookEndpoints($connectionId: ID!, $stripeEndpointIds: [String!]!) {
    removeStaleWebhookEndpoints(connectionId: $connectionId, stripeEndpointIds: $stripeEndpointIds)
  }
`);
