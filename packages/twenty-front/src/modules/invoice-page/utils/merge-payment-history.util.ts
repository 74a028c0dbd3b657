import { type InvoiceDetailFragment } from '../../../generated/graphql';

export type Payment = InvoiceDetailFragment['payments'][number];
export type PaymentAttempt = InvoiceDetailFragment['attempts'][number];
export type PaymentHistoryItem =
  | { readonly type: 'payment'; readonly payment: Payment }
  | { readonly type: 'attempt'; readonly attempt: PaymentAttempt };

const occurredAtOf = (item: PaymentHistoryItem): string =>
  item.type === 'payment' ? item.payment.occurredAt : item.attempt.occurredAt;

/** Money that moved and attempts that moved none, in one line of time, newest first. */
export const mergePaymentHistory = (
  payments: readonly Payment[],
  attempts: readonly PaymentAttempt[],
): PaymentHistoryItem[] =>
  [
    ...payments.map((payment) => ({ type: 'payment' as const, payment })),
    ...attempts.map((attempt) => ({ type: 'attempt' as const, attempt })),
  ].sort((left, right) => Date.parse(occurredAtOf(right)) - Date.parse(occurredAtOf(left)));
