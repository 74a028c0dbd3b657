import fc from 'fast-check';
import { invoiceFactsFromJson, invoiceFactsToJson } from './invoice-facts-json.util.ts';
import { formatInvoiceNumber, invoiceNumberOrder } from './invoice-number.util.ts';

describe('An invoice number', () => {
  it('has four digits, and more when it needs them', () => {
    expect(formatInvoiceNumber({ year: 2026, sequence: 42 })).toBe('INV-2026-0042');
    expect(formatInvoiceNumber({ year: 2026, sequence: 12_345 })).toBe('INV-2026-12345');
  });

  it('is ordered by year, then by count, whatever its length', () => {
    const key = fc.record({
      year: fc.integer({ min: 1900, max: 2199 }),
      sequence: fc.integer({ min: 1, max: 999_999_999 }),
    });
    fc.assert(
      fc.property(key, key, (left, right) => {
        const byKey = left.year - right.year || left.sequence - right.sequence;
        const byOrder =
          invoiceNumberOrder(formatInvoiceNumber(left)) -
          invoiceNumberOrder(formatInvoiceNumber(right));
        expect(Math.sign(Number(byOrder))).toBe(Math.sign(byKey));
      }),
    );
  });

  it('comes after a draft, which has none', () => {
    expect(invoiceNumberOrder(null)).toBe(0n);
    expect(() => invoiceNumberOrder('2026/1')).toThrow('Not an invoice number');
  });
});

describe('The facts in the database', () => {
  it('P5: come back exactly, amounts beyond a float included', () => {
    const facts = {
      issued: true,
      voided: false,
      markedUncollectible: false,
      disputeOpen: false,
      inquiryOpen: true,
      failing: false,
      totalMinor: 9_007_199_254_740_993n,
      prePaymentCreditMinor: 0n,
      succeededMinor: -1n,
      lostMinor: 0n,
      refundedMinor: 0n,
      processingMinor: 0n,
      creditAppliedMinor: 3n,
    };
    const stored = JSON.parse(JSON.stringify(invoiceFactsToJson(facts)));
    expect(invoiceFactsFromJson(stored)).toEqual(facts);
  });
});
