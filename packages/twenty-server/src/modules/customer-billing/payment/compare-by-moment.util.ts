import type { Payment } from './payment.type.ts';

type Moment = Pick<Payment, 'occurredAt' | 'amountMinor' | 'createdAt' | 'movementId'>;

/**
 * Oldest first. Stripe's times are whole seconds and a person records whole days, so movements can share a moment:
 * then money comes in before it goes back, what was heard of first comes first, and the id decides the rest. The list on
 * the screen and the choice of the payment that was too much go by this one order. Compared here and not by the database,
 * whose collation orders letters differently.
 */
export const compareByMoment = (a: Moment, b: Moment): number =>
  a.occurredAt.getTime() - b.occurredAt.getTime() ||
  Number(a.amountMinor < 0n) - Number(b.amountMinor < 0n) ||
  a.createdAt.getTime() - b.createdAt.getTime() ||
  Number(a.movementId > b.movementId) - Number(a.movementId < b.movementId);
