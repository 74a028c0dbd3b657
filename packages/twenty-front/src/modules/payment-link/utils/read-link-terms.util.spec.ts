import { makeLink } from '../../../testing/invoice-fixtures.ts';
import { testFormat } from '../../../testing/render-in-app.tsx';
import { type LinkTermsForm } from '../types/link-terms-form.type.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';
import { createLinkTermsForm } from './create-link-terms-form.util.ts';
import { type ReadLinkTerms, readLinkTerms } from './read-link-terms.util.ts';

const PART = makeLink({ allowPartPayment: true, minimumPartMinor: '5000' });

const read = (changed: Partial<LinkTermsForm>, link: PaymentLink = makeLink()): ReadLinkTerms => {
  const facts = {
    link,
    currency: 'EUR',
    totalMinor: '6458538',
    dueDate: '2026-12-02',
    format: testFormat,
  };
  return readLinkTerms({ ...createLinkTermsForm(facts), ...changed }, facts);
};

describe('readLinkTerms', () => {
  it('changes nothing as it opens, whatever the link allows', () => {
    expect(read({})).toEqual({
      graceProblem: null,
      minimumProblem: null,
      lastDay: '2027-01-31',
      change: {},
    });
    expect(read({}, PART).change).toEqual({});
    expect(read({}, makeLink({ neverExpires: true }))).toMatchObject({ lastDay: null, change: {} });
  });

  it.each<[Partial<LinkTermsForm>, PaymentLink, ReadLinkTerms['change']]>([
    [{ graceDays: ' 0 ' }, makeLink(), { graceDays: 0 }],
    [{ end: 'NEVER', graceDays: 'x' }, makeLink(), { neverExpires: true }],
    [
      { end: 'GRACE', graceDays: '7' },
      makeLink({ neverExpires: true }),
      { neverExpires: false, graceDays: 7 },
    ],
    [{ amount: 'PART' }, makeLink(), { allowPartPayment: true }],
    [
      { amount: 'PART', minimum: '100' },
      makeLink(),
      { allowPartPayment: true, minimumPartMinor: '10000' },
    ],
    [{ minimum: '' }, PART, { minimumPartMinor: null }],
    [{ amount: 'ALL', minimum: 'x' }, PART, { allowPartPayment: false }],
  ])('sends only what differs: %j', (form, link, change) => {
    expect(read(form, link).change).toEqual(change);
  });

  it.each([
    [{ graceDays: '' }, 'graceProblem', '0 to 3650'],
    [{ graceDays: '1.5' }, 'graceProblem', 'whole number'],
    [{ graceDays: '3651' }, 'graceProblem', '0 to 3650'],
    [{ amount: 'PART', minimum: '0.10' }, 'minimumProblem', 'At least €0.50'],
    [{ amount: 'PART', minimum: '70,000' }, 'minimumProblem', 'At most the invoice’s total'],
    [{ amount: 'PART', minimum: '1.005' }, 'minimumProblem', 'at most 2 decimals'],
  ] as const)('P5: sends nothing for %j', (form, problem, words) => {
    const result = read(form);
    expect(result[problem]).toContain(words);
    expect(result.change).toBeNull();
  });
});
