import { type StripeEventState } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export const EVENT_STATE_LOOK: Readonly<
  Record<StripeEventState, { readonly label: string; readonly color: TagColor }>
> = {
  RECEIVED: { label: 'Received', color: 'sky' },
  DISPATCHED: { label: 'In work', color: 'blue' },
  PROCESSED: { label: 'Processed', color: 'green' },
  IGNORED: { label: 'Ignored', color: 'gray' },
  WAITING: { label: 'Waiting', color: 'yellow' },
  QUARANTINED: { label: 'Quarantined', color: 'orange' },
  FAILED: { label: 'Failed', color: 'red' },
};
