import { Injectable } from '@nestjs/common';
import type { CurrencyCode } from 'twenty-shared';
import { Database } from '../../../../engine/database/database.ts';
import type { PaymentStatus } from '../../payment/payment.type.ts';
import { ListedKind, type ListedReference } from '../../stripe/listing/listed-object.type.ts';
import {
  type ConnectionKey,
  type KnownInvoice,
  type PlacedMovement,
  ReconciliationRows,
} from './reconciliation-rows.ts';

const MOST_NOT_LOOKED_AT = 1_000;

@Injectable()
export class ReconciliationRowsTypeorm extends ReconciliationRows {
  constructor(private readonly database: Database) {
    super();
  }

  override async findInvoices(
    { workspaceId, connectionId }: ConnectionKey,
    stripeInvoiceIds: readonly string[],
  ): Promise<Map<string, KnownInvoice>> {
    const rows = await this.query<{
      stripeInvoiceId: string;
      invoiceId: string;
      currency: CurrencyCode;
      owedMinor: string;
      isOpenVersion: boolean;
    }>(
      `SELECT push."stripeInvoiceId", push."invoiceId", invoice."currency", invoice."owedMinor",
         push."closedReason" IS NULL AS "isOpenVersion"
       FROM "stripePush" push JOIN "invoice" ON "invoice"."id" = push."invoiceId" AND "invoice"."workspaceId" = $1
       WHERE push."workspaceId" = $1 AND push."connectionId" = $2 AND push."stripeInvoiceId" = ANY($3)`,
      [workspaceId, connectionId, stripeInvoiceIds],
    );
    return new Map(
      rows.map(({ stripeInvoiceId, owedMinor, ...row }) => [
        stripeInvoiceId,
        { ...row, owedMinor: BigInt(owedMinor) },
      ]),
    );
  }

  override async placeMovements(
    { workspaceId, connectionId }: ConnectionKey,
    movements: readonly ListedReference[],
  ): Promise<PlacedMovement[]> {
    const rows = await this.query<{
      stripeId: string;
      invoiceId: string;
      syncedAt: Date | null;
      status: PaymentStatus | null;
      disputeStatus: string | null;
    }>(
      `SELECT listed."stripeId", place."invoiceId", sync."syncedAt", movement."status", movement."disputeStatus"
       FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         AS listed("stripeId", "movementId", "stripeInvoiceId", "paymentIntentId", "chargeId")
       CROSS JOIN LATERAL (
         SELECT "invoiceId" FROM "stripePush" WHERE "workspaceId" = $1 AND "connectionId" = $2
           AND "stripeInvoiceId" = listed."stripeInvoiceId"
         UNION SELECT "invoiceId" FROM "stripePush" WHERE "workspaceId" = $1 AND "connectionId" = $2
           AND "stripePaymentIntentId" = listed."paymentIntentId"
         UNION SELECT "invoiceId" FROM "payment" WHERE "workspaceId" = $1 AND "connectionId" = $2
           AND "stripePaymentIntentId" = listed."paymentIntentId"
         UNION SELECT "invoiceId" FROM "payment" WHERE "workspaceId" = $1 AND "connectionId" = $2
           AND "stripeChargeId" = listed."chargeId"
         LIMIT 1) AS place
       LEFT JOIN "invoiceSync" sync ON sync."invoiceId" = place."invoiceId" AND sync."workspaceId" = $1
       LEFT JOIN "payment" movement ON movement."workspaceId" = $1 AND movement."movementId" = listed."movementId"`,
      [
        workspaceId,
        connectionId,
        movements.map(({ id }) => id),
        movements.map(movementIdOf),
        movements.map(({ kind, parentId }) => (kind === ListedKind.CREDIT_NOTE ? parentId : null)),
        movements.map(({ stripePaymentIntentId }) => stripePaymentIntentId),
        movements.map(chargeIdOf),
      ],
    );
    return rows.map(({ status, disputeStatus, ...row }) => ({
      ...row,
      known: status === null ? undefined : { status, disputeStatus },
    }));
  }

