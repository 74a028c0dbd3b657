import type { CurrencyCode } from 'twenty-shared';
import { decidePartPayment, readAskedAmount } from './part-payment.util.ts';

const invoiceOf = (owedMinor: bigint, currency: CurrencyCode = 'EUR') => ({ owedMinor, currency });
const terms = (minimumPartMinor: bigint | null = null) => ({
  allowPartPayment: true,
  minimumPartMinor,
});

describe('decidePartPayment', () => {
  it('lets nobody choose unless it is allowed', () => {
    const never = { allowPartPayment: false, minimumPartMinor: 100n };
    expect(decidePartPayment(invoiceOf(10_000n), never)).toBeNull();
  });

  it.each([
    ['the least Stripe charges', null, 50n],
    ['its own minimum', 2_500n, 2_500n],
    ['what Stripe charges where its own is less', 10n, 50n],
  ])('begins at %s', (_what, minimum, expected) => {
    expect(decidePartPayment(invoiceOf(10_000n), terms(minimum))).toEqual({
      minimumMinor: expected,
      maximumMinor: 10_000n,
    });
  });

  it('leaves no choice where the minimum is all that is owed, or more', () => {
    expect(decidePartPayment(invoiceOf(2_500n), terms(2_500n))).toBeNull();
    expect(decidePartPayment(invoiceOf(2_501n), terms(2_500n))).not.toBeNull();
  });
});

describe('readAskedAmount', () => {
  const read = (
    text: string,
    options: { locale?: string; currency?: CurrencyCode; owed?: bigint; minimum?: bigint } = {},
  ) => {
    const invoice = invoiceOf(options.owed ?? 10_000n, options.currency ?? 'EUR');
    const part = decidePartPayment(invoice, terms(options.minimum ?? 1_000n));
    if (part === null) throw new Error('Nothing to choose');
    return readAskedAmount({ text, locale: options.locale ?? 'en-GB', invoice, part });
  };

  it.each([
    ['40', {}, 4_000n],
    ['40.00', {}, 4_000n],
    ['10', {}, 1_000n],
    ['100', {}, 10_000n],
    ['1.234,50', { locale: 'de-DE', owed: 200_000n }, 123_450n],
    ['40', { currency: 'JPY', owed: 10_000n, minimum: 50n }, null],
    ['400', { currency: 'JPY', owed: 10_000n, minimum: 50n }, 400n],
    ['1.250', { currency: 'KWD', owed: 10_000n, minimum: 1_000n }, 1_250n],
  ] as const)('P5: reads %s', (text, options, expected) => {
    expect(read(text, options)).toEqual(
      expected === null ? { problem: 'TOO_SMALL' } : { amountMinor: expected },
    );
  });

  it.each([
    ['', 'UNCLEAR'],
    ['abc', 'UNCLEAR'],
    ['40,5', 'UNCLEAR'],
    ['40.005', 'UNCLEAR'],
    ['4e1', 'UNCLEAR'],
    ['9'.repeat(41), 'UNCLEAR'],
    ['-40', 'TOO_SMALL'],
    ['0', 'TOO_SMALL'],
    ['9.99', 'TOO_SMALL'],
    ['100.01', 'TOO_LARGE'],
    ['99.51', 'LEAVES_TOO_LITTLE'],
  ] as const)('refuses %s: %s', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('P5: refuses what is finer than the steps of the currency', () => {
    expect(read('1.255', { currency: 'KWD', owed: 10_000n })).toEqual({ problem: 'UNCLEAR' });
  });

  it('takes a part that leaves just enough', () => {
    expect(read('99.50')).toEqual({ amountMinor: 9_950n });
  });
});
