import { graphql } from '../../../generated/gql';

export const DRIFT_FINDING_FRAGMENT = graphql(`
  fragment DriftFindingFields on DriftFinding {
    id
    kind
    invoice {
      id
      number
    }
    objectId
    currency
    oursMinor
    stripesMinor
    message
    cause
    since
    connectionId
    repairable
    repairWantedAt
    repairFailure
    repairedAt
  }
`);

export const DRIFT_REPORT_FRAGMENT = graphql(`
  fragment DriftReportFields on DriftReport {
    id
    startedAt
    finishedAt
    state
    progressDone
    progressTotal
    requests
    invoicesCompared
    findingCount
    failureMessage
  }
`);

export const DRIFT_REPORT = graphql(`
  query DriftReport($first: Int!, $after: String) {
    driftReport {
      ...DriftReportFields
      findings(first: $first, after: $after) {
        edges {
          cursor
          node {
            ...DriftFindingFields
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

export const START_DRIFT_REPORT = graphql(`
  mutation StartDriftReport {
    startDriftReport {
      ...DriftReportFields
    }
  }
`);

export const REPAIR_DRIFT = graphql(`
  mutation RepairDrift($findingIds: [ID!]!) {
    repairDrift(findingIds: $findingIds) {
      ...DriftReportFields
    }
  }
`);

export const RECOVERY_STATES = graphql(`
  query RecoveryStates {
    recoveryStates {
      ...RecoveryStateFields
    }
  }
`);

export const RECOVERY_STATE_FRAGMENT = graphql(`
  fragment RecoveryStateFields on RecoveryState {
    connectionId
    cursorAt
    lastRunAt
    lastRecoveredCount
    recoveredLastDay
    lagSeconds
    running
  }
`);

export const RECOVER_MISSED_EVENTS = graphql(`
  mutation RecoverMissedEvents($connectionId: ID!) {
    recoverMissedEvents(connectionId: $connectionId) {
      ...RecoveryStateFields
    }
  }
`);
