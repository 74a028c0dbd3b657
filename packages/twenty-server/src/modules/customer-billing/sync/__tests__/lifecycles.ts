import type { StripeInMemory } from './stripe-in-memory.ts';

type Step = (stripe: StripeInMemory) => void;

/** What customers and banks do to an invoice over 100.00, step by step. */
export const LIFECYCLES: Readonly<Record<string, readonly Step[]>> = {
  'paid by card': [(stripe) => stripe.succeed('pi_1'), (stripe) => stripe.book('pi_1')],
  'declined, then paid': [
    (stripe) => stripe.decline('pi_1'),
    (stripe) => stripe.succeed('pi_1'),
    (stripe) => stripe.book('pi_1'),
  ],
  'a bank debit that settled and came back': [
    (stripe) => stripe.process('pi_1'),
    (stripe) => stripe.succeed('pi_1'),
    (stripe) => stripe.book('pi_1'),
    (stripe) => stripe.dispute('pi_1', 'needs_response', 10_000n),
    (stripe) => stripe.dispute('pi_1', 'lost', 10_000n),
  ],
  '40, then 60 of 100, then too much': [
    (stripe) => {
      stripe.addIntent('pi_2', 4_000n);
      stripe.succeed('pi_2');
    },
    (stripe) => {
      stripe.addIntent('pi_3', 2_500n);
      stripe.process('pi_3');
    },
    (stripe) => {
      stripe.setAmount('pi_1', 6_000n);
      stripe.succeed('pi_1');
    },
    (stripe) => stripe.succeed('pi_3'),
  ],
  'paid, partly refunded, refunded, refund failed, disputed, lost': [
    (stripe) => stripe.succeed('pi_1'),
    (stripe) => stripe.refund('pi_1', 're_1', 3_000n),
    (stripe) => stripe.refund('pi_1', 're_2', 7_000n),
    (stripe) => stripe.failRefund('pi_1', 're_2'),
    (stripe) => stripe.dispute('pi_1', 'needs_response', 7_000n),
    (stripe) => stripe.dispute('pi_1', 'under_review', 7_000n),
    (stripe) => stripe.dispute('pi_1', 'lost', 7_000n),
  ],
};