  override findOwedExcept(
    { workspaceId, connectionId }: ConnectionKey,
    stripeInvoiceIds: readonly string[],
  ): Promise<string[]> {
    return this.invoiceIds(
      `SELECT push."invoiceId" FROM "stripePush" push
       JOIN "invoice" ON "invoice"."id" = push."invoiceId" AND "invoice"."workspaceId" = $1
       WHERE push."workspaceId" = $1 AND push."connectionId" = $2 AND push."closedReason" IS NULL
         AND push."status" = 'COMPLETE' AND "invoice"."owedMinor" > 0 AND "invoice"."status" <> 'UNCOLLECTIBLE'
         AND NOT push."stripeInvoiceId" = ANY($3)`,
      [workspaceId, connectionId, stripeInvoiceIds],
    );
  }

  override findOwedOfCustomers(
    { workspaceId, connectionId }: ConnectionKey,
    stripeCustomerIds: readonly string[],
  ): Promise<string[]> {
    return this.invoiceIds(
      `SELECT push."invoiceId" FROM "stripeCustomer" customer
       JOIN "stripePush" push ON push."workspaceId" = $1 AND push."stripeCustomerRowId" = customer."id"
         AND push."closedReason" IS NULL
       JOIN "invoice" ON "invoice"."id" = push."invoiceId" AND "invoice"."workspaceId" = $1 AND "invoice"."owedMinor" > 0
       WHERE customer."workspaceId" = $1 AND customer."connectionId" = $2 AND customer."stripeCustomerId" = ANY($3)`,
      [workspaceId, connectionId, stripeCustomerIds],
    );
  }

  override findNotLookedAt(
    { workspaceId, connectionId }: ConnectionKey,
    { paidSince, lookedAtBefore }: { paidSince: Date; lookedAtBefore: Date },
  ): Promise<string[]> {
    return this.invoiceIds(
      `SELECT DISTINCT payment."invoiceId" FROM "payment"
       JOIN "invoiceSync" sync ON sync."invoiceId" = payment."invoiceId" AND sync."workspaceId" = $1
       WHERE payment."workspaceId" = $1 AND payment."connectionId" = $2 AND payment."occurredAt" >= $3
         AND payment."kind" = 'PAYMENT' AND payment."status" = 'SUCCEEDED'
         AND (sync."syncedAt" IS NULL OR sync."syncedAt" < $4) LIMIT ${MOST_NOT_LOOKED_AT}`,
      [workspaceId, connectionId, paidSince, lookedAtBefore],
    );
  }

  override async findOrphanOwners(
    { workspaceId, connectionId }: ConnectionKey,
    invoiceIds: readonly string[],
  ): Promise<Map<string, { isBeingMade: boolean }>> {
    const rows = await this.query<{ invoiceId: string; isBeingMade: boolean }>(
      `SELECT "invoice"."id" AS "invoiceId", EXISTS (
         SELECT FROM "stripePush" push WHERE push."workspaceId" = $1 AND push."invoiceId" = "invoice"."id"
           AND push."connectionId" = $2 AND push."closedReason" IS NULL AND push."status" = 'IN_PROGRESS'
           AND push."stripeInvoiceId" IS NULL) AS "isBeingMade"
       FROM "invoice" WHERE "invoice"."workspaceId" = $1 AND "invoice"."id" = ANY($3::uuid[])`,
      [workspaceId, connectionId, invoiceIds],
    );
    return new Map(rows.map(({ invoiceId, isBeingMade }) => [invoiceId, { isBeingMade }]));
  }

  private async invoiceIds(sql: string, parameters: unknown[]): Promise<string[]> {
    return (await this.query<{ invoiceId: string }>(sql, parameters)).map(
      ({ invoiceId }) => invoiceId,
    );
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.database.managerOf().query(sql, parameters);
  }
}

/** Under which id our ledger keeps it (design part 4); a credit note is no movement of money. */
const movementIdOf = ({ kind, id, stripePaymentIntentId }: ListedReference): string | null => {
  if (kind === ListedKind.CREDIT_NOTE) return null;
  return kind === ListedKind.CHARGE ? (stripePaymentIntentId ?? id) : id;
};

const chargeIdOf = ({ kind, id, parentId }: ListedReference): string | null => {
  if (kind === ListedKind.CREDIT_NOTE) return null;
  return kind === ListedKind.CHARGE ? id : parentId;
};
