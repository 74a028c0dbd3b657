import type { PaymentStatus } from '../../payment/payment.type.ts';
import type { ListedReference } from '../../stripe/listing/listed-object.type.ts';

/** What our rows say of a movement of money. */
export type KnownMovement = {
  readonly status: PaymentStatus;
  readonly disputeStatus: string | null;
};

/** Stripe's words that our rows would say in the same way; any other is looked at. */
const OUR_STATUSES: Readonly<Record<string, readonly PaymentStatus[]>> = {
  'CHARGE succeeded': ['SUCCEEDED'],
  'CHARGE pending': ['PROCESSING'],
  'REFUND pending': ['PENDING', 'PROCESSING'],
  'REFUND requires_action': ['PENDING', 'PROCESSING'],
  'REFUND succeeded': ['SUCCEEDED'],
  'REFUND failed': ['FAILED'],
  'REFUND canceled': ['CANCELED'],
};

/**
 * Whether our rows could differ from what Stripe lists, so that the invoice is worth a sync. A failed charge and a
 * credit note are no movement of their own: they are covered once the invoice was looked at after them.
 */
export const couldDiffer = (
  listed: Pick<ListedReference, 'kind' | 'status' | 'createdAt'>,
  known: KnownMovement | undefined,
  syncedAt: Date | null,
): boolean => {
  const isCoveredByLook =
    listed.kind === 'CREDIT_NOTE' || (listed.kind === 'CHARGE' && listed.status === 'failed');
  if (isCoveredByLook) {
    return syncedAt === null || syncedAt <= listed.createdAt || listed.status === 'void';
  }
  if (known === undefined) {
    return true;
  }
  return listed.kind === 'DISPUTE'
    ? known.disputeStatus !== listed.status
    : OUR_STATUSES[`${listed.kind} ${listed.status}`]?.includes(known.status) !== true;
};
