import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { StripeInvoiceSnapshot } from '../snapshot/stripe-snapshot.type.ts';

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };

/** Writes Stripe invoices that no push knows down as versions of their invoice. */
@Injectable()
export class OrphanPushRepository {
  constructor(private readonly database: Database) {}

  /**
   * Makes it a version that is no longer the one to pay, so that every sync looks at its money. False when its customer
   * is none of ours: then nobody knows who would pay.
   */
  async adoptClosed(
    { workspaceId, invoiceId }: InvoiceKey,
    {
      connectionId,
      orphan,
      stripePaymentIntentId,
      at,
    }: {
      connectionId: string;
      orphan: StripeInvoiceSnapshot;
      stripePaymentIntentId: string | null;
      at: Date;
    },
    transaction: Transaction,
  ): Promise<boolean> {
    const rows: unknown[] = await this.database.managerOf(transaction).query(
      `INSERT INTO "stripePush" ("id", "workspaceId", "connectionId", "invoiceId", "version", "status", "closedReason",
         "closedAt", "stripeCustomerRowId", "stripeInvoiceId", "stripePaymentIntentId", "currency", "totalMinor",
         "finalizedAt", "completedAt")
       SELECT $1, $2, $3, $4, (
           SELECT COALESCE(max("version"), 0) + 1 FROM "stripePush" WHERE "workspaceId" = $2 AND "invoiceId" = $4),
         'COMPLETE', 'SUPERSEDED', $10::timestamptz, customer."id", $5, $6, $7, $8, $10::timestamptz, $10::timestamptz
       FROM "stripeCustomer" customer
       WHERE customer."workspaceId" = $2 AND customer."connectionId" = $3 AND customer."stripeCustomerId" = $9
       RETURNING "id"`,
      [
        uuidv7(),
        workspaceId,
        connectionId,
        invoiceId,
        orphan.stripeInvoiceId,
        stripePaymentIntentId,
        orphan.currency,
        orphan.totalMinor.toString(),
        orphan.stripeCustomerId,
        at,
      ],
    );
    return rows.length > 0;
  }
}
