import { type PaymentLinkState } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export const LINK_STATE_LOOK: Readonly<
  Record<PaymentLinkState, { readonly label: string; readonly color: TagColor }>
> = {
  OPEN: { label: 'Open', color: 'green' },
  CLOSED: { label: 'Closed', color: 'gray' },
  EXPIRED: { label: 'Expired', color: 'yellow' },
  REVOKED: { label: 'Revoked', color: 'gray' },
};
