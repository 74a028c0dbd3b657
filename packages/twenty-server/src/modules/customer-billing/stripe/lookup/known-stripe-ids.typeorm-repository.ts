import { Injectable } from '@nestjs/common';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';

type OfConnection = { readonly workspaceId: string; readonly connectionId: string };

/** Which of our invoices is behind an id of Stripe's: one query for a batch of events of one connection. */
@Injectable()
export class KnownStripeIds {
  constructor(private readonly database: Database) {}

  /** `in_…`, `pi_…` or `ch_…` → invoice: from what was sent, and from money that came in or went back. */
  async findInvoices(
    { workspaceId, connectionId, stripeIds }: OfConnection & { stripeIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<Map<string, string>> {
    const rows: { stripeId: string; invoiceId: string }[] = await this.database
      .managerOf(transaction)
      .query(
        `SELECT "stripeInvoiceId" AS "stripeId", "invoiceId" FROM "stripePush"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripeInvoiceId" = ANY($3)
         UNION
         SELECT "stripePaymentIntentId", "invoiceId" FROM "stripePush"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripePaymentIntentId" = ANY($3)
         UNION
         SELECT "stripePaymentIntentId", "invoiceId" FROM "payment"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripePaymentIntentId" = ANY($3)
         UNION
         SELECT "stripeChargeId", "invoiceId" FROM "payment"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripeChargeId" = ANY($3)`,
        [workspaceId, connectionId, stripeIds],
      );
    return new Map(rows.map((row) => [row.stripeId, row.invoiceId]));
  }

  /** `cus_…` → the customer's invoices at Stripe on which something is owed, and the newest one. */
  async findInvoicesOfCustomers(
    {
      workspaceId,
      connectionId,
      stripeCustomerIds,
    }: OfConnection & { stripeCustomerIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<Map<string, string[]>> {
    if (stripeCustomerIds.length === 0) {
      return new Map();
    }
    const rows: { stripeCustomerId: string; invoiceId: string }[] = await this.database
      .managerOf(transaction)
      .query(
        `SELECT customer."stripeCustomerId", found."invoiceId"
         FROM "stripeCustomer" customer
         CROSS JOIN LATERAL (
           SELECT push."invoiceId" FROM "stripePush" push
           JOIN "invoice" ON "invoice"."workspaceId" = $1 AND "invoice"."id" = push."invoiceId"
           WHERE push."workspaceId" = $1 AND push."stripeCustomerRowId" = customer."id"
             AND push."stripeInvoiceId" IS NOT NULL AND "invoice"."owedMinor" > 0
           UNION
           (SELECT push."invoiceId" FROM "stripePush" push
            WHERE push."workspaceId" = $1 AND push."stripeCustomerRowId" = customer."id"
              AND push."stripeInvoiceId" IS NOT NULL
            ORDER BY push."createdAt" DESC, push."id" DESC LIMIT 1)
         ) found
         WHERE customer."workspaceId" = $1 AND customer."connectionId" = $2
           AND customer."stripeCustomerId" = ANY($3)
         ORDER BY found."invoiceId"`,
        [workspaceId, connectionId, stripeCustomerIds],
      );
    const byCustomer = Map.groupBy(rows, ({ stripeCustomerId }) => stripeCustomerId);
    return new Map(
      [...byCustomer].map(([id, found]) => [id, found.map(({ invoiceId }) => invoiceId)]),
    );
  }

  /** Which of these ids are invoices of the workspace. */
  async filterOwnInvoices(
    { workspaceId, invoiceIds }: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<ReadonlySet<string>> {
    if (invoiceIds.length === 0) {
      return new Set();
    }
    const rows: { id: string }[] = await this.database
      .managerOf(transaction)
      .query(`SELECT "id" FROM "invoice" WHERE "workspaceId" = $1 AND "id" = ANY($2::uuid[])`, [
        workspaceId,
        invoiceIds,
      ]);
    return new Set(rows.map(({ id }) => id));
  }
}
