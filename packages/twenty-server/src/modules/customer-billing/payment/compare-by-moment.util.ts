import { type Payment, PaymentSource } from './payment.type.ts';

type Moment = Pick<Payment, 'occurredAt' | 'amountMinor' | 'source' | 'createdAt' | 'movementId'>;

/**
 * Oldest first. Stripe's times are whole seconds and a person records whole days, so movements can share a moment:
 * then money comes in before it goes back, what a person recorded comes in the order of recording, and what Stripe told
 * goes by its id, since the order of telling means nothing. The list on the screen and the choice of the payment that
 * was too much go by this one order. Compared here and not by the database, whose collation orders letters differently.
 */
export const compareByMoment = (a: Moment, b: Moment): number =>
  a.occurredAt.getTime() - b.occurredAt.getTime() ||
  Number(a.amountMinor < 0n) - Number(b.amountMinor < 0n) ||
  Number(isManual(a)) - Number(isManual(b)) ||
  (isManual(a) ? a.createdAt.getTime() - b.createdAt.getTime() : 0) ||
  Number(a.movementId > b.movementId) - Number(a.movementId < b.movementId);

const isManual = ({ source }: Moment): boolean => source === PaymentSource.MANUAL;
