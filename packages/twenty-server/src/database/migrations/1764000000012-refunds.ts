import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask to be given back: refunds, over-payments and credit notes, each with the commands it was frozen into. */
export class Refunds1764000000012 implements MigrationInterface {
  name = 'Refunds1764000000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "refundRequest" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "invoiceId" uuid NOT NULL,
        "connectionId" uuid,
        "clientRequestId" text NOT NULL,
        "kind" text NOT NULL CHECK ("kind" IN ('REFUND', 'OVERPAYMENT', 'CREDIT_NOTE')),
        "asked" jsonb NOT NULL,
        "amountMinor" bigint NOT NULL CHECK ("amountMinor" > 0),
        "creditMinor" bigint NOT NULL DEFAULT 0 CHECK ("creditMinor" >= 0),
        "currency" text NOT NULL CHECK ("currency" ~ '^[A-Z]{3}$'),
        "commandKeys" text[] NOT NULL,
        "status" text NOT NULL CHECK ("status" IN ('OPEN', 'DONE', 'REFUSED')),
        "failureCode" text,
        "failureReason" text,
        "requestedByUserId" uuid,
        "finishedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("workspaceId", "clientRequestId"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE INDEX "refundRequestByInvoice" ON "refundRequest" ("workspaceId", "invoiceId", "createdAt", "id")`);
    await queryRunner.query(`
      CREATE INDEX "refundRequestOpen" ON "refundRequest" ("invoiceId") WHERE "status" = 'OPEN'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "refundRequest"');
  }
}
