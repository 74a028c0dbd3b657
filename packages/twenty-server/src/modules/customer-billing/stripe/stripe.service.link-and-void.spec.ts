import { hashPaymentLinkToken } from './payment-link/payment-link-token.util.ts';
import { aDraft, anInvoice, aPush } from './__tests__/builders.ts';
import { keysOf } from './__tests__/mocked-stripe.ts';
import { aConnectionError, aStripeError } from './__tests__/stripe-errors.ts';
import {
  ACTOR,
  createStripeServiceWorld,
  KEY,
  type WorldOptions,
} from './__tests__/stripe-service-world.ts';
import { aFinalizedInvoiceObject, aListOf } from './__tests__/stripe-objects.ts';

const repeat = (error: Error): Error[] => [error, error, error, error];
const HOSTED_URL = 'https://invoice.stripe.com/i/acct_1/test';

describe('createPaymentLink', () => {
  const link = (options: WorldOptions = {}) => {
    const world = createStripeServiceWorld(options);
    return { ...world, createLink: () => world.service.createPaymentLink(KEY, ACTOR) };
  };

  it('makes the Stripe invoice where there is none, then asks where it leads', async () => {
    const { createLink, stripe } = link();
    const created = await createLink();
    expect(created).toEqual({
      url: expect.stringMatching(/^http:\/\/localhost:3000\/pay\/[A-Za-z0-9_-]{22}$/),
      stripeUrl: HOSTED_URL,
      // Due on 1 December, 60 days of grace, to the end of the day in Berlin.
      expiresAt: new Date('2027-01-30T22:59:59.999Z'),
    });
    const sent = stripe.takeSent();
    expect(sent.map(({ method }) => method)).toEqual([
      'invoices.create',
      'invoices.addLines',
      'invoices.finalizeInvoice',
      'paymentIntents.update',
      'invoices.retrieve',
    ]);
    expect(sent.at(-1)?.args).toEqual(['in_1']);
  });

  it("P7: stores its token as a hash, and neither the token nor Stripe's address anywhere else", async () => {
    const { createLink, insertToken, invoices, audit } = link();
    const { url, expiresAt } = await createLink();
    const token = url.slice(-22);
    expect(insertToken.mock.calls).toEqual([
      [{ ...KEY, tokenHash: hashPaymentLinkToken(token), expiresAt }, expect.anything()],
    ]);
    expect(invoices.invoice).toMatchObject({
      stripePaymentLink: url,
      stripePaymentLinkExpiresAt: expiresAt,
    });
    expect(JSON.stringify(audit)).not.toContain(token);
    expect(JSON.stringify([audit, invoices.invoice.stripePaymentLink])).not.toContain(HOSTED_URL);
  });

  it('gives the same link again, with a fresh look at Stripe only', async () => {
    const { createLink, stripe, insertToken } = link();
    const first = await createLink();
    stripe.takeSent();
    expect(await createLink()).toEqual(first);
    expect(stripe.takeMethods()).toEqual(['invoices.retrieve']);
    expect(insertToken).toHaveBeenCalledTimes(1);
  });

  it('works though Stripe cannot be asked where it leads', async () => {
    const { createLink, stripe } = link();
    stripe.plan('invoices.retrieve', ...repeat(aConnectionError()));
    expect(await createLink()).toMatchObject({
      stripeUrl: null,
      url: expect.stringContaining('/pay/'),
    });
  });

  it('makes no link when the Stripe invoice cannot be made', async () => {
    const { createLink, stripe, insertToken, invoices } = link();
    stripe.plan('invoices.create', aStripeError(403));
    await expect(createLink()).rejects.toMatchObject({ code: 'STRIPE_PERMISSION_MISSING' });
    expect(insertToken).not.toHaveBeenCalled();
    expect(invoices.invoice.stripePaymentLink).toBeNull();
  });

  it('takes off a slash at the end of the public address', async () => {
    const { createLink } = link({ publicUrl: 'https://crm.example/' });
    expect((await createLink()).url).toMatch(/^https:\/\/crm\.example\/pay\//);
  });

  it.each<[string, WorldOptions]>([
    ['INVOICE_IS_VOID', { invoice: anInvoice({ voidedAt: new Date('2026-11-20T08:00:00Z') }) }],
    ['INVOICE_ALREADY_PAID', { invoice: anInvoice({ owedMinor: 0n }) }],
    ['PAYMENT_LINK_EXPIRED', { invoice: anInvoice({ dueDate: '2026-09-22' }) }],
    ['STRIPE_NOT_CONFIGURED', { isConnected: false }],
    ['INVOICE_HAS_NO_LINES', { invoice: aDraft({ lineCount: 0, totalMinor: 0n }) }],
    ['INVOICE_NOT_FOUND', { invoice: anInvoice({ id: 'another' }) }],
    ['PUBLIC_URL_MISSING', { publicUrl: null }],
    ['PUBLIC_URL_MISSING', { mode: 'LIVE', publicUrl: 'http://localhost:3000' }],
    ['PUBLIC_URL_MISSING', { mode: 'LIVE', publicUrl: 'http://app.localhost' }],
    ['PUBLIC_URL_MISSING', { mode: 'LIVE', publicUrl: 'http://127.0.0.1:3000' }],
    ['PUBLIC_URL_MISSING', { mode: 'LIVE', publicUrl: 'http://127.1.2.3' }],
    ['PUBLIC_URL_MISSING', { mode: 'LIVE', publicUrl: 'http://0.0.0.0:3000' }],
    ['PUBLIC_URL_MISSING', { mode: 'LIVE', publicUrl: 'https://[::1]:3000' }],
  ])('refuses with %s before anything is sent or written', async (code, options) => {
    const { createLink, stripe, insertToken, pushes, invoices } = link(options);
    const before = structuredClone(invoices.invoice);
    await expect(createLink()).rejects.toMatchObject({ code });
    expect(stripe.takeSent()).toEqual([]);
    expect(insertToken).not.toHaveBeenCalled();
    expect(pushes.rows).toEqual([]);
    expect(invoices.invoice).toEqual(before);
  });

  it('gives a link on the last day of the grace', async () => {
    const { createLink } = link({ invoice: anInvoice({ dueDate: '2026-09-23' }) });
    await expect(createLink()).resolves.toMatchObject({
      expiresAt: new Date('2026-11-22T22:59:59.999Z'),
    });
  });

  it('P10: sends live customers to a public address', async () => {
    const { createLink } = link({ mode: 'LIVE', publicUrl: 'https://crm.example' });
    await expect(createLink()).resolves.toMatchObject({
      url: expect.stringContaining('https://crm.example/pay/'),
    });
  });
});

describe('voidInvoice', () => {
  const voiding = (options: WorldOptions = {}) => {
    const world = createStripeServiceWorld(options);
    return {
      ...world,
      pressVoid: (reason = 'Wrong customer') =>
        world.service.voidInvoice(KEY, { reason, actor: ACTOR }),
    };
  };

  it('writes the reason, voids at Stripe, then here', async () => {
    const { press, pressVoid, stripe, pushes, invoices, audit, recalculate } = voiding();
    await press();
    stripe.takeSent();
    await pressVoid('  Wrong customer ');
    const sent = stripe.takeSent();
    expect(sent.map(({ method }) => method)).toEqual([
      'invoices.retrieve',
      'paymentIntents.retrieve',
      'invoices.voidInvoice',
    ]);
    expect(sent.slice(2)).toEqual([
      {
        method: 'invoices.voidInvoice',
        args: ['in_1', {}, { idempotencyKey: 'crm:push-1:void' }],
      },
    ]);
    expect(audit.at(-1)).toMatchObject({
      action: 'invoice.void_requested',
      summary: 'asked to void the invoice: “Wrong customer”',
    });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'VOIDED_HERE' })]);
    expect(invoices.invoice.voidReason).toBe('Wrong customer');
    expect(recalculate).toHaveBeenCalledWith(
      expect.objectContaining({ stripeFacts: { voided: new Date('2026-11-22T12:00:00Z') } }),
      expect.anything(),
    );
  });

  it('needs no call for an invoice that never was at Stripe, nor a connection', async () => {
    const { pressVoid, stripe, invoices } = voiding({ isConnected: false });
    await pressVoid();
    expect(stripe.takeSent()).toEqual([]);
    expect(invoices.invoice.voidReason).toBe('Wrong customer');
  });

  it('P6: finishes an interrupted push first, so that nothing is left behind at Stripe', async () => {
    const { press, pressVoid, stripe } = voiding();
    stripe.plan('invoices.finalizeInvoice', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    stripe.takeSent();
    await pressVoid();
    expect(stripe.takeMethods()).toEqual([
      'invoices.finalizeInvoice',
      'paymentIntents.update',
      'invoices.retrieve',
      'paymentIntents.retrieve',
      'invoices.voidInvoice',
    ]);
  });

  it.each<[string, WorldOptions, string]>([
    ['VOID_REASON_MISSING', {}, '  '],
    ['INVOICE_IS_DRAFT', { invoice: aDraft() }, 'Why'],
    ['INVOICE_IS_VOID', { invoice: anInvoice({ voidedAt: new Date(0) }) }, 'Why'],
    ['INVOICE_HAS_PAYMENTS', { payments: [{ kind: 'PAYMENT', status: 'SUCCEEDED' }] }, 'Why'],
    ['INVOICE_HAS_PAYMENTS', { payments: [{ kind: 'PAYMENT', status: 'PROCESSING' }] }, 'Why'],
    ['INVOICE_HAS_PAYMENTS', { payments: [{ kind: 'DISPUTE', status: 'PENDING' }] }, 'Why'],
    ['INVOICE_NOT_FOUND', { invoice: anInvoice({ id: 'another' }) }, 'Why'],
  ])('refuses with %s before anything is sent or written', async (code, options, reason) => {
    const { pressVoid, stripe, pushes, audit, invoices } = voiding(options);
    pushes.rows.push(aPush());
    await expect(pressVoid(reason)).rejects.toMatchObject({ code });
    expect(stripe.takeSent()).toEqual([]);
    expect(audit).toEqual([]);
    expect(invoices.invoice.voidReason).toBeNull();
    expect(pushes.rows).toEqual([aPush()]);
  });

  it('P1: finds the customer was faster, voids nothing here and asks for a sync', async () => {
    const { press, pressVoid, stripe, pushes, invoices, leases } = voiding();
    await press();
    const { wanted } = leases;
    stripe.plan('invoices.voidInvoice', aStripeError(400, 'invoice_not_voidable'));
    stripe.plan(
      'invoices.retrieve',
      aFinalizedInvoiceObject({ status: 'paid', payments: aListOf([]) }),
    );
    await expect(pressVoid()).rejects.toMatchObject({ code: 'CUSTOMER_WAS_FASTER' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    expect(invoices.invoice.voidReason).toBeNull();
    expect(leases.wanted).toBe(wanted + 1n);
  });

  it('takes it for done when somebody voided it in the Dashboard', async () => {
    const { press, pressVoid, stripe, pushes } = voiding();
    await press();
    stripe.plan('invoices.voidInvoice', aStripeError(400));
    stripe.plan(
      'invoices.retrieve',
      aFinalizedInvoiceObject({ status: 'void', payments: aListOf([]) }),
    );
    await pressVoid();
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'VOIDED_HERE' })]);
  });

  it('a refused void changes nothing, and is asked anew under a fresh key', async () => {
    const { press, pressVoid, stripe, pushes } = voiding();
    await press();
    stripe.plan('invoices.voidInvoice', aStripeError(400));
    stripe.plan('invoices.retrieve', aFinalizedInvoiceObject({ payments: aListOf([]) }));
    await expect(pressVoid()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    stripe.takeSent();
    await pressVoid();
    expect(keysOf(stripe.takeSent()).at(-1)).toBe('crm:push-1:void:1');
  });

  it('P6: a void without an answer changes nothing here, and is sent again under the same key', async () => {
    const { press, pressVoid, stripe, pushes } = voiding();
    await press();
    stripe.plan('invoices.voidInvoice', ...repeat(aConnectionError()));
    await expect(pressVoid()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    stripe.takeSent();
    await pressVoid();
    expect(keysOf(stripe.takeSent()).at(-1)).toBe('crm:push-1:void');
  });
});

