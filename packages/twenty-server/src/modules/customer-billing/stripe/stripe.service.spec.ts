import { aDraft, aLine, anInvoice } from './__tests__/builders.ts';
import { keysOf } from './__tests__/mocked-stripe.ts';
import {
  createStripeServiceWorld,
  INSTALLATION_ID,
  KEY,
  type WorldOptions,
} from './__tests__/stripe-service-world.ts';
import {
  aFinalizedInvoiceObject,
  aListOf,
  aStripeInvoiceObject,
} from './__tests__/stripe-objects.ts';

const METADATA = {
  crm_installation_id: INSTALLATION_ID,
  crm_workspace_id: KEY.workspaceId,
  crm_invoice_id: KEY.invoiceId,
  crm_version: '1',
};

describe('createStripeInvoice', () => {
  it('sends exactly this for a new customer: customer, invoice, lines, finalize, stamp', async () => {
    const { press, stripe } = createStripeServiceWorld({ stripeCustomerId: null });
    await press();
    expect(stripe.takeSent()).toEqual([
      {
        method: 'customers.create',
        args: [
          {
            name: 'Brackwater Marine',
            email: 'payables@brackwater.example',
            preferred_locales: ['en-US'],
            metadata: {
              crm_installation_id: INSTALLATION_ID,
              crm_workspace_id: KEY.workspaceId,
              crm_company_id: '0198c2f4-0000-7000-8000-000000000004',
              crm_customer_id: '0198c2f4-0000-7000-8000-000000000005',
            },
          },
          { idempotencyKey: 'crm:customer:0198c2f4-0000-7000-8000-000000000005' },
        ],
      },
      {
        method: 'invoices.create',
        args: [
          {
            customer: 'cus_1',
            auto_advance: false,
            collection_method: 'send_invoice',
            currency: 'eur',
            discounts: '',
            due_date: Date.parse('2026-12-01T22:59:59Z') / 1000,
            metadata: METADATA,
            number: 'INV-2026-0001',
            pending_invoice_items_behavior: 'exclude',
          },
          { idempotencyKey: 'crm:push-1:create' },
        ],
      },
      {
        method: 'invoices.addLines',
        args: [
          'in_1',
          {
            lines: [
              {
                amount: 10_000,
                description: 'Sensor gateway, 2 × €50.00',
                discountable: false,
                metadata: { crm_line_id: 'line-1' },
                tax_amounts: [
                  {
                    amount: 1_900,
                    taxable_amount: 10_000,
                    tax_rate_data: { display_name: 'Tax', inclusive: false, percentage: 19 },
                  },
                ],
              },
            ],
          },
          { idempotencyKey: 'crm:push-1:lines:0' },
        ],
      },
      {
        method: 'invoices.finalizeInvoice',
        args: [
          'in_1',
          { auto_advance: false, expand: ['payments'] },
          { idempotencyKey: 'crm:push-1:finalize' },
        ],
      },
      {
        method: 'paymentIntents.update',
        args: ['pi_1', { metadata: METADATA }, { idempotencyKey: 'crm:push-1:stamp' }],
      },
    ]);
  });

  it('needs three calls and the stamp for a known customer', async () => {
    const { press, stripe } = createStripeServiceWorld();
    await press();
    expect(stripe.takeMethods()).toEqual([
      'invoices.create',
      'invoices.addLines',
      'invoices.finalizeInvoice',
      'paymentIntents.update',
    ]);
  });

  it('sends 250 lines in three requests, each under its own key', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => aLine({ id: `line-${index}` }));
    const { press, stripe } = createStripeServiceWorld({
      lines,
      invoice: anInvoice({ lineCount: 250 }),
    });
    await press();
    const sent = stripe.takeSent().filter(({ method }) => method === 'invoices.addLines');
    expect(sent.map(({ args }) => (args[1] as { lines: unknown[] }).lines.length)).toEqual([
      100, 100, 50,
    ]);
    expect(keysOf(sent)).toEqual([
      'crm:push-1:lines:0',
      'crm:push-1:lines:1',
      'crm:push-1:lines:2',
    ]);
  });

  it('keeps what Stripe made, opens the events that waited, and asks for a sync', async () => {
    const { press, pushes, invoices, audit, reopenWaiting, leases } = createStripeServiceWorld();
    const push = await press();
    expect(push).toMatchObject({
      status: 'COMPLETE',
      stripeInvoiceId: 'in_1',
      stripePaymentIntentId: 'pi_1',
      creditAppliedMinor: 0n,
    });
    expect(pushes.rows).toEqual([push]);
    expect(invoices.invoice).toMatchObject({
      stripeInvoiceId: 'in_1',
      livemode: false,
      connectionId: push.connectionId,
    });
    expect(reopenWaiting).toHaveBeenCalledTimes(1);
    expect(leases).toMatchObject({ wanted: 2n, heldBy: null });
    expect(audit.map(({ action, summary }) => [action, summary])).toEqual([
      ['invoice.stripe_invoice_created', 'created the Stripe invoice in_1 over €119.00.'],
    ]);
  });

  it('issues a draft first, so that its number is on the Stripe invoice', async () => {
    const { press, stripe, invoices } = createStripeServiceWorld({ invoice: aDraft() });
    await press();
    expect(invoices.invoice.status).toBe('OPEN');
    expect(stripe.takeSent()[0]?.args[0]).toMatchObject({ number: 'INV-2026-0001' });
  });

  it('P6: gives the one there is when pressed again, without a call', async () => {
    const { press, stripe, audit } = createStripeServiceWorld();
    const first = await press();
    stripe.takeSent();
    expect(await press()).toEqual(first);
    expect(stripe.takeSent()).toEqual([]);
    expect(audit).toHaveLength(1);
  });

  it('P6: does nothing over when another press finished just before this one got the lease', async () => {
    const { press, stripe, pushes, leases, audit } = createStripeServiceWorld();
    const first = await press();
    stripe.takeSent();
    const rows = pushes.rows.splice(0);
    leases.onTaken = () => pushes.rows.push(...rows);
    expect(await press()).toEqual(first);
    expect(stripe.takeSent()).toEqual([]);
    expect(audit).toHaveLength(1);
    expect(leases.wanted).toBe(2n);
  });

  it('names who is at work when the lease is not to be had', async () => {
    const { press, stripe, leases } = createStripeServiceWorld();
    leases.heldBy = 'Max, voiding the invoice';
    await expect(press()).rejects.toMatchObject({
      code: 'INVOICE_BUSY',
      message: expect.stringContaining('Max, voiding the invoice'),
    });
    expect(stripe.takeSent()).toEqual([]);
  });

  it('P6: stops without a further call when its lease was taken over, and says who to ask', async () => {
    const { press, stripe, leases, reopenWaiting } = createStripeServiceWorld();
    reopenWaiting.mockImplementation(async () => {
      leases.leaseNumber += 1n;
      leases.heldBy = 'Customer billing, asking Stripe';
    });
    await expect(press()).rejects.toMatchObject({
      code: 'INVOICE_BUSY',
    });
    expect(stripe.takeMethods()).toEqual(['invoices.create']);
  });
});

