import { decideInvoiceFlags, type InvoiceFlags } from './decide-invoice-flags.util.ts';
import { factsOf } from './invoice-facts.examples.ts';
import { type InvoiceFacts } from './invoice-facts.type.ts';

const flagsOf = (
  facts: Partial<InvoiceFacts>,
  dates: { dueDate?: string | null; today?: string; livemode?: boolean | null } = {},
): InvoiceFlags =>
  decideInvoiceFlags({
    facts: factsOf(facts),
    dueDate: '2026-12-02',
    today: '2026-11-23',
    livemode: true,
    ...dates,
  });

const raised = (flags: InvoiceFlags): string[] =>
  Object.entries(flags)
    .filter(([, isRaised]) => isRaised)
    .map(([name]) => name);

const LATE = { today: '2026-12-03' };

describe('status flags', () => {
  it('status: a fresh invoice raises no flag', () => {
    expect(raised(flagsOf({}))).toEqual([]);
  });

  it.each<[string, Partial<InvoiceFacts>, string[]]>([
    ['a payment on its way', { processingMinor: 1n }, ['processing']],
    ['a part payment', { succeededMinor: 1n }, ['partPaid']],
    ['a full payment', { succeededMinor: 10_000n }, []],
    ['a part payment on a void invoice', { succeededMinor: 1n, voided: true }, []],
    ['a refund', { succeededMinor: 10_000n, refundedMinor: 1n }, ['refunded']],
    [
      'a refunded part payment',
      { succeededMinor: 5n, refundedMinor: 5n },
      ['partPaid', 'refunded'],
    ],
    ['an open dispute', { succeededMinor: 10_000n, disputeOpen: true }, ['disputed']],
    [
      'a part payment in dispute',
      { succeededMinor: 9n, disputeOpen: true },
      ['partPaid', 'disputed'],
    ],
    ['an inquiry', { succeededMinor: 10_000n, inquiryOpen: true }, ['inquiry']],
    [
      'applied credit',
      { succeededMinor: 2_000n, creditAppliedMinor: 2_000n },
      ['partPaid', 'creditApplied'],
    ],
  ])('status: %s raises its flags and no other', (_name, facts, expected) => {
    expect(raised(flagsOf(facts))).toEqual(expected);
  });

  it.each<[string, Partial<InvoiceFacts>, boolean]>([
    ['an open invoice', {}, true],
    ['a failed payment', { failing: true }, true],
    ['a payment on its way', { processingMinor: 10_000n }, true],
    ['a part payment in dispute', { succeededMinor: 1n, disputeOpen: true }, true],
    ['a lost dispute', { succeededMinor: 10_000n, lostMinor: 10_000n }, true],
    ['a paid invoice', { succeededMinor: 10_000n }, false],
    ['a refunded invoice', { succeededMinor: 10_000n, refundedMinor: 10_000n }, false],
    ['an invoice credited in full', { prePaymentCreditMinor: 10_000n }, false],
    ['a draft', { issued: false }, false],
    ['a void invoice', { voided: true }, false],
    ['an uncollectible invoice', { markedUncollectible: true }, false],
  ])('status: after its due date %s is overdue: %j → %s', (_name, facts, expected) => {
    expect(flagsOf(facts, LATE).overdue).toBe(expected);
  });

  it.each<[string | null, string, boolean]>([
    ['2026-12-02', '2026-12-01', false],
    ['2026-12-02', '2026-12-02', false],
    ['2026-12-02', '2026-12-03', true],
    ['2026-12-31', '2027-01-01', true],
    [null, '2027-01-01', false],
  ])('status: due %s and today %s, overdue is %s', (dueDate, today, expected) => {
    expect(flagsOf({}, { dueDate, today }).overdue).toBe(expected);
  });

  it.each<[boolean | null, boolean]>([
    [false, true],
    [true, false],
    [null, false],
  ])('P10: livemode %s marks the invoice as a test: %s', (livemode, expected) => {
    expect(flagsOf({}, { livemode }).test).toBe(expected);
  });
});
