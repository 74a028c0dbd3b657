import { Injectable } from '@nestjs/common';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import type { ListedObject, ListedReference } from '../../../stripe/listing/listed-object.type.ts';
import { listedObjectFromJson, listedObjectToJson } from '../listed-object-json.util.ts';

type ReportKey = { readonly workspaceId: string; readonly reportId: string };
type ListKey = ReportKey & { readonly connectionId: string };

/** What a report has read so far, kept in the database: memory stays small, and a killed worker goes on where it was. */
@Injectable()
export class DriftObjectRepository {
  constructor(private readonly database: Database) {}

  async insert(
    { workspaceId, reportId, connectionId }: ListKey,
    objects: readonly { object: ListedObject; invoiceId: string | null }[],
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `INSERT INTO "driftObject" ("reportId", "workspaceId", "connectionId", "id", "linkedId", "invoiceId", "body")
       SELECT $1, $2, $3, object.* FROM unnest($4::text[], $5::text[], $6::uuid[], $7::jsonb[]) AS object
       ON CONFLICT DO NOTHING`,
      [
        reportId,
        workspaceId,
        connectionId,
        objects.map(({ object }) => object.id),
        objects.map(({ object }) => object.linkedId),
        objects.map(({ invoiceId }) => invoiceId),
        objects.map(({ object }) => listedObjectToJson(object)),
      ],
    );
  }

  /** The invoice of ours that each of these objects belongs to, by what was read before it; by the object's id. */
  async findInvoiceIds(
    { workspaceId, reportId, connectionId }: ListKey,
    references: readonly ListedReference[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows: { key: string; invoiceId: string }[] = await this.database.managerOf().query(
      `SELECT "id" AS "key", "invoiceId" FROM "driftObject"
       WHERE "workspaceId" = $1 AND "reportId" = $2 AND "connectionId" = $3 AND "id" = ANY($4) AND "invoiceId" IS NOT NULL
       UNION
       SELECT "linkedId", "invoiceId" FROM "driftObject"
       WHERE "workspaceId" = $1 AND "reportId" = $2 AND "connectionId" = $3 AND "linkedId" = ANY($5)
         AND "invoiceId" IS NOT NULL
       UNION
       SELECT "stripePaymentIntentId", "invoiceId" FROM "payment"
       WHERE "workspaceId" = $1 AND "connectionId" = $3 AND "stripePaymentIntentId" = ANY($5)
       UNION
       SELECT "stripeChargeId", "invoiceId" FROM "payment"
       WHERE "workspaceId" = $1 AND "connectionId" = $3 AND "stripeChargeId" = ANY($5)
       UNION
       SELECT "id"::text, "id" FROM "invoice" WHERE "workspaceId" = $1 AND "id"::text = ANY($6)`,
      [
        workspaceId,
        reportId,
        connectionId,
        references.flatMap(({ parentId }) => parentId ?? []),
        references.map(({ id }) => id),
        references.flatMap(({ mark }) => mark?.invoiceId ?? []),
      ],
    );
    const invoiceIdByKey = new Map(rows.map(({ key, invoiceId }) => [key, invoiceId]));
    return new Map(
      references.flatMap(({ id, parentId, mark }) => {
        const invoiceId =
          invoiceIdByKey.get(id) ??
          invoiceIdByKey.get(parentId ?? '') ??
          invoiceIdByKey.get(mark?.invoiceId ?? '');
        return invoiceId === undefined ? [] : [[id, invoiceId]];
      }),
    );
  }

  /** All that was read of these invoices, whichever connection it came by. */
  async listByInvoices(
    { workspaceId, reportId }: ReportKey,
    invoiceIds: readonly string[],
  ): Promise<{ invoiceId: string; object: ListedObject }[]> {
    const rows: { invoiceId: string; body: Record<string, unknown> }[] = await this.database
      .managerOf()
      .query(
        `SELECT "invoiceId", "body" FROM "driftObject"
         WHERE "workspaceId" = $1 AND "reportId" = $2 AND "invoiceId" = ANY($3::uuid[]) ORDER BY "id"`,
        [workspaceId, reportId, invoiceIds],
      );
    return rows.map(({ invoiceId, body }) => ({ invoiceId, object: listedObjectFromJson(body) }));
  }

  /** Invoices at Stripe that carry our mark and belong to no version of ours. */
  async listUnknownInvoices({
    workspaceId,
    reportId,
  }: ReportKey): Promise<{ connectionId: string; object: ListedObject }[]> {
    const rows: { connectionId: string; body: Record<string, unknown> }[] = await this.database
      .managerOf()
      .query(
        `SELECT "connectionId", "body" FROM "driftObject"
         WHERE "workspaceId" = $1 AND "reportId" = $2 AND "invoiceId" IS NULL ORDER BY "id" LIMIT 1000`,
        [workspaceId, reportId],
      );
    return rows.map(({ connectionId, body }) => ({
      connectionId,
      object: listedObjectFromJson(body),
    }));
  }
}
