import type Stripe from 'stripe';
import type { CurrencyCode } from 'twenty-shared';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import type { StripeTransferSnapshot } from './stripe-snapshot.type.ts';

/**
 * Which of a customer's bank transfers, newest first as Stripe lists them, make up the cash nobody has used: invoices
 * take the oldest money first. All are in `currency`.
 */
export const readUnusedTransfers = (
  transactions: readonly Stripe.CustomerCashBalanceTransaction[],
  { availableMinor, currency }: { availableMinor: bigint; currency: CurrencyCode },
): StripeTransferSnapshot[] => {
  let left = availableMinor;
  const unused: StripeTransferSnapshot[] = [];
  for (const transaction of transactions) {
    if (left <= 0n) {
      break;
    }
    if (transaction.type !== 'funded') {
      continue;
    }
    const receivedMinor = fromStripeAmountOrThrow(transaction.net_amount, currency);
    const amountMinor = receivedMinor < left ? receivedMinor : left;
    left -= amountMinor;
    unused.push({
      stripeTransactionId: transaction.id,
      amountMinor,
      reference: transaction.funded?.bank_transfer.reference ?? null,
      receivedAt: new Date(transaction.created * 1000),
    });
  }
  return unused;
};
