import { isCurrencyCode } from 'twenty-shared';
import { validate as isUuid } from 'uuid';
import { InputInvalidException } from '../../../engine/exception/input-invalid.exception.ts';
import type { PaymentSort, PaymentSortField } from './payment-list.type.ts';
import type { Payment } from './payment.type.ts';

type Positioned = Pick<Payment, 'id' | 'occurredAt' | 'currency' | 'amountMinor'>;

const isSignedInteger = (text: string): boolean => /^-?\d{1,18}$/.test(text);
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

const SORT_KEYS: Readonly<
  Record<
    PaymentSortField,
    { of: (payment: Positioned) => string[]; checks: readonly ((text: string) => boolean)[] }
  >
> = {
  OCCURRED_AT: { of: ({ occurredAt }) => [occurredAt.toISOString()], checks: [isMoment] },
  AMOUNT: {
    of: ({ currency, amountMinor }) => [currency, amountMinor.toString()],
    checks: [isCurrencyCode, isSignedInteger],
  },
};

/** Where a payment stands in the list: the sort order's own values, then the id that makes them unique. */
export const paymentListPosition = (payment: Positioned, sort: PaymentSort): string[] => [
  sort.field,
  sort.direction,
  ...SORT_KEYS[sort.field].of(payment),
  payment.id,
];

/**
 * The values to compare with, in the order of the sort's columns.
 * @throws InputInvalidException for a position of another sort order, or one nobody was given.
 */
export const parsePaymentListPositionOrThrow = (
  position: readonly string[],
  sort: PaymentSort,
): string[] => {
  const [field, direction, ...values] = position;
  const checks = [...SORT_KEYS[sort.field].checks, isUuid];
  const fits =
    field === sort.field &&
    direction === sort.direction &&
    values.length === checks.length &&
    checks.every((check, index) => check(values[index] ?? ''));
  if (!fits) {
    throw new InputInvalidException({
      problems: ['The cursor does not belong to this list. Start again from the first page.'],
      field: 'after',
    });
  }
  return values;
};