describe('createStripeInvoice refuses before anything is sent or written', () => {
  it.each<[string, WorldOptions]>([
    ['INVOICE_IS_VOID', { invoice: anInvoice({ voidedAt: new Date('2026-11-20T08:00:00Z') }) }],
    ['INVOICE_ALREADY_PAID', { invoice: anInvoice({ owedMinor: 0n }) }],
    ['INVOICE_ALREADY_PAID', { payments: [{ status: 'PENDING', amountMinor: 11_900n }] }],
    ['INVOICE_HAS_STRIPE_PAYMENTS', { payments: [{ source: 'STRIPE', status: 'SUCCEEDED' }] }],
    ['INVOICE_HAS_STRIPE_PAYMENTS', { payments: [{ source: 'STRIPE', status: 'PROCESSING' }] }],
    ['INVOICE_REST_BELOW_MINIMUM', { payments: [{ amountMinor: 11_851n }] }],
    ['INVOICE_HAS_NO_LINES', { invoice: aDraft({ lineCount: 0, totalMinor: 0n }) }],
    ['INVOICE_TOO_MANY_LINES', { invoice: aDraft({ lineCount: 251 }) }],
    ['INVOICE_TOTAL_BELOW_MINIMUM', { invoice: aDraft({ totalMinor: 49n }) }],
    ['INVOICE_TOTAL_BELOW_MINIMUM', { invoice: aDraft({ totalMinor: 49n, currency: 'JPY' }) }],
    ['INVOICE_TOTAL_BELOW_MINIMUM', { invoice: aDraft({ totalMinor: 0n, currency: 'KWD' }) }],
    ['CUSTOMER_HAS_NO_EMAIL', { billingEmail: null }],
    ['STRIPE_NOT_CONFIGURED', { isConnected: false }],
    ['INVOICE_NOT_FOUND', { invoice: anInvoice({ id: 'another' }) }],
  ])('%s', async (code, options) => {
    const { press, stripe, pushes, commands, invoices } = createStripeServiceWorld(options);
    const before = structuredClone(invoices.invoice);
    await expect(press()).rejects.toMatchObject({ code });
    expect(stripe.takeSent()).toEqual([]);
    expect(pushes.rows).toEqual([]);
    expect(commands.rows.size).toBe(0);
    expect(invoices.invoice).toEqual(before);
  });

  it('but takes a total at the minimum, and tries that failed do not count as payments', async () => {
    const { press, stripe } = createStripeServiceWorld({
      invoice: anInvoice({ totalMinor: 50n }),
      payments: [
        { kind: 'PAYMENT', status: 'FAILED' },
        { kind: 'PAYMENT', status: 'CANCELED' },
      ],
    });
    stripe.plan('invoices.addLines', aStripeInvoiceObject({ total: 50 }));
    stripe.plan('invoices.finalizeInvoice', aFinalizedInvoiceObject({ total: 50, amount_due: 50 }));
    await expect(press()).resolves.toMatchObject({ status: 'COMPLETE' });
  });
});

