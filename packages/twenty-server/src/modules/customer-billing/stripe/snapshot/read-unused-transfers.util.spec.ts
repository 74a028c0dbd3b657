import type Stripe from 'stripe';
import { readUnusedTransfers } from './read-unused-transfers.util.ts';

const transaction = (id: string, type: string, net_amount: number) =>
  ({
    id,
    type,
    net_amount,
    currency: 'eur',
    created: 1_795_348_800,
    ...(type === 'funded' && { funded: { bank_transfer: { reference: `Ref ${id}` } } }),
  }) as Stripe.CustomerCashBalanceTransaction;

const unused = (availableMinor: bigint, ...transactions: Stripe.CustomerCashBalanceTransaction[]) =>
  readUnusedTransfers(transactions, { availableMinor, currency: 'EUR' }).map(
    ({ stripeTransactionId, amountMinor, reference }) => [
      stripeTransactionId,
      amountMinor,
      reference,
    ],
  );

describe('bank transfers that no invoice has taken', () => {
  it('are the newest ones, as much of them as is left', () => {
    expect(
      unused(
        7_000n,
        transaction('t3', 'funded', 4_000),
        transaction('t2', 'applied_to_payment', -2_000),
        transaction('t1', 'funded', 5_000),
        transaction('t0', 'funded', 9_000),
      ),
    ).toEqual([
      ['t3', 4_000n, 'Ref t3'],
      ['t1', 3_000n, 'Ref t1'],
    ]);
  });

  it('are none when nothing is left', () => {
    expect(unused(0n, transaction('t1', 'funded', 5_000))).toEqual([]);
  });
});
