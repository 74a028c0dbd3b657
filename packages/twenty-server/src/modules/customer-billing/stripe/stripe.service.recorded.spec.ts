import { anInvoice } from './__tests__/builders.ts';
import { keysOf } from './__tests__/mocked-stripe.ts';
import { aStripeError } from './__tests__/stripe-errors.ts';
import { createStripeServiceWorld } from './__tests__/stripe-service-world.ts';
import { aFinalizedInvoiceObject, aStripeInvoiceObject } from './__tests__/stripe-objects.ts';

const RECORDED = { paidMinor: 4_000n, owedMinor: 7_900n };

const createWorld = () =>
  createStripeServiceWorld({
    invoice: anInvoice(RECORDED),
    payments: [{ reference: 'RF18 5390' }],
  });

describe('sending an invoice of which a part was recorded', () => {
  it('P4: reports the payment once the invoice is finalized, with these bytes and keys', async () => {
    const { press, stripe } = createWorld();
    await expect(press()).resolves.toMatchObject({ status: 'COMPLETE' });
    const sent = stripe.takeSent();
    expect(sent.map(({ method }) => method)).toEqual([
      'invoices.create',
      'invoices.addLines',
      'invoices.finalizeInvoice',
      'invoices.retrieve',
      'paymentRecords.reportPayment',
      'invoices.attachPayment',
      'paymentIntents.update',
    ]);
    const seconds = Date.parse('2026-11-20T12:00:00Z') / 1000;
    expect(sent[4]?.args).toEqual([
      {
        amount_requested: { currency: 'eur', value: 4_000 },
        initiated_at: seconds,
        outcome: 'guaranteed',
        guaranteed: { guaranteed_at: seconds },
        payment_method_details: { type: 'custom', custom: { display_name: 'Bank transfer' } },
        processor_details: { type: 'custom', custom: { payment_reference: 'RF18 5390' } },
        metadata: expect.objectContaining({ crm_movement_id: 'manual:1' }),
      },
      { idempotencyKey: 'crm:push-1:outside:payment-1:1:report' },
    ]);
    expect(sent[5]?.args).toEqual([
      'in_1',
      { payment_record: 'pr_1', expand: ['payments'] },
      { idempotencyKey: 'crm:push-1:outside:payment-1:1:attach' },
    ]);
  });

  it('P4: another rest than is owed: taken back, the version given up', async () => {
    const { press, stripe, pushes } = createWorld();
    stripe.plan('invoices.attachPayment', aFinalizedInvoiceObject({ amount_remaining: 8_000 }));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_TOTALS_DIFFER' });
    expect(stripe.takeMethods().at(-1)).toBe('invoices.voidInvoice');
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
  });

  it('a key that may not report: said in the trail, and never taken for told', async () => {
    const { press, stripe, audit } = createWorld();
    stripe.plan('paymentRecords.reportPayment', aStripeError(403));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_RECORDS_NOT_ALLOWED' });
    expect(audit.map(({ summary }) => summary).join()).toContain(
      'could not tell Stripe of the €40.00 received outside it',
    );
    expect(stripe.takeMethods()).not.toContain('invoices.attachPayment');
  });
});

describe('what only Stripe can know when an invoice is created', () => {
  const refusal = (param: string, code: string) =>
    Object.assign(aStripeError(400, code), { param });

  it('a number that is taken: the next one, under a fresh key', async () => {
    const { press, stripe } = createStripeServiceWorld();
    const taken = () => refusal('number', 'resource_already_exists');
    stripe.plan('invoices.create', taken(), taken());
    await expect(press()).resolves.toMatchObject({ status: 'COMPLETE' });
    const created = stripe.takeSent().filter(({ method }) => method === 'invoices.create');
    expect(created.map(({ args }) => (args[0] as { number: string }).number)).toEqual([
      'INV-2026-0001',
      'INV-2026-0001-2',
      'INV-2026-0001-3',
    ]);
    expect(keysOf(created)).toEqual([
      'crm:push-1:create',
      'crm:push-1:create:1',
      'crm:push-1:create:2',
    ]);
  });

  it('no number is free for ever: it ends, and the version is given up', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    const taken = Array.from({ length: 30 }, () => refusal('number', 'resource_already_exists'));
    stripe.plan('invoices.create', ...taken);
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
    expect(stripe.takeSent()).toHaveLength(25);
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
  });

  it('a draft that somebody finalized by hand is not finalized again', async () => {
    const { press, stripe } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeInvoiceObject());
    stripe.plan('invoices.finalizeInvoice', aStripeError(400, 'invoice_not_editable'));
    await expect(press()).resolves.toMatchObject({
      status: 'COMPLETE',
      stripePaymentIntentId: 'pi_1',
    });
    expect(stripe.takeMethods()).not.toContain('invoices.del');
  });
});
