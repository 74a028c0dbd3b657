import { parseLocalizedMoney } from 'twenty-shared';
import { createFormat } from '../../format/utils/create-format.util.ts';
import { tidyCell } from './tidy-cell.util.ts';

const formatOf = (locale: string) =>
  createFormat({ locale, timeZone: 'Europe/Berlin', today: '2026-11-23' });

describe('tidyCell', () => {
  it.each([
    ['en-US', 'EUR', '1150', '1,150.00'],
    ['en-US', 'EUR', '1,150.5', '1,150.50'],
    ['de-DE', 'EUR', '1150,5', '1.150,50'],
    ['en-US', 'JPY', '12846000', '12,846,000'],
    ['en-US', 'KWD', '0.005', '0.005'],
  ] as const)('P5: writes a unit price in %s %s typed as %s as %s, the same amount', (...row) => {
    const [locale, currency, text, expected] = row;
    const tidied = tidyCell({ field: 'unitPrice', text, currency, format: formatOf(locale) });
    expect(tidied).toBe(expected);
    expect(parseLocalizedMoney(tidied, currency, locale)).toBe(
      parseLocalizedMoney(text, currency, locale),
    );
  });

  it.each(['', 'much', '1.005', '1,5'])('leaves "%s" alone, which is no amount', (text) => {
    expect(tidyCell({ field: 'unitPrice', text, currency: 'EUR', format: formatOf('en-US') })).toBe(
      text,
    );
  });

  it('leaves every other cell alone', () => {
    expect(
      tidyCell({ field: 'quantity', text: '1150', currency: 'EUR', format: formatOf('en-US') }),
    ).toBe('1150');
  });
});