describe('resumePush', () => {
  it.each(['PERSON', 'BACKGROUND'] as const)(
    'P6: goes on from where a push was interrupted, in the name of nobody (%s)',
    async (priority) => {
      const { press, service, stripe, pushes, leases, audit } = createStripeServiceWorld();
      stripe.plan('invoices.addLines', ...repeat(aConnectionError()));
      await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
      stripe.takeSent();

      const lease = await leases.take(KEY, 'Customer billing');
      const [push] = pushes.rows;
      if (push === undefined || lease === undefined) {
        throw new Error('Nothing to resume');
      }
      await service.resumePush(push, lease, priority);
      expect(keysOf(stripe.takeSent())).toEqual([
        'crm:push-1:lines:0',
        'crm:push-1:finalize',
        'crm:push-1:stamp',
      ]);
      expect(pushes.rows).toEqual([expect.objectContaining({ status: 'COMPLETE' })]);
      expect(audit.at(-1)).toMatchObject({
        action: 'invoice.stripe_invoice_created',
        actor: { type: 'SYSTEM' },
      });
    },
  );

  it('sends nothing under a lease that is no longer held', async () => {
    const { service, stripe, leases, pushes, press } = createStripeServiceWorld();
    stripe.plan('invoices.create', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    stripe.takeSent();
    const [push] = pushes.rows;
    if (push === undefined) {
      throw new Error('Nothing to resume');
    }
    const overtaken = { ...KEY, leaseNumber: leases.leaseNumber - 1n };
    await expect(service.resumePush(push, overtaken, 'BACKGROUND')).rejects.toThrow('taken over');
    expect(stripe.takeSent()).toEqual([]);
  });
});
