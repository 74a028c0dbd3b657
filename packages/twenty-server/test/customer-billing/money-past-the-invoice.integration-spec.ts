import { InvoiceLeaseRepository } from '../../src/modules/customer-billing/invoice/lease/invoice-lease.typeorm-repository.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createCompany,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';
import { recordPayment } from './support/refusals.ts';
import { sceneOf } from './support/sandbox-lifecycles.ts';

describe('Money that Stripe has on no invoice, or the invoice has from elsewhere', () => {
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

  const pushed = async (companyId?: string) => {
    const id = await createDraft(world.admin, companyId === undefined ? {} : { companyId });
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    await arrive();
    const invoice = stripeInvoiceId ?? '';
    const scene = sceneOf(world, invoice);
    const { customer } = await scene.stripe.invoices.retrieve(invoice);
    return { id, customer: String(customer), ...scene };
  };

  const arrive = async (): Promise<void> => {
    await world.sandbox.control.flushDeliveries();
    await waitUntil(
      'the sandbox to have sent everything',
      async () => (await world.sandbox.control.health()).idle,
    );
    await worker.workUntilIdle();
  };

  const syncOnce = async (invoiceId: string): Promise<void> => {
    await worker
      .get(InvoiceLeaseRepository)
      .want({ workspaceId: world.app.workspace.id, invoiceId });
    await worker.workUntilIdle();
  };

  const toldOf = (invoiceId: string) =>
    world.app.database.query<{ kind: string; title: string }>(
      'SELECT "kind", "title" FROM "notification" WHERE "invoiceId" = $1 ORDER BY "createdAt"',
      [invoiceId],
    );

  it('P2: a bank transfer no invoice has is told once, with its amount, and is on the timeline', async () => {
    const { id, stripe, customer } = await pushed();
    await stripe.testHelpers.customers.fundCashBalance(customer, {
      amount: 5_000,
      currency: 'eur',
      reference: 'Thanks',
    });
    await arrive();
    await syncOnce(id);
    expect(await toldOf(id)).toEqual([
      { kind: 'UNMATCHED_TRANSFER', title: expect.stringMatching(/^Bank transfer of €50\.00/) },
    ]);
    const { timeline, paidMinor } = await readInvoice(world.admin, id);
    expect(paidMinor).toBe('0');
    const actions = timeline.edges.map(({ node }) => node.action);
    expect(actions.filter((action) => action === 'transfer.unmatched')).toHaveLength(1);
  });

  it('P3: an event about a customer asks for a sync of each of its invoices that is owed', async () => {
    const companyId = await createCompany(world.admin);
    const first = await pushed(companyId);
    const second = await pushed(companyId);
    const leaseNumbers = () =>
      world.app.database.query<{ done: string }>(
        'SELECT "done" FROM "invoiceSync" WHERE "invoiceId" = ANY($1) ORDER BY "invoiceId"',
        [[first.id, second.id]],
      );
    const before = await leaseNumbers();
    await first.stripe.customers.del(first.customer);
    await arrive();
    const after = await leaseNumbers();
    expect(after.map(({ done }, index) => BigInt(done) - BigInt(before[index]?.done ?? 0))).toEqual(
      [1n, 1n],
    );
    const told = [...(await toldOf(first.id)), ...(await toldOf(second.id))];
    expect(told.map(({ kind }) => kind)).toEqual(['CUSTOMER_DELETED']);
    await first.control.pay({ invoice: first.invoice });
    await arrive();
    expect(await readInvoice(world.admin, first.id)).toMatchObject({ status: 'PAID' });
  });

  it('P4: a payment record made in Stripe is a part like any other', async () => {
    const { id, stripe, invoice } = await pushed();
    const now = (await world.sandbox.control.health()).now;
    const record = await stripe.paymentRecords.reportPayment({
      amount_requested: { currency: 'eur', value: 4_000 },
      initiated_at: now,
      outcome: 'guaranteed',
      guaranteed: { guaranteed_at: now },
      payment_method_details: { type: 'custom', custom: { display_name: 'Check' } },
    });
    await stripe.invoices.attachPayment(invoice, { payment_record: record.id });
    await arrive();
    expect(await readInvoice(world.admin, id)).toMatchObject({
      status: 'PARTIALLY_PAID',
      owedMinor: '7900',
      payments: [{ movementId: record.id, amountMinor: '4000', methodDisplay: 'Check' }],
    });
  });

  it('P2: a PaymentIntent that only its metadata ties to the invoice is booked on it, refunds included', async () => {
    const { id, stripe, customer } = await pushed();
    const { metadata } = await stripe.invoices.retrieve(
      (await readInvoice(world.admin, id)).stripeInvoiceId ?? '',
    );
    const intent = await stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'eur',
      customer,
      metadata: metadata ?? {},
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    await arrive();
    expect(await readInvoice(world.admin, id)).toMatchObject({
      status: 'PARTIALLY_PAID',
      paidMinor: '5000',
      payments: [{ movementId: intent.id, status: 'SUCCEEDED' }],
    });
    await stripe.refunds.create({ payment_intent: intent.id, amount: 1_000 });
    await arrive();
    await syncOnce(id);
    expect(await readInvoice(world.admin, id)).toMatchObject({
      paidMinor: '5000',
      refundedMinor: '1000',
      payments: [{ status: 'SUCCEEDED' }, { kind: 'REFUND', amountMinor: '-1000' }],
    });
  });

  it('P3: a row that Stripe has nothing of is canceled, and what a person recorded stays', async () => {
    const { id, control, invoice } = await pushed();
    await recordPayment(world.app, { invoiceId: id, amountMinor: 1_000n });
    await control.pay({ invoice });
    await arrive();
    await world.app.database.query(
      `INSERT INTO "payment" ("id", "workspaceId", "invoiceId", "kind", "status", "currency", "amountMinor", "occurredAt",
         "movementId", "source", "connectionId", "stripeRefundId")
       SELECT gen_random_uuid(), "workspaceId", "invoiceId", 'REFUND', 'SUCCEEDED', 'EUR', -700, now(), 're_nowhere',
         'STRIPE', "connectionId", 're_nowhere' FROM "payment" WHERE "invoiceId" = $1 AND "source" = 'STRIPE'`,
      [id],
    );
    await syncOnce(id);
    const { payments, refundedMinor } = await readInvoice(world.admin, id);
    expect(refundedMinor).toBe('0');
    expect(payments.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'PAYMENT SUCCEEDED',
      'PAYMENT SUCCEEDED',
      'REFUND CANCELED',
    ]);
  });

  it('tells of a 3D Secure check that was not passed after a decline on the same PaymentIntent', async () => {
    const { id, control, invoice } = await pushed();
    await control.pay({ invoice, card: '4000000000000002' });
    await arrive();
    await control.pay({ invoice, card: '4000002500003155', authenticate: 'fail' });
    await arrive();
    expect((await readInvoice(world.admin, id)).attempts).toHaveLength(2);
    expect((await toldOf(id)).map(({ kind }) => kind)).toEqual([
      'PAYMENT_FAILED',
      'PAYMENT_FAILED',
    ]);
  });

  it('P4: a credit note that is taken back is owed again, and stays to be seen', async () => {
    const { id, stripe, invoice } = await pushed();
    const note = await stripe.creditNotes.create({
      invoice,
      amount: 1_900,
      reason: 'order_change',
    });
    await arrive();
    expect(await readInvoice(world.admin, id)).toMatchObject({ owedMinor: '10000' });
    await stripe.creditNotes.voidCreditNote(note.id);
    await arrive();
    expect(await readInvoice(world.admin, id)).toMatchObject({ owedMinor: '11900' });
    const rows = await world.app.database.query(
      'SELECT "status", "number", "reason" FROM "creditNote" WHERE "invoiceId" = $1',
      [id],
    );
    expect(rows).toEqual([{ status: 'VOID', number: note.number, reason: 'order_change' }]);
  });
});
