/** What becomes of an invoice whose link a customer of the demo got. */
export const DemoOutcome = {
  PAID: 'PAID',
  DECLINED_THEN_PAID: 'DECLINED_THEN_PAID',
  DECLINED: 'DECLINED',
  PARTLY_REFUNDED: 'PARTLY_REFUNDED',
  LEFT_OPEN: 'LEFT_OPEN',
} as const;
export type DemoOutcome = (typeof DemoOutcome)[keyof typeof DemoOutcome];

export type DemoStep = { readonly invoiceId: string; readonly outcome: DemoOutcome };

/** An invoice of the CRM, as far as the plan looks at it. */
export type DemoCandidate = {
  readonly id: string;
  readonly number: string | null;
  readonly status: string;
  readonly stripeInvoiceId: string | null;
  /** In the currency's minor unit. */
  readonly paidMinor: string;
};

const { PAID, DECLINED_THEN_PAID, DECLINED, PARTLY_REFUNDED, LEFT_OPEN } = DemoOutcome;

// Newest first, mixed so that the first screen of the list shows each.
// prettier-ignore
const OUTCOMES: readonly DemoOutcome[] = [
  LEFT_OPEN, PAID, DECLINED, PAID, PAID, PARTLY_REFUNDED, PAID, DECLINED_THEN_PAID, PAID, PAID,
  LEFT_OPEN, PAID, PAID, DECLINED, PAID, PAID, DECLINED_THEN_PAID, PAID, PAID, PAID,
];

const isUntouched = ({ number, status, stripeInvoiceId, paidMinor }: DemoCandidate): boolean =>
  number !== null && status === 'OPEN' && stripeInvoiceId === null && BigInt(paidMinor) === 0n;

/**
 * What the demo's customers do, oldest invoice first: of the newest open invoices that nobody sent to Stripe or paid,
 * at most 20. The same for the same invoices.
 */
export const planDemoActivity = (newestFirst: readonly DemoCandidate[]): DemoStep[] =>
  newestFirst
    .filter(isUntouched)
    .slice(0, OUTCOMES.length)
    .map(({ id }, index) => ({ invoiceId: id, outcome: OUTCOMES[index] ?? LEFT_OPEN }))
    .toReversed();
