import {
  type NewPayment,
  type Payment,
  PaymentSource,
  PaymentStatus,
} from '../payment/payment.type.ts';
import { asCanceled } from './as-canceled.util.ts';
import type { Projection } from './projection.type.ts';

/**
 * Rows that came from Stripe and that Stripe's objects no longer bear out, as they must be now: CANCELED, never deleted.
 * What a person recorded stays, and so does what belongs to a connection that was not read.
 */
export const listVanishedMovements = (
  rows: readonly Payment[],
  { movements, readConnectionIds }: Pick<Projection, 'movements' | 'readConnectionIds'>,
): NewPayment[] => {
  const present = new Set(movements.map(({ movementId }) => movementId));
  return rows
    .filter(
      ({ source, status, connectionId, movementId }) =>
        source === PaymentSource.STRIPE &&
        status !== PaymentStatus.CANCELED &&
        connectionId !== null &&
        readConnectionIds.includes(connectionId) &&
        !present.has(movementId),
    )
    .map(asCanceled);
};
