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

export const NEVER_CAME = /never arrived/;
export const BY_HAND = /past the program/;
export const DASHBOARD = /Dashboard/;
