import { graphql } from '../../../generated/gql';

export const WEBHOOK_LOG_ROW_FRAGMENT = graphql(`
  fragment WebhookLogRow on WebhookLogEntry {
    id
    stripeEventId
    type
    objectId
    invoice {
      id
      number
    }
    mode
    connectionId
    state
    reason
    attempts
    receivedAt
    processedAt
    durationMs
    apiVersion
    stripeRequestId
  }
`);

export const WEBHOOK_LOG = graphql(`
  query WebhookLog($first: Int!, $after: String, $filter: WebhookLogFilter) {
    webhookLog(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...WebhookLogRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      counts {
        state
        count
      }
    }
  }
`);

export const WEBHOOK_LOG_COUNTS = graphql(`
  query WebhookLogCounts {
    webhookLog(first: 1) {
      counts {
        state
        count
      }
    }
  }
`);

export const WEBHOOK_LOG_ENTRY = graphql(`
  query WebhookLogEntry($id: ID!) {
    webhookLogEntry(id: $id) {
      entry {
        ...WebhookLogRow
      }
      payload
      masked
    }
  }
`);

export const FAILED_SIGNATURES = graphql(`
  query FailedSignatures {
    failedSignatures {
      connectionId
      reason
      source
      count
      lastAt
    }
  }
`);

export const REPLAY_WEBHOOK_EVENT = graphql(`
  mutation ReplayWebhookEvent($id: ID!) {
    replayWebhookEvent(id: $id) {
      ...WebhookLogRow
    }
  }
`);

export const REPLAY_FAILED_WEBHOOK_EVENTS = graphql(`
  mutation ReplayFailedWebhookEvents {
    replayFailedWebhookEvents
  }
`);
