import { createInvoiceFormats } from './invoice-formats.util.ts';

const formatsOf = (locale: string, timeZone = 'Europe/Berlin') =>
  createInvoiceFormats({ locale, timeZone, currency: 'EUR', today: '2026-11-23' });
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('createInvoiceFormats', () => {
  it('writes for an English and a German reader', () => {
    const [english, german] = [formatsOf('en-GB'), formatsOf('de-DE')];
    expect(english.money(4_458_538n)).toBe('€44,585.38');
    expect(spaced(german.money(4_458_538n))).toBe('44.585,38 €');
    expect(english.quantity('12.5')).toBe('12.5');
    expect(german.quantity('1250.000001')).toBe('1.250,000001');
    expect(english.percent('7.7')).toBe('7.7%');
    expect(spaced(german.percent('19'))).toBe('19 %');
    expect(english.date('2026-12-02')).toBe('2 December 2026');
    expect(german.date('2026-12-02')).toBe('2. Dezember 2026');
  });

  it('P5: writes quantities and percentages exactly', () => {
    const { quantity, percent } = formatsOf('en-GB');
    expect(quantity('900719925474099.123456')).toBe('900,719,925,474,099.123456');
    expect(percent('0.0001')).toBe('0.0001%');
    expect(percent('33.3333')).toBe('33.3333%');
  });

  it('writes a discount as what it was given as', () => {
    const { discount } = formatsOf('en-GB');
    expect(discount({ type: 'PERCENT', percent: '10' })).toBe('10%');
    expect(discount({ type: 'AMOUNT', amountMinor: 5_000n })).toBe('€50.00');
  });

  it('keeps a due date the same day in every time zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(formatsOf('en-GB', timeZone).date('2026-12-02')).toBe('2 December 2026');
  });

  it('names the day of a moment where the workspace is, and the year where it is another', () => {
    const { dayOf, shortDayOf } = formatsOf('en-GB');
    expect(dayOf(new Date('2026-11-05T23:30:00Z'))).toBe('6 November 2026');
    expect(shortDayOf(new Date('2026-11-05T23:30:00Z'))).toBe('6 November');
    expect(shortDayOf(new Date('2025-12-31T22:30:00Z'))).toBe('31 December 2025');
    expect(shortDayOf(new Date('2025-12-31T23:30:00Z'))).toBe('1 January');
  });
});
