import { randomUUID } from 'node:crypto';
import { untilAtRest } from '../../customer-billing/support/at-rest.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { DriftWorld } from './drift-world.ts';

export type Planted = {
  /** Null: it is about no single invoice. */
  readonly invoiceId: string | null;
  /** The invoice that shows the same in other words. */
  readonly touches?: string;
  readonly kind: string;
  readonly oursMinor: string | null;
  readonly stripesMinor: string | null;
  readonly cause: RegExp;
  readonly repairable: boolean;
  /** Nobody repairs it by itself, but it is gone once the other differences of the same cause are. */
  readonly goesWithOthers?: boolean;
};

export type Plant = (world: DriftWorld) => Promise<Planted>;

export const untilBooked = async (world: DriftWorld, invoiceId: string, kind: string) => {
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

export const paid = async (world: DriftWorld) => {
  const invoice = await world.makeInvoice();
  await world.pay(invoice.stripeInvoiceId);
  await untilBooked(world, invoice.id, 'PAYMENT');
  return invoice;
};
export const damage = (world: DriftWorld, sql: string, invoiceId: string) =>
  world.app.database.query(sql, [invoiceId]);

/** Writes a second movement beside the payment of an invoice, past the program. */
export const invent = (
  world: DriftWorld,
  invoiceId: string,
  row: { kind: string; status: string; amountMinor: number; movementId: string } & {
    currency?: string;
    disputeStatus?: string;
  },
) =>
  world.app.database.query(
    `INSERT INTO "payment" ("id", "workspaceId", "invoiceId", "kind", "status", "currency", "amountMinor",
       "disputeStatus", "occurredAt", "movementId", "source", "connectionId", "livemode")
     SELECT $2, "workspaceId", "invoiceId", $3, $4, COALESCE($5, "currency"), $6, $7, "occurredAt", $8, "source",
       "connectionId", "livemode" FROM "payment" WHERE "invoiceId" = $1`,
    [
      invoiceId,
      randomUUID(),
      row.kind,
      row.status,
      row.currency ?? null,
      row.amountMinor,
      row.disputeStatus ?? null,
      row.movementId,
    ],
  );

export const NEVER_CAME = /never arrived/;
export const BY_HAND = /past the program/;
export const DASHBOARD = /Dashboard/;
