import { DASHBOARD_ACTIONS } from 'stripe-sandbox';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { createDraft, dataOf, pressCreateStripeInvoice } from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';
import { pressDashboardButton } from './support/press-dashboard-button.ts';

type Ids = { invoice: string; intent: string; customer: string };
type Beginning = 'open' | 'paid' | 'debit' | 'debit paid';

type Expected = {
  /** Of an invoice over EUR 119.00. */
  status: string;
  /** `KIND STATUS amount`, with Stripe's word for a dispute. */
  rows: string[];
  told?: string[];
  creditNotes?: string[];
};

type Case = [
  action: (typeof DASHBOARD_ACTIONS)[number],
  begins: Beginning,
  fields: (ids: Ids) => { id?: string; value?: string },
  expected: Expected,
];

const PAID = 'PAYMENT SUCCEEDED 11900';
const OPEN_INVOICE: Expected = { status: 'OPEN', rows: [] };
const PAID_INVOICE: Expected = { status: 'PAID', rows: [PAID] };
const ofIntent =
  (value = '') =>
  ({ intent }: Ids) => ({ id: intent, value });
const ofInvoice =
  (value = '') =>
  ({ invoice }: Ids) => ({ id: invoice, value });

const disputed = (word: string, status: string, row: string, told: string[]): Case => [
  'dispute',
  'paid',
  ofIntent(word),
  { status, rows: [`DISPUTE ${row} -11900 ${word}`, PAID], told },
];

/** What every button of the Dashboard's pages brings about here. */
const TABLE: Case[] = [
  [
    'refund',
    'paid',
    ofIntent('19.00'),
    { status: 'PARTIALLY_REFUNDED', rows: [PAID, 'REFUND SUCCEEDED -1900'] },
  ],
  ['refund', 'paid', ofIntent(), { status: 'REFUNDED', rows: [PAID, 'REFUND SUCCEEDED -11900'] }],
  disputed('needs_response', 'DISPUTED', 'PENDING', ['DISPUTE_OPENED']),
  disputed('under_review', 'DISPUTED', 'PENDING', ['DISPUTE_OPENED']),
  disputed('won', 'PAID', 'CANCELED', ['DISPUTE_CLOSED', 'DISPUTE_OPENED']),
  disputed('lost', 'OPEN', 'SUCCEEDED', ['DISPUTE_CLOSED', 'DISPUTE_OPENED']),
  disputed('warning_needs_response', 'PAID', 'PENDING', ['DISPUTE_OPENED']),
  disputed('warning_under_review', 'PAID', 'PENDING', ['DISPUTE_OPENED']),
  disputed('warning_closed', 'PAID', 'CANCELED', ['DISPUTE_CLOSED', 'DISPUTE_OPENED']),
  disputed('prevented', 'PAID', 'CANCELED', ['DISPUTE_CLOSED', 'DISPUTE_OPENED']),
  disputed('appeal_needs_response', 'DISPUTED', 'PENDING', ['DISPUTE_OPENED']),
  disputed('appeal_under_review', 'DISPUTED', 'PENDING', ['DISPUTE_OPENED']),
  ['fraud_warning', 'paid', ofIntent(), { ...PAID_INVOICE, told: ['EARLY_FRAUD_WARNING'] }],
  ['settle', 'debit', ofIntent('succeeded'), PAID_INVOICE],
  [
    'settle',
    'debit',
    ofIntent('failed'),
    { status: 'PAYMENT_FAILED', rows: ['PAYMENT FAILED 11900'], told: ['PAYMENT_FAILED'] },
  ],
  [
    'settle',
    'debit paid',
    ofIntent('returned'),
    {
      status: 'PAYMENT_FAILED',
      rows: ['DISPUTE SUCCEEDED -11900 lost', PAID],
      told: ['DEBIT_RETURNED'],
    },
  ],
  ['void', 'open', ofInvoice(), { status: 'VOID', rows: [] }],
  ['uncollectible', 'open', ofInvoice(), { status: 'UNCOLLECTIBLE', rows: [] }],
  ['out_of_band', 'open', ofInvoice(), PAID_INVOICE],
  ['credit_note', 'open', ofInvoice('19.00'), { ...OPEN_INVOICE, creditNotes: ['ISSUED 1900 0'] }],
  [
    'credit_note',
    'paid',
    ofInvoice('19.00'),
    {
      status: 'PARTIALLY_REFUNDED',
      rows: [PAID, 'REFUND SUCCEEDED -1900'],
      creditNotes: ['ISSUED 0 1900'],
    },
  ],
  [
    'delete_customer',
    'open',
    ({ customer }) => ({ id: customer }),
    { ...OPEN_INVOICE, told: ['CUSTOMER_DELETED'] },
  ],
  ['clock', 'open', () => ({ value: 'hour' }), OPEN_INVOICE],
  ['duplicates', 'paid', () => ({ value: 'on' }), PAID_INVOICE],
  ['fail_next', 'open', ofInvoice(), OPEN_INVOICE],
  ['forget_faults', 'paid', () => ({}), PAID_INVOICE],
  ['resend', 'paid', () => ({}), PAID_INVOICE],
  ['webhooks', 'paid', () => ({ value: 'resume' }), PAID_INVOICE],
];

