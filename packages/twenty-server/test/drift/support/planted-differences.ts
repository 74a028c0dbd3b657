import { randomUUID } from 'node:crypto';
import { Database } from '../../../src/engine/database/database.ts';
import { InvoiceLedger } from '../../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../../src/modules/customer-billing/payment/payment.repository.ts';
import { untilAtRest } from '../../customer-billing/support/at-rest.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { DriftWorld } from './drift-world.ts';

export type Planted = {
  readonly invoiceId: string;
  readonly kind: string;
  readonly oursMinor: string | null;
  readonly stripesMinor: string | null;
  readonly cause: RegExp;
  readonly repairable: boolean;
};

type Plant = (world: DriftWorld) => Promise<Planted>;

const untilBooked = async (world: DriftWorld, invoiceId: string, kind: string) => {
  await waitUntil(`the ${kind} to be booked`, async () => {
    const rows = await world.app.database.query(
      'SELECT FROM "payment" WHERE "invoiceId" = $1 AND "kind" = $2',
      [invoiceId, kind],
    );
    const waiting = await world.app.database.query(
      `SELECT FROM "stripeEvent" WHERE "status" IN ('RECEIVED', 'DISPATCHED')`,
    );
    return rows.length > 0 && waiting.length === 0;
  });
  await untilAtRest(world.app.database);
};

const paid = async (world: DriftWorld) => {
  const invoice = await world.makeInvoice();
  await world.pay(invoice.stripeInvoiceId);
  await untilBooked(world, invoice.id, 'PAYMENT');
  return invoice;
};
const damage = (world: DriftWorld, sql: string, invoiceId: string) =>
  world.app.database.query(sql, [invoiceId]);

const NEVER_CAME = /never arrived/;
const BY_HAND = /past the program/;
const DASHBOARD = /Dashboard/;

/** Every way in which the books can go wrong that we know of, by what went wrong. */
export const PLANTED_DIFFERENCES: Readonly<Record<string, Plant>> = {
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
    await world.app.database.query(
      `INSERT INTO "payment" ("id", "workspaceId", "invoiceId", "kind", "status", "currency", "amountMinor",
         "occurredAt", "movementId", "stripePaymentIntentId", "source", "connectionId", "livemode")
       SELECT $2, "workspaceId", "invoiceId", "kind", "status", "currency", 500, "occurredAt", 'pi_invented', 'pi_invented',
         "source", "connectionId", "livemode" FROM "payment" WHERE "invoiceId" = $1`,
      [id, randomUUID()],
    );
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
  'a paid amount that was written by hand': async (world) => {
    const { id } = await paid(world);
    await damage(world, 'UPDATE "invoice" SET "paidMinor" = 1 WHERE "id" = $1', id);
    return {
      invoiceId: id,
      kind: 'LEDGER_DIFFERS',
      oursMinor: '1',
      stripesMinor: '11900',
      cause: BY_HAND,
      repairable: true,
    };
  },
  'a status that was written by hand': async (world) => {
    const { id } = await world.makeInvoice();
    await damage(world, `UPDATE "invoice" SET "status" = 'PAID' WHERE "id" = $1`, id);
    return {
      invoiceId: id,
      kind: 'STATUS_DIFFERS',
      oursMinor: null,
      stripesMinor: null,
      cause: BY_HAND,
      repairable: true,
    };
  },
  'totals that were written by hand': async (world) => {
    const { id } = await world.makeInvoice();
    await damage(
      world,
      `UPDATE "invoice" SET "subtotalMinor" = "subtotalMinor" + 100, "netMinor" = "netMinor" + 100,
         "totalMinor" = "totalMinor" + 100 WHERE "id" = $1`,
      id,
    );
    return {
      invoiceId: id,
      kind: 'TOTAL_DIFFERS',
      oursMinor: '12000',
      stripesMinor: '11900',
      cause: /./,
      repairable: false,
    };
  },
  'a version that is closed here and payable there': async (world) => {
    const { id } = await world.makeInvoice();
    await damage(
      world,
      `UPDATE "stripePush" SET "closedReason" = 'SUPERSEDED', "closedAt" = now() WHERE "invoiceId" = $1`,
      id,
    );
    return {
      invoiceId: id,
      kind: 'PAYABLE_THOUGH_CLOSED',
      oursMinor: '0',
      stripesMinor: '11900',
      cause: /without being taken back/,
      repairable: false,
    };
  },
  'money recorded here that Stripe was not told of': async (world) => {
    const { id } = await world.makeInvoice();
    const key = { workspaceId: world.app.workspace.id, invoiceId: id };
    await world.app.app.get(Database).inTransaction(async (transaction) => {
      await world.app.app.get(PaymentRepository, { strict: false }).upsertMovement(
        {
          ...key,
          kind: 'PAYMENT',
          status: 'SUCCEEDED',
          source: 'MANUAL',
          movementId: `manual:${randomUUID()}`,
          currency: 'EUR',
          amountMinor: 900n,
          occurredAt: world.app.clock.now(),
        },
        transaction,
      );
      await world.app.app
        .get(InvoiceLedger, { strict: false })
        .recalculate({ ...key, actor: { type: 'SYSTEM' } }, transaction);
    });
    return {
      invoiceId: id,
      kind: 'AMOUNT_ASKED_DIFFERS',
      oursMinor: '11000',
      stripesMinor: '11900',
      cause: /./,
      repairable: false,
    };
  },
  'a Stripe invoice of ours that no version knows': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    const invoices = await world.sandbox.control.state('invoices');
    const known = invoices.find((invoice) => invoice.id === stripeInvoiceId);
    world.unheard(() =>
      world.callStripe('invoices', {
        customer: String(known?.customer),
        collection_method: 'send_invoice',
        days_until_due: '30',
        currency: 'eur',
        ...Object.fromEntries(
          Object.entries(known?.metadata ?? {}).map(([name, value]) => [
            `metadata[${name}]`,
            value,
          ]),
        ),
      }),
    );
    return {
      invoiceId: id,
      kind: 'STRIPE_INVOICE_UNKNOWN',
      oursMinor: null,
      stripesMinor: '0',
      cause: /carries our mark/,
      repairable: false,
    };
  },
};
