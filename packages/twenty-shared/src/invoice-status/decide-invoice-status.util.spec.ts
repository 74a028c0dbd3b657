import { decideInvoiceStatus } from './decide-invoice-status.util.ts';
import { explainInvoiceStatus } from './explain-invoice-status.util.ts';
import { factsOf } from './invoice-facts.examples.ts';
import { type InvoiceFacts } from './invoice-facts.type.ts';
import { InvoiceStatus, InvoiceStatusRow } from './invoice-status.constant.ts';
import { INVOICE_STATUS_TABLE } from './invoice-status-table.constant.ts';

type Example = {
  name: string;
  facts: Partial<InvoiceFacts>;
  row: InvoiceStatusRow;
  status: InvoiceStatus;
  sentence: string;
};

const EXAMPLES: Example[] = [
  {
    name: 'a draft',
    facts: { issued: false },
    row: 'NOT_ISSUED',
    status: 'DRAFT',
    sentence: 'The invoice has not been issued, so nothing is owed yet.',
  },
  {
    name: 'a payment that came after the void',
    facts: { voided: true, succeededMinor: 10_000n },
    row: 'MONEY_ON_VOID',
    status: 'OVERPAID',
    sentence: 'The invoice is void, but €100.00 paid on it has not been given back.',
  },
  {
    name: 'a void invoice',
    facts: { voided: true },
    row: 'VOIDED',
    status: 'VOID',
    sentence: 'The invoice is void, so nothing is owed.',
  },
  {
    name: 'a void invoice whose late payment was refunded',
    facts: { voided: true, succeededMinor: 10_000n, refundedMinor: 10_000n },
    row: 'VOIDED',
    status: 'VOID',
    sentence: 'The invoice is void, so nothing is owed.',
  },
  {
    name: 'a dispute on a paid invoice',
    facts: { disputeOpen: true, succeededMinor: 10_000n },
    row: 'DISPUTE_OPEN',
    status: 'DISPUTED',
    sentence: 'The customer disputes a payment with their bank, which has not decided yet.',
  },
  {
    name: 'a dispute on a part payment',
    facts: { disputeOpen: true, succeededMinor: 4_000n },
    row: 'DISPUTE_OPEN',
    status: 'DISPUTED',
    sentence: 'The customer disputes a payment with their bank, and €60.00 is owed.',
  },
  {
    name: 'a card and a bank transfer for the same invoice',
    facts: { succeededMinor: 20_000n },
    row: 'KEPT_EXCEEDS_OWED',
    status: 'OVERPAID',
    sentence: '€200.00 was kept of an invoice over €100.00, which is €100.00 too much.',
  },
  {
    name: 'a bank debit on its way',
    facts: { processingMinor: 10_000n },
    row: 'PROCESSING',
    status: 'PROCESSING',
    sentence:
      'A payment of €100.00 is on its way and counts when it arrives; €100.00 is owed until then.',
  },
  {
    name: 'credit notes over the whole invoice before any payment',
    facts: { prePaymentCreditMinor: 10_000n },
    row: 'CREDITED_IN_FULL',
    status: 'VOID',
    sentence:
      'Credit notes took away the whole €100.00 before anything was paid, so nothing is owed.',
  },
  {
    name: 'the full payment',
    facts: { succeededMinor: 10_000n },
    row: 'PAID_IN_FULL',
    status: 'PAID',
    sentence: 'All of the €100.00 has been paid.',
  },
  {
    name: 'the rest after a credit note',
    facts: { prePaymentCreditMinor: 3_000n, succeededMinor: 7_000n },
    row: 'PAID_IN_FULL',
    status: 'PAID',
    sentence: 'All of the €70.00 has been paid.',
  },
  {
    name: 'a surplus that was refunded',
    facts: { succeededMinor: 20_000n, refundedMinor: 10_000n },
    row: 'PAID_IN_FULL',
    status: 'PAID',
    sentence: 'All of the €100.00 has been paid.',
  },
  {
    name: 'an issued invoice over zero',
    facts: { totalMinor: 0n },
    row: 'PAID_IN_FULL',
    status: 'PAID',
    sentence: 'The invoice comes to zero, so there is nothing to pay.',
  },
  {
    name: 'a partial refund',
    facts: { succeededMinor: 10_000n, refundedMinor: 2_500n },
    row: 'PARTIALLY_REFUNDED',
    status: 'PARTIALLY_REFUNDED',
    sentence: '€25.00 of the €100.00 paid was refunded, and €75.00 was kept.',
  },
  {
    name: 'a full refund',
    facts: { succeededMinor: 10_000n, refundedMinor: 10_000n },
    row: 'REFUNDED_IN_FULL',
    status: 'REFUNDED',
    sentence: 'The invoice was paid and €100.00 was refunded, so nothing was kept.',
  },
  {
    name: 'an invoice given up',
    facts: { markedUncollectible: true, failing: true, succeededMinor: 4_000n },
    row: 'UNCOLLECTIBLE',
    status: 'UNCOLLECTIBLE',
    sentence: '€60.00 is still owed, but the invoice is marked as uncollectible.',
  },
  {
    name: 'a declined card',
    facts: { failing: true },
    row: 'PAYMENT_FAILED',
    status: 'PAYMENT_FAILED',
    sentence: 'The last payment failed, and €100.00 is owed.',
  },
  {
    name: 'a bank debit that was returned',
    facts: { failing: true, succeededMinor: 10_000n, lostMinor: 10_000n },
    row: 'PAYMENT_FAILED',
    status: 'PAYMENT_FAILED',
    sentence: 'The last payment failed or was returned, and €100.00 is owed.',
  },
  {
    name: 'a part payment',
    facts: { succeededMinor: 4_000n },
    row: 'PARTIALLY_PAID',
    status: 'PARTIALLY_PAID',
    sentence: '€40.00 of €100.00 has been paid, and €60.00 is owed.',
  },
  {
    name: 'a lost dispute over one of two payments',
    facts: { succeededMinor: 10_000n, lostMinor: 6_000n },
    row: 'PARTIALLY_PAID',
    status: 'PARTIALLY_PAID',
    sentence: "€60.00 of what was paid went back through the customer's bank, so €60.00 is owed.",
  },
  {
    name: 'an invoice nobody has paid yet',
    facts: {},
    row: 'OPEN',
    status: 'OPEN',
    sentence: 'Nothing has been paid yet and €100.00 is owed.',
  },
  {
    name: 'a lost dispute over the whole payment',
    facts: { succeededMinor: 10_000n, lostMinor: 10_000n },
    row: 'OPEN',
    status: 'OPEN',
    sentence: "€100.00 of what was paid went back through the customer's bank, so €100.00 is owed.",
  },
];

