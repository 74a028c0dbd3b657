import fc from 'fast-check';

import { calculateInvoiceBalance } from './calculate-invoice-balance.util.ts';
import { decideInvoiceStatus } from './decide-invoice-status.util.ts';
import { explainInvoiceStatus } from './explain-invoice-status.util.ts';
import { explainPassedRows } from './explain-passed-rows.util.ts';
import { type InvoiceFacts } from './invoice-facts.type.ts';
import { type InvoiceStatus, type InvoiceStatusRow } from './invoice-status.constant.ts';
import { INVOICE_STATUS_TABLE } from './invoice-status-table.constant.ts';
import { listStatusFacts } from './list-status-facts.util.ts';

const RUNS = { numRuns: 2_000 };

// Few small amounts, so that sums are often equal; large ones beside them.
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 3n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 12n }) },
);
const rarely = fc.integer({ min: 0, max: 4 }).map((number) => number === 0);

/** Any facts at all, the impossible ones too: the table must not depend on others' care. */
const anyFacts: fc.Arbitrary<InvoiceFacts> = fc.record({
  issued: rarely.map((isDraft) => !isDraft),
  voided: rarely,
  markedUncollectible: fc.boolean(),
  disputeOpen: rarely,
  inquiryOpen: fc.boolean(),
  failing: fc.boolean(),
  totalMinor: amount,
  prePaymentCreditMinor: amount,
  succeededMinor: amount,
  lostMinor: amount,
  refundedMinor: amount,
  processingMinor: amount,
  creditAppliedMinor: amount,
});

/** An issued invoice that stands and is not disputed. */
const standingFacts = anyFacts.map((facts) => ({
  ...facts,
  issued: true,
  voided: false,
  disputeOpen: false,
}));

/** The table as the design words it, written down a second time and without our helper. */
const rowsOfTheDesign = (facts: InvoiceFacts): [InvoiceStatusRow, boolean][] => {
  const T = facts.totalMinor;
  const E = T - facts.prePaymentCreditMinor;
  const N = facts.succeededMinor - facts.lostMinor;
  const Kept = N - facts.refundedMinor;
  const Due = E - N > 0n ? E - N : 0n;

  return [
    ['NOT_ISSUED', !facts.issued],
    ['MONEY_ON_VOID', facts.voided && Kept > 0n],
    ['VOIDED', facts.voided],
    ['DISPUTE_OPEN', facts.disputeOpen],
    ['KEPT_EXCEEDS_OWED', Kept > E],
    ['PROCESSING', Due > 0n && facts.processingMinor > 0n],
    ['CREDITED_IN_FULL', Due === 0n && T > 0n && E === 0n && Kept === 0n],
    ['PAID_IN_FULL', Due === 0n && Kept === E],
    ['PARTIALLY_REFUNDED', Due === 0n && 0n < Kept && Kept < E],
    ['REFUNDED_IN_FULL', Due === 0n && Kept <= 0n],
    ['UNCOLLECTIBLE', Due > 0n && facts.markedUncollectible],
    ['PAYMENT_FAILED', Due > 0n && facts.failing],
    ['PARTIALLY_PAID', Due > 0n && N > 0n],
    ['OPEN', Due > 0n],
  ];
};

