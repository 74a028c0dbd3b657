import type { CurrencyCode } from 'twenty-shared';
import type {
  DraftRequest,
  LineRequest,
} from '../../modules/customer-billing/invoice/check-draft.util.ts';
import { DEMO_CATALOGUE, DEMO_PRICE_RATES } from './demo-catalogue.constant.ts';
import { DEMO_COMPANIES, DEMO_COUNTRIES } from './demo-companies.constant.ts';
import { addDays } from '../../engine/workspace/add-days.util.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.util.ts';

/** A payment outside Stripe: how many percent of the total, and on which day. */
export type DemoPayment = { percent: bigint; paidOn: string };

export type DemoInvoice = {
  companyIndex: number;
  isIssued: boolean;
  draft: Omit<DraftRequest, 'companyId' | 'contactId'> & { currency: CurrencyCode };
  payments: DemoPayment[];
};

type Outcome = {
  count: number;
  isIssued: boolean;
  /** Days before today, youngest and oldest. */
  age: readonly [number, number];
  /** Days from issue to due date. */
  terms: readonly number[];
  /** Percent of the total, one per payment. */
  payments: readonly bigint[];
};

const FIXED_SEED = 20_261_122;

const OUTCOMES: readonly Outcome[] = [
  { count: 62, isIssued: true, age: [45, 360], terms: [14, 30], payments: [100n] },
  { count: 8, isIssued: true, age: [60, 330], terms: [30], payments: [40n, 60n] },
  // Paid twice by mistake: something to look at under Overpaid.
  { count: 1, isIssued: true, age: [50, 80], terms: [30], payments: [100n, 100n] },
  { count: 6, isIssued: true, age: [20, 44], terms: [45, 60], payments: [50n] },
  { count: 12, isIssued: true, age: [35, 75], terms: [14, 30], payments: [] },
  // Recent and untouched: what the demo pushes to Stripe in the background.
  { count: 22, isIssued: true, age: [1, 18], terms: [30], payments: [] },
  { count: 9, isIssued: false, age: [0, 12], terms: [14, 30], payments: [] },
];

const planLine = (
  random: SeededRandom,
  { currency, taxRatePercent }: { currency: CurrencyCode; taxRatePercent: string },
): LineRequest => {
  const item = random.pick(DEMO_CATALOGUE);
  const rate = DEMO_PRICE_RATES[currency] ?? 100n;
  return {
    description: item.description,
    details: item.details,
    quantity: random.pick(item.quantities),
    unitPriceMinor: BigInt(item.priceInEuro) * rate,
    taxRatePercent,
    ...(random.chance(15) ? { discountType: 'PERCENT' as const, discountPercent: '10' } : {}),
  };
};

const planInvoice = (random: SeededRandom, outcome: Outcome, today: string): DemoInvoice => {
  const companyIndex = random.integer(0, DEMO_COMPANIES.length - 1);
  const company = DEMO_COMPANIES[companyIndex] ?? random.pick(DEMO_COMPANIES);
  const { currency, taxRatePercent } = DEMO_COUNTRIES[company.countryCode];
  const issueDate = addDays(today, -random.integer(...outcome.age));
  const lineCount = random.integer(1, 5);
  const lines = Array.from({ length: lineCount }, () =>
    planLine(random, { currency, taxRatePercent }),
  );
  const invoiceDiscount = random.chance(12)
    ? { discountType: 'PERCENT' as const, discountPercent: '5' }
    : {};
  let paidOn = issueDate;
  const payments = outcome.payments.map((percent) => {
    paidOn = addDays(paidOn, random.integer(4, 18));
    return { percent, paidOn: paidOn < today ? paidOn : today };
  });
  return {
    companyIndex,
    isIssued: outcome.isIssued,
    draft: {
      currency,
      issueDate,
      dueDate: addDays(issueDate, random.pick(outcome.terms)),
      note: random.chance(20) ? 'Thank you for working with us.' : null,
      lines,
      ...invoiceDiscount,
    },
    payments,
  };
};

/**
 * The demo's 120 invoices relative to `today` (YYYY-MM-DD): the issued ones in the order of their issue dates, so
 * that their numbers follow it, then the drafts. The same for the same day.
 */
export const planDemoInvoices = (today: string): DemoInvoice[] => {
  const random = createSeededRandom(FIXED_SEED);
  const planned = OUTCOMES.flatMap((outcome) =>
    Array.from({ length: outcome.count }, () => planInvoice(random, outcome, today)),
  );
  const sortKey = ({ isIssued, draft }: DemoInvoice): string =>
    `${isIssued ? 0 : 1}${draft.issueDate}`;
  return planned.toSorted((left, right) => sortKey(left).localeCompare(sortKey(right)));
};
