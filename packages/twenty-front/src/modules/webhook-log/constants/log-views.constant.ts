import { type StripeEventState } from '../../../generated/graphql';

export type LogView = {
  /** In the address. */
  readonly name: string;
  readonly label: string;
  /** Empty: every state. */
  readonly states: readonly StripeEventState[];
};

/** The first is what one sees without choosing. */
export const LOG_VIEWS: readonly [LogView, ...LogView[]] = [
  { name: 'all', label: 'All', states: [] },
  { name: 'failed', label: 'Failed', states: ['FAILED'] },
  { name: 'waiting', label: 'Waiting', states: ['WAITING'] },
  { name: 'quarantined', label: 'Quarantined', states: ['QUARANTINED'] },
  { name: 'in-work', label: 'In work', states: ['RECEIVED', 'DISPATCHED'] },
  { name: 'processed', label: 'Processed', states: ['PROCESSED'] },
  { name: 'ignored', label: 'Ignored', states: ['IGNORED'] },
];

/** Deliveries that were refused before anything was stored: counts, no events. */
export const REFUSED_VIEW = 'refused';
