import { type Payment, PaymentKind, PaymentSource } from './payment.type.ts';

/** Money outside Stripe that a person recorded, and the counter-rows that undo it. */
export const isRecordedByPerson = ({ kind, source }: Pick<Payment, 'kind' | 'source'>): boolean =>
  kind === PaymentKind.PAYMENT && source === PaymentSource.MANUAL;
