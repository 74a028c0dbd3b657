import { isCurrencyCode } from 'twenty-shared';
import { listPositions } from '../../../engine/graphql/list-positions.util.ts';
import type { PaymentSortField } from './payment-list.type.ts';
import type { Payment } from './payment.type.ts';

type Positioned = Pick<Payment, 'id' | 'occurredAt' | 'currency' | 'amountMinor'>;

const isSignedInteger = (text: string): boolean => /^-?\d{1,18}$/.test(text);
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** Where payments stand in their list. */
export const PAYMENT_LIST_POSITIONS = listPositions<Positioned, PaymentSortField>({
  OCCURRED_AT: { of: ({ occurredAt }) => [occurredAt.toISOString()], checks: [isMoment] },
  AMOUNT: {
    of: ({ currency, amountMinor }) => [currency, amountMinor.toString()],
    checks: [isCurrencyCode, isSignedInteger],
  },
});
