import { type DriftReport } from '../modules/agreement/hooks/use-drift-report.ts';
import {
  type DriftFindingFieldsFragment,
  type RecoveryStateFieldsFragment,
} from '../generated/graphql';

/** A payment that Stripe has and we do not. */
export const makeDriftFinding = (
  changed: Partial<DriftFindingFieldsFragment> = {},
): DriftFindingFieldsFragment => ({
  __typename: 'DriftFinding',
  id: 'finding-1',
  kind: 'PAYMENT_MISSING',
  invoice: { __typename: 'Invoice', id: 'invoice-1', number: 'INV-2026-0418' },
  objectId: 'pi_1SQy',
  currency: 'EUR',
  oursMinor: null,
  stripesMinor: '20000',
  message: 'A payment at Stripe is missing here.',
  cause: 'Its event never came.',
  since: '2026-11-20T10:00:00Z',
  connectionId: 'connection-1',
  repairable: true,
  repairWantedAt: null,
  repairFailure: null,
  repairedAt: null,
  ...changed,
});

/** A report that is done. */
export const makeDriftReport = (
  changed: Partial<DriftReport> = {},
  findings: readonly DriftFindingFieldsFragment[] = [],
): DriftReport => ({
  __typename: 'DriftReport',
  id: 'report-1',
  startedAt: '2026-11-23T07:59:00Z',
  finishedAt: '2026-11-23T08:00:00Z',
  state: 'DONE',
  progressDone: 1284,
  progressTotal: 1284,
  requests: 31,
  invoicesCompared: 1284,
  findingCount: findings.length,
  failureMessage: null,
  findings: {
    __typename: 'DriftFindingConnection',
    edges: findings.map((node) => ({ __typename: 'DriftFindingEdge', cursor: node.id, node })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: false,
      endCursor: findings.at(-1)?.id ?? null,
    },
  },
  ...changed,
});

export const makeRecoveryState = (
  changed: Partial<RecoveryStateFieldsFragment> = {},
): RecoveryStateFieldsFragment => ({
  __typename: 'RecoveryState',
  connectionId: 'connection-1',
  cursorAt: '2026-11-23T07:45:00Z',
  lastRunAt: '2026-11-23T07:45:02Z',
  lastRecoveredCount: 0,
  recoveredLastDay: 0,
  lagSeconds: 2,
  running: false,
  ...changed,
});