describe('status of any invoice', () => {
  it('status: exactly one row fits any facts when no earlier row does, and it decides', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const balance = calculateInvoiceBalance(facts);
        const fitting = INVOICE_STATUS_TABLE.filter(
          (rule, index) =>
            rule.fits(facts, balance) &&
            !INVOICE_STATUS_TABLE.slice(0, index).some((earlier) => earlier.fits(facts, balance)),
        );

        expect(fitting).toHaveLength(1);
        expect(decideInvoiceStatus(facts)).toEqual({
          row: fitting[0]?.row,
          status: fitting[0]?.status,
          balance,
        });
      }),
      RUNS,
    );
  });

  it('status: every row fits when the design says so', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const balance = calculateInvoiceBalance(facts);

        expect(INVOICE_STATUS_TABLE.map((rule) => [rule.row, rule.fits(facts, balance)])).toEqual(
          rowsOfTheDesign(facts),
        );
      }),
      RUNS,
    );
  });

  it('P4: a refund does not reopen the debt', () => {
    fc.assert(
      fc.property(standingFacts, amount, (facts, refundMinor) => {
        const refunded = { ...facts, refundedMinor: facts.refundedMinor + refundMinor };

        expect(calculateInvoiceBalance(refunded).dueMinor).toBe(
          calculateInvoiceBalance(facts).dueMinor,
        );
      }),
      RUNS,
    );
  });

  it('P4: a refund of a paid invoice makes it refunded, never open or failed', () => {
    fc.assert(
      fc.property(
        standingFacts,
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (facts, paidMinor, refundMinor) => {
          const paid = {
            ...facts,
            totalMinor: paidMinor,
            prePaymentCreditMinor: 0n,
            succeededMinor: paidMinor,
            lostMinor: 0n,
            refundedMinor: 0n,
          };
          const refundedMinor = refundMinor < paidMinor ? refundMinor : paidMinor;

          expect(decideInvoiceStatus(paid).status).toBe('PAID');
          expect(decideInvoiceStatus({ ...paid, refundedMinor }).status).toBe(
            refundedMinor === paidMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED',
          );
        },
      ),
    );
  });

  it('P4: a lost dispute reopens the debt by exactly what was lost', () => {
    fc.assert(
      fc.property(standingFacts, amount, (facts, lossMinor) => {
        const exactlyPaid = {
          ...facts,
          totalMinor: facts.totalMinor + lossMinor,
          prePaymentCreditMinor: 0n,
          succeededMinor: facts.totalMinor + lossMinor,
          lostMinor: 0n,
          refundedMinor: 0n,
        };

        expect(calculateInvoiceBalance({ ...exactlyPaid, lostMinor: lossMinor }).dueMinor).toBe(
          lossMinor,
        );
      }),
      RUNS,
    );
  });

  it('P4: more money in never raises what is owed, and a dispute or inquiry never changes it', () => {
    fc.assert(
      fc.property(anyFacts, amount, (facts, paymentMinor) => {
        const { dueMinor } = calculateInvoiceBalance(facts);
        const after = calculateInvoiceBalance({
          ...facts,
          succeededMinor: facts.succeededMinor + paymentMinor,
        });
        const questioned = calculateInvoiceBalance({
          ...facts,
          disputeOpen: !facts.disputeOpen,
          inquiryOpen: !facts.inquiryOpen,
        });

        expect(after.dueMinor <= dueMinor).toBe(true);
        expect(questioned.dueMinor).toBe(dueMinor);
      }),
      RUNS,
    );
  });

  it('P4: PAID means that exactly what is expected was kept, whatever Stripe calls it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { status, balance } = decideInvoiceStatus(facts);

        fc.pre(status === 'PAID');
        expect(balance).toMatchObject({ dueMinor: 0n, keptMinor: balance.expectedMinor });
      }),
      RUNS,
    );
  });

  it('P4: statuses of a debt are there exactly when an undisputed standing invoice owes', () => {
    const statusesOfADebt: InvoiceStatus[] = [
      'OPEN',
      'PROCESSING',
      'PAYMENT_FAILED',
      'PARTIALLY_PAID',
      'UNCOLLECTIBLE',
    ];

    fc.assert(
      fc.property(standingFacts, (facts) => {
        const { status, balance } = decideInvoiceStatus(facts);

        expect(statusesOfADebt.includes(status)).toBe(balance.dueMinor > 0n);
      }),
      RUNS,
    );
  });

  it('status: an inquiry and applied credit are flags and never change the status', () => {
    fc.assert(
      fc.property(anyFacts, amount, (facts, creditAppliedMinor) => {
        expect(
          decideInvoiceStatus({ ...facts, inquiryOpen: !facts.inquiryOpen, creditAppliedMinor }),
        ).toEqual(decideInvoiceStatus(facts));
      }),
      RUNS,
    );
  });
});

const IN_EUROS = { currency: 'EUR', locale: 'en-US' } as const;
const SENTENCE = /^\S.*\.$/;

describe('why an invoice has its status', () => {
  it('P9: is said for any facts: the row that decides, and every row above it with the reason', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { row, sentence } = explainInvoiceStatus({ facts, ...IN_EUROS });
        const passed = explainPassedRows({ facts, ...IN_EUROS });
        const rows = INVOICE_STATUS_TABLE.map((rule) => rule.row);

        expect([...passed.map((check) => check.row), row]).toEqual(
          rows.slice(0, passed.length + 1),
        );
        expect(passed.filter(({ fits }) => fits)).toEqual([]);
        expect([sentence, ...passed.map((check) => check.sentence)]).toEqual(
          Array(passed.length + 1).fill(expect.stringMatching(SENTENCE)),
        );
        expect(row).toBe(decideInvoiceStatus(facts).row);
      }),
      RUNS,
    );
  });

  it('P9: shows every fact and every sum it was decided by, once and with its value', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const shown = listStatusFacts(facts);
        const values = Object.fromEntries(
          shown.map(({ name, amountMinor, yes }) => [name, amountMinor ?? yes]),
        );

        expect(values).toEqual({ ...facts, ...calculateInvoiceBalance(facts) });
        expect(new Set(shown.map(({ label }) => label)).size).toBe(Object.keys(values).length);
        expect(
          shown.filter(({ amountMinor, yes }) => (amountMinor === null) === (yes === null)),
        ).toEqual([]);
      }),
      RUNS,
    );
  });
});
