import { aConnectionError, aStripeError } from './__tests__/stripe-errors.ts';
import {
  aFinalizedInvoiceObject,
  aListOf,
  anInvoicePaymentObject,
  aPaymentIntentObject,
  aStripeInvoiceObject,
} from './__tests__/stripe-objects.ts';
import { ACTOR, createStripeServiceWorld, KEY } from './__tests__/stripe-service-world.ts';

const withIntent = (status: 'processing' | 'succeeded' | 'requires_payment_method') =>
  aListOf([
    anInvoicePaymentObject({
      payment: { type: 'payment_intent', payment_intent: aPaymentIntentObject({ status }) },
    }),
  ]);

/** A push whose finalized invoice asks for another total, so that it is taken back by a void. */
const disagreeing = () => {
  const world = createStripeServiceWorld();
  world.stripe.plan('invoices.finalizeInvoice', aFinalizedInvoiceObject({ total: 12_000 }));
  return world;
};

describe('taking a version back that cannot be finished', () => {
  it('P1: whose void is refused because the customer paid stays the payable one', async () => {
    const { press, stripe, pushes, invoices, leases } = disagreeing();
    stripe.plan('invoices.voidInvoice', aStripeError(400));
    const paid = aFinalizedInvoiceObject({ status: 'paid', payments: withIntent('succeeded') });
    stripe.plan('invoices.retrieve', paid, paid, paid);
    // The invoice is at Stripe and being paid: that is what the press wanted.
    await press();
    expect(pushes.rows).toEqual([
      expect.objectContaining({ status: 'COMPLETE', closedReason: null }),
    ]);
    expect(invoices.invoice.stripeInvoiceId).toBe('in_1');
    expect(leases.wanted).toBeGreaterThan(0n);
  });

  it('P1: with a debit on its way stays, since the money would arrive all the same', async () => {
    const { press, stripe, pushes } = disagreeing();
    stripe.plan('invoices.voidInvoice', aStripeError(400));
    const open = aFinalizedInvoiceObject({ payments: withIntent('processing') });
    stripe.plan('invoices.retrieve', open, open, open);
    // The invoice is at Stripe and being paid: that is what the press wanted.
    await press();
    expect(pushes.rows).toEqual([expect.objectContaining({ status: 'COMPLETE' })]);
  });

  it('that was voided in the Dashboard is gone', async () => {
    const { press, stripe, pushes } = disagreeing();
    stripe.plan('invoices.voidInvoice', aStripeError(400));
    stripe.plan(
      'invoices.retrieve',
      aFinalizedInvoiceObject({ status: 'void', payments: aListOf([]) }),
    );
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_TOTALS_DIFFER' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
  });

  it('that was finalized in the Dashboard in the middle of the push is voided', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeError(400));
    stripe.plan('invoices.del', aStripeError(400));
    stripe.plan('invoices.retrieve', aFinalizedInvoiceObject({ payments: aListOf([]) }));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
    expect(stripe.takeMethods().slice(-3)).toEqual([
      'invoices.del',
      'invoices.retrieve',
      'invoices.voidInvoice',
    ]);
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
  });

  it('that was finalized and paid in the Dashboard in the middle of the push stays', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeError(400));
    stripe.plan('invoices.del', aStripeError(400));
    const paid = aFinalizedInvoiceObject({ status: 'paid', payments: withIntent('succeeded') });
    stripe.plan('invoices.retrieve', paid, paid, paid);
    // The invoice is at Stripe and being paid: that is what the press wanted.
    await press();
    expect(pushes.rows).toEqual([
      expect.objectContaining({ status: 'COMPLETE', closedReason: null }),
    ]);
  });

  it('that still is a draft and cannot be deleted stays open, to be tried again', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeError(400));
    stripe.plan('invoices.del', aStripeError(400));
    stripe.plan('invoices.retrieve', aStripeInvoiceObject({ payments: aListOf([]) }));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
    expect(pushes.rows).toEqual([
      expect.objectContaining({ status: 'IN_PROGRESS', closedReason: null }),
    ]);
  });

  it('P6: without an answer stays open, to be tried again', async () => {
    const { press, stripe, pushes } = disagreeing();
    stripe.plan('invoices.voidInvoice', ...Array.from({ length: 4 }, aConnectionError));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
  });
});

describe('voidInvoice', () => {
  it('P1: is refused while a debit is on its way, before anything is sent', async () => {
    const { press, service, stripe, pushes, invoices } = createStripeServiceWorld();
    await press();
    stripe.takeSent();
    stripe.plan(
      'invoices.retrieve',
      aFinalizedInvoiceObject({ payments: withIntent('processing') }),
    );
    await expect(
      service.voidInvoice(KEY, { reason: 'Mistaken', actor: ACTOR }),
    ).rejects.toMatchObject({ code: 'INVOICE_HAS_PAYMENTS' });
    expect(stripe.takeMethods()).toEqual(['invoices.retrieve']);
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    expect(invoices.invoice.voidReason).toBeNull();
  });
});
