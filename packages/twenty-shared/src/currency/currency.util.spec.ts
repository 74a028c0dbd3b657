import { CURRENCIES, type CurrencyCode } from './currencies.constant.ts';
import { type CurrencyDefinition } from './currency-definition.type.ts';
import { getCurrency, isCurrencyCode } from './currency.util.ts';

const codesWhere = (matches: (definition: CurrencyDefinition) => boolean): string[] =>
  Object.values(CURRENCIES)
    .filter(matches)
    .map(({ code }) => code);

describe('currencies', () => {
  it('P5: knows every currency by its own ISO code, in alphabetical order', () => {
    const codes = Object.keys(CURRENCIES);

    expect(codes.length).toBeGreaterThanOrEqual(135);
    expect(codes).toEqual([...codes].sort());
    expect(Object.values(CURRENCIES).map(({ code }) => code)).toEqual(codes);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it('gives every currency a name of its own', () => {
    const names = Object.values(CURRENCIES).map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  });

  it('holds only codes that Intl knows, so that none is shown without a format', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));

    expect(Object.keys(CURRENCIES).filter((code) => !known.has(code))).toEqual([]);
  });

  it('P5: counts in whole units exactly where Stripe has no decimals, and for ISK and UGX', () => {
    expect(codesWhere(({ exponent }) => exponent === 0)).toEqual(
      'BIF CLP DJF GNF ISK JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' '),
    );
  });

  it('P5: counts in thousandths with a step of ten for BHD JOD KWD OMR TND, and nowhere else', () => {
    const threeDecimals = ['BHD', 'JOD', 'KWD', 'OMR', 'TND'];

    expect(codesWhere(({ exponent }) => exponent === 3)).toEqual(threeDecimals);
    expect(codesWhere(({ stepMinor }) => stepMinor === 10n)).toEqual(threeDecimals);
    expect(codesWhere(({ stepMinor }) => stepMinor !== 10n && stepMinor !== 1n)).toEqual([]);
  });

  it('P5: sends ISK and UGX to Stripe with two decimals, all others as they are counted', () => {
    expect(codesWhere(({ exponent, stripeExponent }) => exponent !== stripeExponent)).toEqual([
      'ISK',
      'UGX',
    ]);
    expect(getCurrency('UGX')).toMatchObject({ exponent: 0, stripeExponent: 2 });
  });

  it.each<[CurrencyCode, 0 | 2 | 3]>([
    ['HUF', 2],
    ['TWD', 2],
    ['COP', 2],
    ['IDR', 2],
  ])('P5: %s has the %d decimals that Stripe takes, however many CLDR shows', (code, exponent) => {
    expect(getCurrency(code).exponent).toBe(exponent);
  });

  it.each<[CurrencyCode, bigint | null]>([
    ['EUR', 50n],
    ['USD', 50n],
    ['GBP', 30n],
    ['AED', 200n],
    ['CZK', 1500n],
    ['DKK', 250n],
    ['HUF', 17_500n],
    ['JPY', 50n],
    ['KRW', 50n],
    ['MXN', 1000n],
    ['THB', 1000n],
    ['KWD', null],
    ['ISK', null],
  ])('knows the least that Stripe charges in %s', (code, minimumChargeMinor) => {
    expect(getCurrency(code).minimumChargeMinor).toBe(minimumChargeMinor);
  });

  it.each(['EUR', 'KWD', 'UGX'])('takes %s for a currency', (code) => {
    expect(isCurrencyCode(code)).toBe(true);
  });

  it.each(['eur', 'EU', 'XXX', '', 'toString', '__proto__', 'BTC'])(
    'does not take %p for a currency',
    (code) => {
      expect(isCurrencyCode(code)).toBe(false);
    },
  );
});
