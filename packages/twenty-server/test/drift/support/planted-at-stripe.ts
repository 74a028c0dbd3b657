import { untilAtRest } from '../../customer-billing/support/at-rest.ts';
import { waitUntil } from '../../support/wait-until.ts';
import {
  BY_HAND,
  damage,
  DASHBOARD,
  invent,
  NEVER_CAME,
  paid,
  type Plant,
  untilBooked,
} from './plant.ts';

/** Movements that differ: what happened at Stripe unheard, and rows of it that were changed by hand. */
export const PLANTED_AT_STRIPE: Readonly<Record<string, Plant>> = {
  'a payment whose events were lost': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    world.unheard(() => world.pay(stripeInvoiceId));
    return {
      invoiceId: id,
      kind: 'PAYMENT_MISSING',
      oursMinor: null,
      stripesMinor: '11900',
      cause: NEVER_CAME,
      repairable: true,
    };
  },
  'a payment row that was deleted': async (world) => {
    const { id } = await paid(world);
    await damage(world, 'DELETE FROM "payment" WHERE "invoiceId" = $1', id);
    return {
      invoiceId: id,
      kind: 'PAYMENT_MISSING',
      oursMinor: null,
      stripesMinor: '11900',
      cause: /The audit trail says that it was booked/,
      repairable: true,
    };
  },
  'a payment that Stripe does not have': async (world) => {
    const { id } = await paid(world);
    await invent(world, id, {
      kind: 'PAYMENT',
      status: 'SUCCEEDED',
      amountMinor: 500,
      movementId: 'pi_invented',
    });
    return {
      invoiceId: id,
      kind: 'PAYMENT_UNKNOWN_AT_STRIPE',
      oursMinor: '500',
      stripesMinor: null,
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a payment of another amount': async (world) => {
    const { id } = await paid(world);
    await damage(
      world,
      'UPDATE "payment" SET "amountMinor" = "amountMinor" + 1 WHERE "invoiceId" = $1',
      id,
    );
    return {
      invoiceId: id,
      kind: 'PAYMENT_AMOUNT_DIFFERS',
      oursMinor: '11901',
      stripesMinor: '11900',
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a payment that still is on its way here': async (world) => {
    const { id } = await paid(world);
    await damage(world, `UPDATE "payment" SET "status" = 'PROCESSING' WHERE "invoiceId" = $1`, id);
    return {
      invoiceId: id,
      kind: 'PAYMENT_STATUS_DIFFERS',
      oursMinor: '11900',
      stripesMinor: '11900',
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a fee that is missing': async (world) => {
    const { id } = await paid(world);
    await damage(
      world,
      'UPDATE "payment" SET "feeMinor" = NULL, "netMinor" = NULL WHERE "invoiceId" = $1',
      id,
    );
    return {
      invoiceId: id,
      kind: 'PAYMENT_FEE_DIFFERS',
      oursMinor: null,
      stripesMinor: expect.stringMatching(/^\d+$/) as string,
      cause: /past the program|never arrived/,
      repairable: true,
    };
  },
  'a refund whose events were lost': async (world) => {
    const { id } = await paid(world);
    const paymentIntent = await world.intentOf(id);
    world.unheard(() => world.sandbox.control.refund({ paymentIntent, amount: 1900 }));
    return {
      invoiceId: id,
      kind: 'REFUND_MISSING',
      oursMinor: null,
      stripesMinor: '-1900',
      cause: NEVER_CAME,
      repairable: true,
    };
  },
  'a refund that counts as failed here': async (world) => {
    const { id } = await paid(world);
    await world.sandbox.control.refund({ paymentIntent: await world.intentOf(id), amount: 1900 });
    await world.sandbox.control.flushDeliveries();
    await untilBooked(world, id, 'REFUND');
    await damage(
      world,
      `UPDATE "payment" SET "status" = 'FAILED' WHERE "kind" = 'REFUND' AND "invoiceId" = $1`,
      id,
    );
    return {
      invoiceId: id,
      kind: 'REFUND_DIFFERS',
      oursMinor: '-1900',
      stripesMinor: '-1900',
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a refund that Stripe does not have': async (world) => {
    const { id } = await paid(world);
    await invent(world, id, {
      kind: 'REFUND',
      status: 'SUCCEEDED',
      amountMinor: -700,
      movementId: 're_invented',
    });
    return {
      invoiceId: id,
      kind: 'REFUND_UNKNOWN_AT_STRIPE',
      oursMinor: '-700',
      stripesMinor: null,
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a dispute that Stripe does not have': async (world) => {
    const { id } = await paid(world);
    await invent(world, id, {
      kind: 'DISPUTE',
      status: 'PENDING',
      disputeStatus: 'needs_response',
      amountMinor: -11900,
      movementId: 'du_invented',
    });
    return {
      invoiceId: id,
      kind: 'DISPUTE_UNKNOWN_AT_STRIPE',
      oursMinor: '-11900',
      stripesMinor: null,
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a dispute whose events were lost': async (world) => {
    const { id } = await paid(world);
    const paymentIntent = await world.intentOf(id);
    world.unheard(() => world.sandbox.control.dispute({ paymentIntent, status: 'needs_response' }));
    return {
      invoiceId: id,
      kind: 'DISPUTE_MISSING',
      oursMinor: null,
      stripesMinor: '-11900',
      cause: NEVER_CAME,
      repairable: true,
    };
  },
  'a dispute that was decided unheard': async (world) => {
    const { id } = await paid(world);
    const paymentIntent = await world.intentOf(id);
    await world.sandbox.control.dispute({ paymentIntent, status: 'needs_response' });
    await world.sandbox.control.flushDeliveries();
    await untilBooked(world, id, 'DISPUTE');
    world.unheard(() => world.sandbox.control.dispute({ paymentIntent, status: 'lost' }));
    return {
      invoiceId: id,
      kind: 'DISPUTE_DIFFERS',
      oursMinor: '-11900',
      stripesMinor: '-11900',
      cause: NEVER_CAME,
      repairable: true,
    };
  },
  'a credit note in the Dashboard': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    world.unheard(() =>
      world.callStripe('credit_notes', { invoice: stripeInvoiceId, amount: '1900' }),
    );
    return {
      invoiceId: id,
      kind: 'CREDIT_NOTE_MISSING',
      oursMinor: null,
      stripesMinor: '1900',
      cause: DASHBOARD,
      repairable: true,
    };
  },
  'what credit notes took off, written by hand': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    await world.callStripe('credit_notes', { invoice: stripeInvoiceId, amount: '1900' });
    await waitUntil('the credit note to be booked', async () => {
      const rows = await world.app.database.query(
        'SELECT FROM "invoice" WHERE "id" = $1 AND "prePaymentCreditMinor" = 1900',
        [id],
      );
      return rows.length > 0;
    });
    await untilAtRest(world.app.database);
    await damage(world, 'UPDATE "invoice" SET "prePaymentCreditMinor" = 900 WHERE "id" = $1', id);
    return {
      invoiceId: id,
      kind: 'CREDIT_NOTES_DIFFER',
      oursMinor: '900',
      stripesMinor: '1900',
      cause: /./,
      repairable: true,
    };
  },
  'an invoice called paid out of band in the Dashboard': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    world.unheard(() =>
      world.callStripe(`invoices/${stripeInvoiceId}/pay`, { paid_out_of_band: 'true' }),
    );
    return {
      invoiceId: id,
      kind: 'PAYMENT_MISSING',
      oursMinor: null,
      stripesMinor: '11900',
      cause: NEVER_CAME,
      repairable: true,
    };
  },
  'a void in the Dashboard': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    world.unheard(() => world.sandbox.control.voidInvoice(stripeInvoiceId));
    return {
      invoiceId: id,
      kind: 'VOID_AT_STRIPE_ONLY',
      oursMinor: '11900',
      stripesMinor: '0',
      cause: DASHBOARD,
      repairable: true,
    };
  },
  'an invoice given up in the Dashboard': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    world.unheard(() => world.callStripe(`invoices/${stripeInvoiceId}/mark_uncollectible`, {}));
    return {
      invoiceId: id,
      kind: 'UNCOLLECTIBLE_AT_STRIPE_ONLY',
      oursMinor: null,
      stripesMinor: null,
      cause: DASHBOARD,
      repairable: true,
    };
  },
  'credit of the customer that is not booked': async (world) => {
    const first = await world.makeInvoice();
    const [row] = await world.app.database.query<{ companyId: string; stripeCustomerId: string }>(
      `SELECT invoice."companyId", customer."stripeCustomerId" FROM "invoice" invoice
       JOIN "stripeCustomer" customer ON customer."companyId" = invoice."companyId" WHERE invoice."id" = $1`,
      [first.id],
    );
    await world.sandbox.control.credit({
      customer: row?.stripeCustomerId ?? '',
      amount: -2000,
      currency: 'eur',
    });
    const { id } = await world.makeInvoice({ companyId: row?.companyId ?? '' });
    await damage(world, 'DELETE FROM "payment" WHERE "invoiceId" = $1', id);
    return {
      invoiceId: id,
      kind: 'CUSTOMER_CREDIT_MISSING',
      oursMinor: null,
      stripesMinor: '2000',
      cause: BY_HAND,
      repairable: true,
    };
  },
};
