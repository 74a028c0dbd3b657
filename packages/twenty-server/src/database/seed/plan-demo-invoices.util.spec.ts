import { calculateInvoiceTotals, isCurrencyCode } from 'twenty-shared';
import { checkDraftOrThrow } from '../../modules/customer-billing/invoice/check-draft.util.ts';
import { addDays } from '../../engine/workspace/add-days.util.ts';
import { DEMO_COMPANIES } from './demo-companies.constant.ts';
import { planDemoInvoices } from './plan-demo-invoices.util.ts';
import { createSeededRandom } from './seeded-random.util.ts';

const TODAY = '2026-11-23';

describe('The plan of the demo', () => {
  const plan = planDemoInvoices(TODAY);

  it('is the same for the same day', () => {
    expect(planDemoInvoices(TODAY)).toEqual(plan);
  });

  it('moves with the day', () => {
    const tomorrow = planDemoInvoices(addDays(TODAY, 1));
    expect(tomorrow.map(({ draft }) => draft.issueDate)).toEqual(
      plan.map(({ draft }) => addDays(draft.issueDate, 1)),
    );
  });

  it('has 120 invoices of the last twelve months in five currencies', () => {
    expect(plan).toHaveLength(120);
    const currencies = new Set(plan.map(({ draft }) => draft.currency));
    expect([...currencies].toSorted()).toEqual(['EUR', 'GBP', 'JPY', 'KWD', 'USD']);
    for (const { draft } of plan) {
      expect(isCurrencyCode(draft.currency)).toBe(true);
      expect(draft.issueDate >= addDays(TODAY, -365) && draft.issueDate <= TODAY).toBe(true);
    }
  });

  it('leaves about twenty recent ones open that are not due yet', () => {
    const recent = plan.filter(
      ({ isIssued, payments, draft }) => isIssued && payments.length === 0 && draft.dueDate > TODAY,
    );
    expect(recent).toHaveLength(22);
  });

  it('issues in the order of dates and never pays before the issue or after today', () => {
    const issued = plan.filter(({ isIssued }) => isIssued);
    const dates = issued.map(({ draft }) => draft.issueDate);
    expect(dates).toEqual(dates.toSorted());
    for (const { draft, payments } of issued) {
      for (const { paidOn } of payments) {
        expect(paidOn > draft.issueDate && paidOn <= TODAY).toBe(true);
      }
    }
  });

  it('asks for amounts that a card can pay', () => {
    for (const { draft } of plan) {
      const checked = checkDraftOrThrow({ ...draft, companyId: 'any' });
      expect(calculateInvoiceTotals(checked).totalMinor).toBe(checked.totalMinor);
      expect(checked.totalMinor > 0n && checked.totalMinor < 99_999_999n).toBe(true);
    }
  });

  it('names 30 companies and 60 people, none twice', () => {
    expect(new Set(DEMO_COMPANIES.map(({ name }) => name)).size).toBe(30);
    expect(new Set(DEMO_COMPANIES.map(({ domain }) => domain)).size).toBe(30);
    expect(new Set(DEMO_COMPANIES.flatMap(({ people }) => people)).size).toBe(60);
  });
});

describe('The seeded random numbers', () => {
  it('stay within their bounds and reach both', () => {
    const random = createSeededRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
    expect([...drawn].toSorted()).toEqual([3, 4, 5, 6]);
  });

  it('differ by seed', () => {
    const draw = (seed: number) => {
      const random = createSeededRandom(seed);
      return Array.from({ length: 8 }, () => random.integer(0, 1_000_000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});