describe('The Dashboard of Stripe', () => {
  let world: BillingWorld;
  let worker: ManualWorker;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
  });

  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  /** All that Stripe sends, also what it sends some seconds later, has arrived and was worked on. */
  const arrive = async (): Promise<void> => {
    await world.sandbox.control.flushDeliveries();
    await waitUntil(
      'the sandbox to have sent everything',
      async () => (await world.sandbox.control.health()).idle,
    );
    await worker.workUntilIdle();
  };

  const begin = async (begins: Beginning): Promise<{ id: string; ids: Ids }> => {
    const id = await createDraft(world.admin);
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    const invoice = stripeInvoiceId ?? '';
    const { control } = world.sandbox;
    if (begins !== 'open') {
      await control.pay({ invoice, method: begins === 'paid' ? 'card' : 'sepa_debit' });
    }
    if (begins === 'debit paid') {
      await control.settle({ invoice, outcome: 'succeeded' });
    }
    await arrive();
    const [push] = await world.app.database.query<{ intent: string; customer: string }>(
      `SELECT "stripePaymentIntentId" AS "intent", "stripeCustomerId" AS "customer" FROM "stripePush" push
       JOIN "stripeCustomer" customer ON customer."id" = push."stripeCustomerRowId" WHERE "invoiceId" = $1`,
      [id],
    );
    return { id, ids: { invoice, intent: push?.intent ?? '', customer: push?.customer ?? '' } };
  };

  const shown = async (id: string): Promise<Required<Expected>> => {
    const rows = <T>(sql: string) => world.app.database.query<T>(sql, [id]);
    const [invoice] = await rows<{ status: string }>(
      'SELECT "status" FROM "invoice" WHERE "id" = $1',
    );
    const payments = await rows<{ row: string }>(
      `SELECT trim("kind" || ' ' || "status" || ' ' || "amountMinor" || ' ' || COALESCE("disputeStatus", '')) AS "row"
       FROM "payment" WHERE "invoiceId" = $1 ORDER BY 1`,
    );
    const notifications = await rows<{ kind: string }>(
      'SELECT "kind" FROM "notification" WHERE "invoiceId" = $1 ORDER BY "kind"',
    );
    const creditNotes = await rows<{ note: string }>(
      `SELECT "status" || ' ' || "prePaymentMinor" || ' ' || "postPaymentMinor" AS "note"
       FROM "creditNote" WHERE "invoiceId" = $1`,
    );
    return {
      status: invoice?.status ?? '',
      rows: payments.map(({ row }) => row),
      told: notifications.map(({ kind }) => kind),
      creditNotes: creditNotes.map(({ note }) => note),
    };
  };

  it('has no button that the table leaves out', () => {
    expect([...new Set(TABLE.map(([action]) => action))].sort()).toEqual(
      [...DASHBOARD_ACTIONS].sort(),
    );
  });

  it.each(TABLE)(
    'P3: %s on an invoice that is %s arrives as the table says',
    async (action, begins, fields, expected) => {
      const { id, ids } = await begin(begins);
      const [event] = await world.sandbox.control.events({ type: 'invoice.finalized' });
      const button = { action, ...fields(ids) };
      await pressDashboardButton(
        world,
        action === 'resend' ? { action, id: event?.id ?? '' } : button,
      );
      await arrive();
      expect(await shown(id)).toEqual({ told: [], creditNotes: [], ...expected });
    },
  );

  it('P9: tells a dispute through its whole life, with deadline, reason and event ids', async () => {
    const { id, ids } = await begin('paid');
    for (const value of [
      'needs_response',
      'under_review',
      'lost',
      'appeal_needs_response',
      'won',
    ]) {
      await pressDashboardButton(world, { action: 'dispute', id: ids.intent, value });
      await arrive();
    }
    const entries = await world.app.database.query<{
      action: string;
      evidence: { eventType: string }[];
    }>(
      `SELECT "action", "evidence" FROM "auditEntry" WHERE "invoiceId" = $1 AND "action" LIKE 'dispute.%' ORDER BY "position"`,
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'dispute.needs_response',
      'dispute.under_review',
      'dispute.lost',
      'dispute.appeal_needs_response',
      'dispute.won',
    ]);
    expect(
      entries.every(({ evidence }) =>
        evidence.some(({ eventType }) => eventType.startsWith('charge.dispute.')),
      ),
    ).toBe(true);
    const { status, told } = await shown(id);
    expect(status).toBe('PAID');
    expect(told).toEqual(['DISPUTE_CLOSED', 'DISPUTE_CLOSED', 'DISPUTE_OPENED']);
  });
});