describe("P4: what Stripe's invoice comes to", () => {
  it.each([
    ['a cent more', { total: 11_901 }, 'STRIPE_TOTALS_DIFFER'],
    ['a cent less', { total: 11_899 }, 'STRIPE_TOTALS_DIFFER'],
    ['a debt of the customer on top', { starting_balance: 1 }, 'STRIPE_CUSTOMER_OWES'],
  ])('%s: the draft is deleted, the version given up', async (_what, draft, code) => {
    const { press, stripe, pushes, invoices, audit } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeInvoiceObject(draft));
    await expect(press()).rejects.toMatchObject({ code });
    const sent = stripe.takeSent();
    expect(sent.map(({ method }) => method)).toEqual([
      'invoices.create',
      'invoices.addLines',
      'invoices.del',
    ]);
    expect(sent.at(-1)?.args).toEqual(['in_1', {}, { idempotencyKey: 'crm:push-1:delete' }]);
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
    expect(invoices.invoice).toMatchObject({ status: 'OPEN', stripeInvoiceId: null });
    expect(audit.map(({ action, data }) => [action, data])).toEqual([
      ['invoice.stripe_invoice_abandoned', { code, version: 1 }],
    ]);
  });

  it('another amount due once it is finalized: the invoice is voided, the version given up', async () => {
    const { press, stripe, pushes, invoices } = createStripeServiceWorld();
    stripe.plan('invoices.finalizeInvoice', aFinalizedInvoiceObject({ amount_due: 11_000 }));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_TOTALS_DIFFER' });
    const sent = stripe.takeSent();
    expect(sent.map(({ method }) => method)).toEqual([
      'invoices.create',
      'invoices.addLines',
      'invoices.finalizeInvoice',
      'invoices.voidInvoice',
    ]);
    expect(sent.at(-1)?.args).toEqual(['in_1', {}, { idempotencyKey: 'crm:push-1:void' }]);
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
    expect(invoices.invoice.stripeInvoiceId).toBeNull();
  });

  it('can be sent anew as the next version, under keys of its own', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeInvoiceObject({ total: 1 }));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_TOTALS_DIFFER' });
    stripe.takeSent();
    await press();
    expect(keysOf(stripe.takeSent())).toEqual([
      'crm:push-2:create',
      'crm:push-2:lines:0',
      'crm:push-2:finalize',
      'crm:push-2:stamp',
    ]);
    expect(pushes.rows.map(({ closedReason }) => closedReason)).toEqual(['ABANDONED', null]);
  });

  it.each([
    ['a part of it from credit', -1_000, 10_900, 1_000n],
    ['all of it from credit', -20_000, 0, 11_900n],
  ])('%s: what Stripe took is kept with the push', async (_what, balance, due, creditMinor) => {
    const { press, stripe } = createStripeServiceWorld();
    const credited = { starting_balance: balance, amount_due: due };
    stripe.plan('invoices.addLines', aStripeInvoiceObject(credited));
    stripe.plan('invoices.finalizeInvoice', aFinalizedInvoiceObject(credited));
    expect(await press()).toMatchObject({ creditAppliedMinor: creditMinor });
  });
});

describe('the stamp on the PaymentIntent', () => {
  it('is not sent where nothing is left to pay', async () => {
    const { press, stripe } = createStripeServiceWorld();
    const credited = { starting_balance: -11_900, amount_due: 0, payments: aListOf([]) };
    stripe.plan('invoices.addLines', aStripeInvoiceObject(credited));
    stripe.plan('invoices.finalizeInvoice', aFinalizedInvoiceObject(credited));
    expect(await press()).toMatchObject({ status: 'COMPLETE', stripePaymentIntentId: null });
    expect(stripe.takeMethods()).not.toContain('paymentIntents.update');
  });
});
