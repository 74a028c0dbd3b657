import { decideLinkExpiry, describeExpiry } from './decide-link-expiry.util.ts';

const BERLIN = 'Europe/Berlin';
const decide = (dueDate: string, graceDays: number, timeZone = BERLIN) =>
  decideLinkExpiry({ dueDate, terms: { graceDays, neverExpires: false }, timeZone })?.toISOString();

describe('decideLinkExpiry', () => {
  it.each([
    ['2026-12-01', 0, BERLIN, '2026-12-01T22:59:59.999Z'],
    ['2026-12-01', 60, BERLIN, '2027-01-30T22:59:59.999Z'],
    // Over the change to summer time: the days are counted, not the hours.
    ['2026-03-28', 1, BERLIN, '2026-03-29T21:59:59.999Z'],
    ['2026-12-01', 0, 'Pacific/Auckland', '2026-12-01T10:59:59.999Z'],
    ['2028-02-28', 1, 'UTC', '2028-02-29T23:59:59.999Z'],
  ])('of %s and %i days in %s is %s', (dueDate, graceDays, timeZone, expected) => {
    expect(decide(dueDate, graceDays, timeZone)).toBe(expected);
  });

  it('is never where a link never expires', () => {
    const terms = { graceDays: 5, neverExpires: true };
    expect(decideLinkExpiry({ dueDate: '2026-12-01', terms, timeZone: BERLIN })).toBeNull();
  });
});

describe('describeExpiry', () => {
  it('names the day where the workspace is', () => {
    const end = new Date('2026-12-01T22:59:59.999Z');
    expect(describeExpiry(end, BERLIN)).toBe('open until 2026-12-01');
    expect(describeExpiry(end, 'Pacific/Auckland')).toBe('open until 2026-12-02');
    expect(describeExpiry(null, BERLIN)).toBe('open without an end');
  });
});
