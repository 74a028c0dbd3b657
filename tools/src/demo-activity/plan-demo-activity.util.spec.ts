import { DemoOutcome, planDemoActivity, type DemoCandidate } from './plan-demo-activity.util.ts';

const candidate = (index: number, changes: Partial<DemoCandidate> = {}): DemoCandidate => ({
  id: `invoice-${index}`,
  number: `INV-2026-${index}`,
  status: 'OPEN',
  stripeInvoiceId: null,
  paidMinor: '0',
  ...changes,
});

const candidates = (count: number): DemoCandidate[] =>
  Array.from({ length: count }, (_, index) => candidate(index));

const countOf = (outcome: DemoOutcome): number =>
  planDemoActivity(candidates(30)).filter((step) => step.outcome === outcome).length;

describe('planDemoActivity', () => {
  it('takes the twenty newest, oldest of them first', () => {
    const ids = planDemoActivity(candidates(30)).map(({ invoiceId }) => invoiceId);
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe('invoice-19');
    expect(ids.at(-1)).toBe('invoice-0');
  });

  it('has most of them paid and something of everything else to look at', () => {
    expect(countOf(DemoOutcome.PAID)).toBe(13);
    expect(countOf(DemoOutcome.DECLINED_THEN_PAID)).toBe(2);
    expect(countOf(DemoOutcome.DECLINED)).toBe(2);
    expect(countOf(DemoOutcome.PARTLY_REFUNDED)).toBe(1);
    expect(countOf(DemoOutcome.LEFT_OPEN)).toBe(2);
  });

  it('leaves alone what is a draft, not open, at Stripe already, or paid in part', () => {
    const touched = [
      candidate(1, { number: null, status: 'DRAFT' }),
      candidate(2, { status: 'PAID' }),
      candidate(3, { stripeInvoiceId: 'in_1' }),
      candidate(4, { paidMinor: '1' }),
    ];
    const plan = planDemoActivity([...touched, candidate(5)]);
    expect(plan.map(({ invoiceId }) => invoiceId)).toEqual(['invoice-5']);
  });

  it('plans the same for the same invoices', () => {
    expect(planDemoActivity(candidates(25))).toEqual(planDemoActivity(candidates(25)));
  });

  it('plans nothing where nothing is open', () => {
    expect(planDemoActivity([])).toEqual([]);
  });
});
