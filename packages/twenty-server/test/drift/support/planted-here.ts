import { randomUUID } from 'node:crypto';
import { Database } from '../../../src/engine/database/database.ts';
import { InvoiceLedger } from '../../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../../src/modules/customer-billing/payment/payment.repository.ts';
import { BY_HAND, damage, paid, type Plant } from './plant.ts';

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
