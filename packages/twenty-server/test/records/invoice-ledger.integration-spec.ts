import { randomUUID } from 'node:crypto';
import { Role } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { InvoiceRepository } from '../../src/modules/customer-billing/invoice/invoice.repository.ts';
import { InvoiceLedger } from '../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { ManualPayments } from '../../src/modules/customer-billing/payment/manual-payments.service.ts';
import { PaymentRepository } from '../../src/modules/customer-billing/payment/payment.repository.ts';
import type { NewPayment } from '../../src/modules/customer-billing/payment/payment.type.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { createDraft, insertCompany, issue } from './support/records-test.ts';

const LEDGER = `query ($id: ID!) { invoice(id: $id) { status version paidMinor refundedMinor disputedMinor keptMinor owedMinor
  explanation { row } payments { kind status amountMinor methodDisplay movementId }
  attempts { reason declineCode amountMinor methodDisplay }
  timeline { edges { node { actorName action summary fromStatus toStatus evidence { eventType stripeEventId } } } } } }`;

type Ledger = {
  status: string;
  version: number;
  payments: unknown[];
  timeline: { edges: { node: { action: string; fromStatus: string; toStatus: string } }[] };
} & Record<string, unknown>;

describe('The ledger of an invoice', () => {
  let test: TestApp;
  let member: TestClient;
  let invoiceId: string;
  let ledger: InvoiceLedger;
  let manual: ManualPayments;
  let payments: PaymentRepository;
  let database: Database;

  beforeAll(async () => {
    test = await createTestApp();
    member = await test.signIn(Role.MEMBER);
    ledger = test.app.get(InvoiceLedger, { strict: false });
    manual = test.app.get(ManualPayments, { strict: false });
    payments = test.app.get(PaymentRepository, { strict: false });
    database = test.app.get(Database);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const company = await insertCompany(test);
    const { id } = await createDraft(member, company.id);
    await issue(member, id);
    invoiceId = id;
  });

  const key = () => ({ workspaceId: test.workspace.id, invoiceId });
  const aMovement = (fields: Partial<NewPayment> = {}): NewPayment => ({
    ...key(),
    kind: 'PAYMENT',
    status: 'SUCCEEDED',
    currency: 'EUR',
    amountMinor: 10_000n,
    occurredAt: new Date('2026-11-05T09:00:00Z'),
    movementId: `pi_${invoiceId}`,
    source: 'STRIPE',
    ...fields,
  });
  const book = (movement: NewPayment) =>
    database.inTransaction(async (transaction) => {
      const outcome = await payments.upsertMovement(movement, transaction);
      await ledger.recalculate(
        {
          ...key(),
          actor: { type: 'STRIPE' },
          evidence: [{ eventType: 'invoice.paid', stripeEventId: 'evt_1' }],
        },
        transaction,
      );
      return outcome;
    });
  const show = async (): Promise<Ledger> =>
    (await member.graphqlOrThrow<{ invoice: Ledger }>(LEDGER, { id: invoiceId })).invoice;

  it('P4, P9: carries the sums of its movements and says why the status changed', async () => {
    await book(aMovement({ methodDisplay: 'Visa ·· 4242' }));
    await book(aMovement({ kind: 'REFUND', amountMinor: -2_500n, movementId: `re_${invoiceId}` }));
    const shown = await show();
    expect(shown).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      paidMinor: '10000',
      refundedMinor: '2500',
      keptMinor: '7500',
      owedMinor: '0',
      explanation: { row: 'PARTIALLY_REFUNDED' },
      payments: [
        { kind: 'PAYMENT', amountMinor: '10000', methodDisplay: 'Visa ·· 4242' },
        { kind: 'REFUND', amountMinor: '-2500' },
      ],
    });
    expect(shown.timeline.edges[1]?.node).toEqual({
      actorName: 'Stripe',
      action: 'invoice.status_changed',
      summary: 'set the status to Paid. All of the €100.00 has been paid.',
      fromStatus: 'OPEN',
      toStatus: 'PAID',
      evidence: [{ eventType: 'invoice.paid', stripeEventId: 'evt_1' }],
    });
  });

  it('P3: hears of the same movement again without a second row, entry or version', async () => {
    const first = await book(aMovement());
    const before = await show();
    const second = await book(aMovement());
    expect([first.change, second.change]).toEqual(['INSERTED', 'UNCHANGED']);
    expect(first.previous).toBeNull();
    expect(await show()).toEqual(before);
  });

  it('P3: makes the row equal to what is told last, and hands out what was there before', async () => {
    await book(aMovement({ status: 'PROCESSING', feeMinor: null }));
    expect(await show()).toMatchObject({
      status: 'PROCESSING',
      paidMinor: '0',
      owedMinor: '10000',
    });
    const { change, previous, payment } = await book(
      aMovement({ feeMinor: 35n, netMinor: 9_965n }),
    );
    expect(change).toBe('UPDATED');
    expect(previous).toMatchObject({ status: 'PROCESSING', feeMinor: null });
    expect(payment).toMatchObject({ id: previous?.id, status: 'SUCCEEDED', feeMinor: 35n });
    expect(await show()).toMatchObject({ status: 'PAID', paidMinor: '10000' });
  });

  it('P3: ends in one row and one change of status when many tell the same at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => book(aMovement())));
    const { payments: rows, timeline } = await show();
    expect(rows).toHaveLength(1);
    expect(
      timeline.edges.filter(({ node }) => node.action === 'invoice.status_changed'),
    ).toHaveLength(1);
  });

  it('P3: adds up movements that arrive at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        book(aMovement({ amountMinor: 1_000n, movementId: `pi_${invoiceId}_${index}` })),
      ),
    );
    expect(await show()).toMatchObject({ status: 'PAID', paidMinor: '10000', owedMinor: '0' });
  });

  it('refuses to move a movement to another invoice', async () => {
    await book(aMovement());
    const company = await insertCompany(test);
    const other = await createDraft(member, company.id);
    await issue(member, other.id);
    await expect(book(aMovement({ invoiceId: other.id }))).rejects.toThrow('another invoice');
  });

  it('P5: rolls everything back when a movement is in another currency', async () => {
    await expect(book(aMovement({ currency: 'USD' }))).rejects.toThrow('in USD');
    expect(await show()).toMatchObject({ status: 'OPEN', payments: [] });
  });

  it('takes over what Stripe says of the invoice, and gives it back', async () => {
    const tell = (
      stripeFacts: Parameters<InvoiceLedger['recalculate']>[0]['stripeFacts'] & object,
    ) =>
      database.inTransaction((transaction) =>
        ledger.recalculate({ ...key(), actor: { type: 'STRIPE' }, stripeFacts }, transaction),
      );
    const { previousStatus, invoice } = await tell({ failing: true });
    expect([previousStatus, invoice.status]).toEqual(['OPEN', 'PAYMENT_FAILED']);
    expect((await tell({})).invoice.status).toBe('PAYMENT_FAILED');
    expect((await tell({ failing: false, markedUncollectible: new Date() })).invoice.status).toBe(
      'UNCOLLECTIBLE',
    );
    expect((await tell({ markedUncollectible: null, voided: new Date() })).invoice).toMatchObject({
      status: 'VOID',
      owedMinor: 0n,
    });
    const { status, prePaymentCreditMinor } = (
      await tell({ voided: null, prePaymentCreditMinor: 10_000n })
    ).invoice;
    expect([status, prePaymentCreditMinor]).toEqual(['VOID', 10_000n]);
  });

  it('books money from outside Stripe under a movement of its own', async () => {
    const { userId, name } = { userId: test.workspace.member.id, name: 'Max Member' };
    await database.inTransaction((transaction) =>
      manual.record(
        {
          ...key(),
          amountMinor: 4_000n,
          method: 'bank_transfer',
          methodDisplay: 'Bank transfer',
          occurredAt: new Date('2026-11-09T00:00:00Z'),
          actor: { type: 'USER', userId, name },
        },
        transaction,
      ),
    );
    const shown = await show();
    expect(shown).toMatchObject({
      status: 'PARTIALLY_PAID',
      paidMinor: '4000',
      owedMinor: '6000',
      payments: [{ movementId: expect.stringMatching(/^manual:[0-9a-f-]{36}$/) }],
    });
    expect(shown.timeline.edges[1]?.node).toMatchObject({
      actorName: 'Max Member',
      action: 'payment.recorded',
      summary: 'recorded €40.00 received outside Stripe (bank transfer).',
    });
  });

  it('knows a failed attempt once and shows it', async () => {
    const attempt = {
      ...key(),
      attemptKey: `ch_${invoiceId}`,
      amountMinor: 10_000n,
      currency: 'EUR' as const,
      methodDisplay: 'Visa ·· 0002',
      reason: 'The card was declined.',
      declineCode: 'generic_decline',
      occurredAt: new Date(),
      stripePaymentIntentId: null,
      stripeChargeId: null,
    };
    const insert = () =>
      database.inTransaction((transaction) => payments.insertAttemptIfNew(attempt, transaction));
    const outcomes = await Promise.all([insert(), insert(), insert()]);
    expect(outcomes.filter((isNew) => isNew)).toHaveLength(1);
    expect(await show()).toMatchObject({
      attempts: [
        { reason: 'The card was declined.', declineCode: 'generic_decline', amountMinor: '10000' },
      ],
    });
  });

  it('P8: is out of reach of another workspace', async () => {
    const elsewhere = await seedWorkspace(test.database);
    await book(aMovement());
    const theirs = { workspaceId: elsewhere.id, invoiceId };
    expect(await payments.listByInvoice(theirs)).toEqual([]);
    const invoices = test.app.get(InvoiceRepository, { strict: false });
    const reaches = [
      () => invoices.findByIdOrThrow(theirs),
      () =>
        database.inTransaction((transaction) =>
          ledger.recalculate({ ...theirs, actor: { type: 'SYSTEM' } }, transaction),
        ),
      () =>
        database.inTransaction((transaction) =>
          invoices.update({ ...theirs, patch: { voidReason: 'mine now' } }, transaction),
        ),
      () =>
        database.inTransaction((transaction) =>
          payments.upsertMovement(
            aMovement({ workspaceId: elsewhere.id, movementId: randomUUID() }),
            transaction,
          ),
        ),
    ];
    for (const reach of reaches.slice(0, 3)) {
      await expect(reach()).rejects.toMatchObject({ code: 'INVOICE_NOT_FOUND' });
    }
    await expect(reaches[3]?.()).rejects.toThrow('foreign key');
    expect(await show()).toMatchObject({ status: 'PAID' });
  });

  it('lets other rooms set what is theirs, one version up', async () => {
    const invoices = test.app.get(InvoiceRepository, { strict: false });
    const before = await invoices.findByIdOrThrow(key());
    const expiresAt = new Date('2027-02-01T00:00:00Z');
    const after = await database.inTransaction((transaction) =>
      invoices.update(
        {
          ...key(),
          patch: {
            stripePaymentLink: 'https://crm.example/pay/x',
            stripePaymentLinkExpiresAt: expiresAt,
          },
        },
        transaction,
      ),
    );
    expect(after).toMatchObject({
      version: before.version + 1,
      stripePaymentLinkExpiresAt: expiresAt,
      status: before.status,
    });
  });
});
