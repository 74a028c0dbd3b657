import { type ReactNode } from 'react';
import { type StripeEventState } from '../../../generated/graphql';
import { Tag } from '../../ui/components/tag.tsx';
import { EVENT_STATE_LOOK } from '../constants/event-state-look.constant.ts';

export const EventStateTag = ({ state }: { readonly state: StripeEventState }): ReactNode => {
  const { label, color } = EVENT_STATE_LOOK[state];
  return <Tag color={color}>{label}</Tag>;
};