describe('status table', () => {
  it.each(EXAMPLES)('P4: $name has the status $status', ({ facts, row, status }) => {
    expect(decideInvoiceStatus(factsOf(facts))).toMatchObject({ row, status });
  });

  it.each(EXAMPLES)('P9: the status of $name is explained in a sentence', (example) => {
    expect(
      explainInvoiceStatus({ facts: factsOf(example.facts), currency: 'EUR', locale: 'en-US' }),
    ).toEqual({ row: example.row, sentence: example.sentence });
  });

  it('P9: an explanation names amounts in the currency and locale of the reader', () => {
    const facts = factsOf({ totalMinor: 1_234_500n });

    expect(
      explainInvoiceStatus({ facts, currency: 'KWD', locale: 'de-DE' }).sentence.replace(
        /\s/g,
        ' ',
      ),
    ).toBe('Nothing has been paid yet and 1.234,500 KWD is owed.');
  });

  it('status: the table names every row once, and the examples reach each row and status', () => {
    const rows = INVOICE_STATUS_TABLE.map(({ row }) => row);

    expect(rows).toEqual(Object.values(InvoiceStatusRow));
    expect(new Set(EXAMPLES.map(({ row }) => row))).toEqual(new Set(rows));
    expect(new Set(EXAMPLES.map(({ status }) => status))).toEqual(
      new Set(Object.values(InvoiceStatus)),
    );
  });

  it('status: €20,000.00 paid on €64,585.38 leaves €44,585.38 owed', () => {
    const facts = factsOf({ totalMinor: 6_458_538n, succeededMinor: 2_000_000n });

    expect(decideInvoiceStatus(facts)).toEqual({
      status: 'PARTIALLY_PAID',
      row: 'PARTIALLY_PAID',
      balance: {
        expectedMinor: 6_458_538n,
        netPaidMinor: 2_000_000n,
        keptMinor: 2_000_000n,
        dueMinor: 4_458_538n,
      },
    });
  });
});
