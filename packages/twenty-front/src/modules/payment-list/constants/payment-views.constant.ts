import { type PaymentView } from '../../../generated/graphql';
import { type ViewTab } from '../../ui/components/view-tabs.tsx';

export const PAYMENT_VIEWS: readonly ViewTab<PaymentView>[] = [
  { view: 'ALL', label: 'All' },
  { view: 'SUCCEEDED', label: 'Succeeded' },
  { view: 'PROCESSING', label: 'Processing' },
  { view: 'FAILED', label: 'Failed' },
  { view: 'REFUNDS', label: 'Refunds' },
  { view: 'DISPUTES', label: 'Disputes' },
  { view: 'OUTSIDE_STRIPE', label: 'Outside Stripe' },
];
