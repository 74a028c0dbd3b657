import type { Overpayment } from '../../payment/decide-overpayment.util.ts';
import type { Payment } from '../../payment/payment.type.ts';
import type { CreditOfOverpayment } from './overpayment-credit.service.ts';

export type PlannedShare = { readonly payment: Payment; readonly amountMinor: bigint };

/** Amounts in the invoice's minor unit. */
export type OverpaymentRefundPlan = {
  /** What is refunded in all; zero where the surplus has been used up as credit. */
  readonly amountMinor: bigint;
  /** What of it is taken back from the customer's credit first. */
  readonly creditMinor: bigint;
  readonly shares: readonly PlannedShare[];
};

/**
 * How much of a surplus is refunded, and from which payments. What was credited and has paid for something else since is
 * the customer's no more, so it is not refunded. All payments are of one connection.
 */
export const planOverpaymentRefund = (input: {
  overpayment: Overpayment;
  credit: Pick<CreditOfOverpayment, 'creditedMinor' | 'availableMinor'>;
  payments: readonly Payment[];
  connectionId: string;
}): OverpaymentRefundPlan => {
  const { overpayment, credit } = input;
  const creditedMinor = smaller(credit.creditedMinor, overpayment.amountMinor);
  const availableMinor = smaller(credit.availableMinor, creditedMinor);
  let restMinor = overpayment.amountMinor - (creditedMinor - availableMinor);
  const shares: PlannedShare[] = [];
  for (const { paymentId, amountMinor } of overpayment.shares) {
    const payment = input.payments.find(({ id }) => id === paymentId);
    const shareMinor = smaller(amountMinor, restMinor);
    if (payment?.connectionId === input.connectionId && shareMinor > 0n) {
      shares.push({ payment, amountMinor: shareMinor });
      restMinor -= shareMinor;
    }
  }
  const plannedMinor = shares.reduce((sum, share) => sum + share.amountMinor, 0n);
  return { amountMinor: plannedMinor, creditMinor: smaller(availableMinor, plannedMinor), shares };
};

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
