import { type LineForm } from '../types/invoice-form.type.ts';
import { isBlankLine, readLine } from './read-line.util.ts';

const line = (changed: Partial<LineForm> = {}): LineForm => ({
  key: 'k',
  description: 'Licence',
  details: '',
  quantity: '1',
  unitPrice: '10',
  discount: '',
  tax: '19%',
  ...changed,
});

describe('readLine', () => {
  it.each([
    ['1,234.50', 'EUR', 'en-US', 123450n],
    ['1.234,50', 'EUR', 'de-DE', 123450n],
    ['18,400', 'JPY', 'en-US', 18400n],
    ['862.5', 'KWD', 'en-US', 862500n],
  ] as const)(
    'P5: reads the unit price %s in %s (%s) as %s minor units',
    (text, currency, locale, expected) => {
      const read = readLine(line({ unitPrice: text, tax: '' }), currency, locale);
      expect(read.problems).toEqual({});
      expect(read.line?.unitPriceMinor).toBe(expected);
    },
  );

  it.each([
    ['unitPrice', '10.505', 'EUR', 'Unit price must be an amount in EUR, with at most 2 decimals.'],
    ['unitPrice', '10.5', 'JPY', 'Unit price must be a whole amount in JPY.'],
    ['unitPrice', '1,5', 'EUR', 'Unit price must be an amount in EUR, with at most 2 decimals.'],
    ['unitPrice', '', 'EUR', 'Enter a unit price.'],
    ['unitPrice', '-5', 'EUR', 'Unit price must be zero or more.'],
    ['quantity', '0', 'EUR', 'Quantity must be a number above zero, with at most 6 decimals.'],
    [
      'quantity',
      '1.0000001',
      'EUR',
      'Quantity must be a number above zero, with at most 6 decimals.',
    ],
    ['tax', '101%', 'EUR', 'Tax must be a percentage from 0 to 100.'],
    ['tax', 'nineteen', 'EUR', 'Tax must be a percentage from 0 to 100.'],
    ['description', ' ', 'EUR', 'Say what this line is for.'],
    [
      'discount',
      '120%',
      'EUR',
      'Discount must be a percentage up to 100%, or an amount up to that of the line.',
    ],
    [
      'discount',
      '10.01',
      'EUR',
      'Discount must be a percentage up to 100%, or an amount up to that of the line.',
    ],
  ] as const)('says what is wrong with %s "%s" in %s', (field, text, currency, words) => {
    const read = readLine(line({ [field]: text }), currency, 'en-US');
    expect(read.problems).toEqual({ [field]: words });
  });

  it('takes a discount as a percentage or as an amount', () => {
    const percent = readLine(line({ discount: '12.5%' }), 'EUR', 'en-US');
    expect(percent.line?.discount).toEqual({ type: 'PERCENT', percent: '12.5' });
    expect(percent.netMinor).toBe(875n);
    const amount = readLine(line({ discount: '2.50' }), 'EUR', 'en-US');
    expect(amount.line?.discount).toEqual({ type: 'AMOUNT', amountMinor: 250n });
    expect(amount.netMinor).toBe(750n);
  });

  it('rounds the amount of a line to the step of the currency', () => {
    expect(readLine(line({ quantity: '0.333', unitPrice: '1.005' }), 'KWD', 'en-US').netMinor).toBe(
      330n,
    );
  });

  it('reads an empty tax as none', () => {
    expect(readLine(line({ tax: '' }), 'EUR', 'en-US').line?.taxRatePercent).toBe('0');
  });
});

describe('isBlankLine', () => {
  it('does not count the quantity and tax that come filled in', () => {
    expect(isBlankLine(line({ description: '', unitPrice: '' }))).toBe(true);
    expect(isBlankLine(line({ description: '', unitPrice: '5' }))).toBe(false);
  });
});
