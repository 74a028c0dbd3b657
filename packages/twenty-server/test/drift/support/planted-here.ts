import { randomUUID } from 'node:crypto';
import { Database } from '../../../src/engine/database/database.ts';
import { InvoiceLedger } from '../../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../../src/modules/customer-billing/payment/payment.repository.ts';
import { dataOf } from '../../customer-billing/support/invoices.ts';
import { pressRecordPayment } from '../../customer-billing/support/outside.ts';
import type { DriftWorld } from './drift-world.ts';
import { BY_HAND, damage, invent, paid, type Plant, untilBooked } from './plant.ts';

/** The invoice's own row and its versions, and what only a person can mend. */
export const PLANTED_HERE: Readonly<Record<string, Plant>> = {
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
    const draft = await markedLike(world, stripeInvoiceId);
    world.unheard(draft);
    return {
      invoiceId: id,
      kind: 'STRIPE_INVOICE_UNKNOWN',
      oursMinor: null,
      stripesMinor: '0',
      cause: /carries our mark/,
      repairable: true,
    };
  },
  'a Stripe invoice with money that no version knows': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    const draft = await markedLike(world, stripeInvoiceId);
    world.unheard(async () => {
      const orphan = await draft();
      await world.callStripe(`invoices/${orphan.id}/add_lines`, {
        'lines[0][amount]': '4200',
        'lines[0][description]': 'Sensor gateway',
      });
      await world.callStripe(`invoices/${orphan.id}/finalize`, {});
      await world.pay(orphan.id);
    });
    return {
      invoiceId: id,
      kind: 'STRIPE_INVOICE_UNKNOWN',
      oursMinor: null,
      stripesMinor: '4200',
      cause: /carries our mark/,
      repairable: true,
    };
  },
  'a version whose Stripe invoice is gone': async (world) => {
    const { id, stripeInvoiceId } = await world.makeInvoice();
    world.unheard(() => world.sandbox.control.voidInvoice(stripeInvoiceId));
    await damage(
      world,
      `UPDATE "stripePush" SET "stripeInvoiceId" = 'in_gone' WHERE "invoiceId" = $1`,
      id,
    );
    return {
      invoiceId: id,
      kind: 'STRIPE_INVOICE_MISSING',
      oursMinor: '11900',
      stripesMinor: null,
      cause: BY_HAND,
      repairable: false,
    };
  },
  'a recorded payment that was made smaller by hand': async (world) => {
    const { id } = await world.makeInvoice();
    await recordAll(world, id);
    await damage(
      world,
      'UPDATE "payment" SET "amountMinor" = "amountMinor" - 1900 WHERE "invoiceId" = $1',
      id,
    );
    await recalculate(world, id);
    return {
      invoiceId: id,
      kind: 'PAID_AT_STRIPE_ONLY',
      oursMinor: '10000',
      stripesMinor: '11900',
      cause: BY_HAND,
      repairable: false,
    };
  },
  "a customer's payment in another currency than its invoice's": async (world) => {
    const { id } = await paid(world);
    await invent(world, id, {
      kind: 'PAYMENT',
      status: 'SUCCEEDED',
      currency: 'CHF',
      amountMinor: 800,
      movementId: 'pi_elsewhere',
    });
    return {
      invoiceId: null,
      touches: id,
      kind: 'CUSTOMER_SUM_DIFFERS',
      oursMinor: '11900',
      stripesMinor: '12700',
      cause: BY_HAND,
      repairable: false,
      goesWithOthers: true,
    };
  },
};

/** What makes a draft at Stripe that carries the marks of a Stripe invoice of ours. */
const markedLike = async (world: DriftWorld, stripeInvoiceId: string) => {
  const invoices = await world.sandbox.control.state('invoices');
  const known = invoices.find((invoice) => invoice.id === stripeInvoiceId);
  return () =>
    world.callStripe('invoices', {
      customer: String(known?.customer),
      collection_method: 'send_invoice',
      days_until_due: '30',
      currency: 'eur',
      ...Object.fromEntries(
        Object.entries(known?.metadata ?? {}).map(([name, value]) => [`metadata[${name}]`, value]),
      ),
    });
};

/** Records all that is owed as received outside Stripe, and waits until Stripe knows. */
const recordAll = async (world: DriftWorld, invoiceId: string) => {
  dataOf(await pressRecordPayment(world.admin, invoiceId, { amountMinor: '11900' }));
  await untilBooked(world, invoiceId, 'PAYMENT');
};

const recalculate = (world: DriftWorld, invoiceId: string) =>
  world.app.app.get(Database).inTransaction(async (transaction) => {
    await world.app.app
      .get(InvoiceLedger, { strict: false })
      .recalculate(
        { workspaceId: world.app.workspace.id, invoiceId, actor: { type: 'SYSTEM' } },
        transaction,
      );
  });
