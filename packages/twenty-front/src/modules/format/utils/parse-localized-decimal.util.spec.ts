import { parseLocalizedDecimal } from './parse-localized-decimal.util.ts';

const parse = (text: string, locale = 'en-US'): string | null =>
  parseLocalizedDecimal({ text, locale, maximumScale: 6 });

describe('parseLocalizedDecimal', () => {
  it.each([
    ['12', 'en-US', '12'],
    [' 12.50 ', 'en-US', '12.5'],
    ['12,5', 'de-DE', '12.5'],
    ['12.5', 'de-DE', '12.5'],
    ['0.000001', 'en-US', '0.000001'],
  ])('reads %p in %s as %s', (text, locale, expected) => {
    expect(parse(text, locale)).toBe(expected);
  });

  it.each(['', '1,000', '1e3', '-1', '.5', '0.0000001', 'twelve', '1.2.3'])(
    'refuses %p instead of guessing',
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );
});
