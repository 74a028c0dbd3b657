import type { StripeInvoiceState } from '../snapshot/stripe-snapshot.type.ts';

/** KEEP: money moves or moved on it. */
export type OrphanDecision = 'DELETE_DRAFT' | 'VOID' | 'KEEP' | 'LEAVE';

const MOVING = new Set(['processing', 'requires_capture', 'succeeded']);

/** What is to become of a Stripe invoice of ours that no push knows, by its present state. */
export const decideOrphan = ({
  invoice,
  payments,
}: Pick<StripeInvoiceState, 'payments'> & {
  invoice: Pick<StripeInvoiceState['invoice'], 'status' | 'payments'>;
}): OrphanDecision => {
  const hasMoney =
    payments.some(({ intent }) => MOVING.has(intent.status)) ||
    invoice.payments.some(({ status }) => status === 'paid');
  switch (invoice.status) {
    case 'draft':
      return 'DELETE_DRAFT';
    case 'open':
    case 'uncollectible':
      return hasMoney ? 'KEEP' : 'VOID';
    case 'paid':
      return 'KEEP';
    case 'void':
      return hasMoney ? 'KEEP' : 'LEAVE';
  }
};
