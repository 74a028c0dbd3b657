import { countrySpecOrThrow } from './country-spec.ts';

describe('a country', () => {
  it('takes every currency, each once', () => {
    const { supported_payment_currencies: currencies, ...spec } = countrySpecOrThrow('DE', 'eur');
    expect(spec).toMatchObject({ id: 'DE', object: 'country_spec', default_currency: 'eur' });
    expect(currencies).toEqual(expect.arrayContaining(['eur', 'usd', 'jpy', 'kwd', 'isk']));
    expect(new Set(currencies).size).toBe(currencies.length);
  });

  it.each(['', 'de', 'DEU', '../account'])('that is none is refused: %j', (country) => {
    expect(() => countrySpecOrThrow(country, 'eur')).toThrow('unknown');
  });
});
