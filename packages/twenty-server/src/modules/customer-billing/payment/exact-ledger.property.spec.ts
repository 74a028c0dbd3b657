import fc from 'fast-check';
import type { CurrencyCode } from 'twenty-shared';
import { decideLedgerState } from './decide-ledger-state.util.ts';
import type { InvoiceOfLedger, MovementOfLedger } from './facts-from-ledger.util.ts';
import { isSameLedgerState } from './is-same-ledger-state.util.ts';
import { PaymentKind, PaymentStatus } from './payment.type.ts';

const CURRENCIES: readonly CurrencyCode[] = ['EUR', 'USD', 'JPY', 'KWD', 'ISK'];
const CUSTOMERS = ['Brackwater', 'Valmontier'] as const;
const SEQUENCES = { numRuns: 10_000 };

const amount = fc.oneof(fc.bigInt({ min: 1n, max: 5n }), fc.bigInt({ min: 1n, max: 10n ** 15n }));
const DISPUTES = ['needs_response', 'under_review', 'won', 'lost', 'warning_needs_response'];

/** One thing that happens to an invoice. `share` says how much of what there is, in thousandths. */
const step = fc.record({
  what: fc.constantFrom(
    'pay',
    'record',
    'undo',
    'fail',
    'refund',
    'refund fails',
    'dispute',
    'use credit',
  ),
  amount,
  share: fc.bigInt({ min: 1n, max: 1000n }),
  disputeStatus: fc.constantFrom(...DISPUTES),
  refundStatus: fc.constantFrom<PaymentStatus>('PENDING', 'SUCCEEDED'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const invoice = fc.record({
  customer: fc.constantFrom(...CUSTOMERS),
  currency: fc.constantFrom(...CURRENCIES),
  totalMinor: amount,
  creditNoteShare: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 1000n })),
  steps: fc.array(step, { maxLength: 8 }),
});
type Life = typeof invoice extends fc.Arbitrary<infer T> ? T : never;

type Money = { in: bigint; refunded: bigint; lost: bigint; credit: bigint };

/** Plays a life: the rows it leaves, and beside them plain sums kept by hand as a bookkeeper would. */
const play = ({ currency, totalMinor, creditNoteShare, steps }: Life, index: number) => {
  const rows: MovementOfLedger[] = [];
  const sums: Money = { in: 0n, refunded: 0n, lost: 0n, credit: 0n };
  const add = (row: Partial<MovementOfLedger> & { amountMinor: bigint }, prefix = 'pi'): void => {
    rows.push({
      movementId: `${prefix}_${index}_${rows.length}`,
      kind: PaymentKind.PAYMENT,
      status: PaymentStatus.SUCCEEDED,
      currency,
      disputeStatus: null,
      returnedDebit: false,
      ...row,
    });
  };
  const held = (): bigint => sums.in + sums.credit - sums.refunded - sums.lost;
  const partOf = (whole: bigint, share: bigint): bigint => (whole * share) / 1000n;
  const ACTIONS: Readonly<Record<string, (given: Step) => void>> = {
    pay: (given) => {
      add({ amountMinor: given.amount });
      sums.in += given.amount;
    },
    record: (given) => {
      add({ amountMinor: given.amount }, 'manual:');
      sums.in += given.amount;
    },
    undo: (given) => {
      add({ amountMinor: given.amount }, 'manual:');
      add({ amountMinor: -given.amount }, 'manual:');
    },
    fail: (given) => add({ amountMinor: given.amount, status: PaymentStatus.FAILED }),
    refund: ({ share, refundStatus }) => {
      const back = partOf(held(), share);
      add({ kind: PaymentKind.REFUND, status: refundStatus, amountMinor: -back }, 're');
      sums.refunded += back;
    },
    'refund fails': ({ share }) =>
      add(
        {
          kind: PaymentKind.REFUND,
          status: PaymentStatus.FAILED,
          amountMinor: -partOf(held(), share),
        },
        're',
      ),
    dispute: ({ share, disputeStatus }) => {
      const contested = partOf(held(), share);
      add({ kind: PaymentKind.DISPUTE, disputeStatus, amountMinor: -contested }, 'dp');
      if (disputeStatus === 'lost') sums.lost += contested;
    },
    'use credit': (given) => {
      add({ amountMinor: given.amount }, 'credit:in');
      sums.credit += given.amount;
    },
  };
  for (const given of steps) ACTIONS[given.what]?.(given);
  const ofLedger: InvoiceOfLedger = {
    currency,
    issuedAt: new Date(0),
    voidedAt: null,
    markedUncollectibleAt: null,
    failing: false,
    totalMinor,
    prePaymentCreditMinor: partOf(totalMinor, creditNoteShare),
    creditAppliedMinor: sums.credit,
  };
  return { ofLedger, rows, sums };
};

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

describe('the ledger of any customer', () => {
  it('P5: is not off by one minor unit, whatever is paid, given back, contested and credited in any order', () => {
    const { counterexample } = fc.check(
      fc.property(fc.array(invoice, { minLength: 1, maxLength: 5 }), (lives) => {
        const books = new Map<string, Money & { creditLeft: bigint; applied: bigint }>();
        for (const [index, life] of lives.entries()) {
          const { ofLedger, rows, sums } = play(life, index);
          const state = decideLedgerState({ invoice: ofLedger, payments: rows });
          const expected = ofLedger.totalMinor - ofLedger.prePaymentCreditMinor;
          const debt = expected - (sums.in + sums.credit - sums.lost);

          const wrong = [
            state.paidMinor !== sums.in + sums.credit,
            state.refundedMinor !== sums.refunded,
            state.keptMinor !== sums.in + sums.credit - sums.lost - sums.refunded,
            state.owedMinor !== (debt > 0n ? debt : 0n),
            !isSameLedgerState(
              state,
              decideLedgerState({ invoice: ofLedger, payments: rows.toReversed() }),
            ),
          ];
          if (wrong.includes(true)) return false;

          const key = `${life.customer} ${life.currency}`;
          const book = books.get(key) ?? {
            in: 0n,
            refunded: 0n,
            lost: 0n,
            credit: 0n,
            creditLeft: 0n,
            applied: 0n,
          };
          const applied = least(state.keptMinor, expected);
          books.set(key, {
            in: book.in + sums.in,
            refunded: book.refunded + sums.refunded,
            lost: book.lost + sums.lost,
            credit: book.credit + sums.credit,
            // What was too much became the customer's credit, and what an invoice used of it is gone from there.
            creditLeft: book.creditLeft + (state.keptMinor - applied) - sums.credit,
            applied: book.applied + applied,
          });
        }
        return [...books.values()].every(
          (book) => book.in - (book.refunded + book.lost) - book.creditLeft === book.applied,
        );
      }),
      SEQUENCES,
    );
    // One assertion for all of them: each would cost more than what it asserts.
    expect(counterexample).toBeNull();
  });
});
