import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders and look-ups of the list of payments. */
const PAYMENT_INDEXES = [
  ['paymentByMoment', '"workspaceId", "occurredAt", "id"'],
  ['paymentByAmount', '"workspaceId", "currency", "amountMinor", "id"'],
  ['paymentByKind', '"workspaceId", "kind", "status", "occurredAt", "id"'],
  ['paymentByPaymentIntent', '"workspaceId", "stripePaymentIntentId"'],
  ['paymentByCharge', '"workspaceId", "stripeChargeId"'],
  ['paymentByRefund', '"workspaceId", "stripeRefundId"'],
  ['paymentByDispute', '"workspaceId", "stripeDisputeId"'],
] as const;

/** The list of payments; reports of what differs from Stripe, what they found, and what they read meanwhile. */
export class Drift1764000000014 implements MigrationInterface {
  name = 'Drift1764000000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    // A page's cursor holds milliseconds, as Date does: a finer moment would be shown twice or never.
    await queryRunner.query('ALTER TABLE "payment" ALTER COLUMN "occurredAt" TYPE timestamptz(3)');
    for (const [name, columns] of PAYMENT_INDEXES) {
      await queryRunner.query(`CREATE INDEX "${name}" ON "payment" (${columns})`);
    }
    await queryRunner.query(`
      CREATE TABLE "driftReport" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "state" text NOT NULL CHECK ("state" IN ('RUNNING', 'DONE', 'FAILED')),
        "startedAt" timestamptz(3) NOT NULL DEFAULT now(),
        "finishedAt" timestamptz,
        "progressDone" integer NOT NULL DEFAULT 0,
        "progressTotal" integer,
        "requests" integer NOT NULL DEFAULT 0,
        "invoicesCompared" integer NOT NULL DEFAULT 0,
        "failureMessage" text,
        "readKeys" text[] NOT NULL DEFAULT '{}',
        "readingAfter" text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "driftReportOneRunning" ON "driftReport" ("workspaceId") WHERE "state" = 'RUNNING'`);
    await queryRunner.query(`
      CREATE INDEX "driftReportNewest" ON "driftReport" ("workspaceId", "startedAt" DESC)`);
    await queryRunner.query(`
      CREATE TABLE "driftObject" (
        "reportId" uuid NOT NULL,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "id" text NOT NULL,
        "linkedId" text,
        "invoiceId" uuid,
        "body" jsonb NOT NULL,
        PRIMARY KEY ("reportId", "connectionId", "id"),
        FOREIGN KEY ("workspaceId", "reportId") REFERENCES "driftReport" ("workspaceId", "id") ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE INDEX "driftObjectLinked" ON "driftObject" ("reportId", "connectionId", "linkedId")
      WHERE "linkedId" IS NOT NULL`);
    await queryRunner.query(
      'CREATE INDEX "driftObjectInvoice" ON "driftObject" ("reportId", "invoiceId")',
    );
    await queryRunner.query(`
      CREATE TABLE "driftFinding" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "reportId" uuid NOT NULL,
        "kind" text NOT NULL,
        "invoiceId" uuid,
        "connectionId" uuid,
        "objectId" text,
        "currency" text,
        "oursMinor" bigint,
        "stripesMinor" bigint,
        "message" text NOT NULL,
        "cause" text NOT NULL,
        "since" timestamptz NOT NULL,
        "repairable" boolean NOT NULL,
        "repairWantedAt" timestamptz,
        "repairedAt" timestamptz,
        "repairFailure" text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "reportId") REFERENCES "driftReport" ("workspaceId", "id") ON DELETE CASCADE,
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "driftFindingByReport" ON "driftFinding" ("workspaceId", "reportId", "id")',
    );
    await queryRunner.query(`
      CREATE INDEX "driftFindingSame" ON "driftFinding" ("workspaceId", "kind", "invoiceId", "objectId")`);
    await queryRunner.query(`
      CREATE INDEX "driftFindingToRepair" ON "driftFinding" ("workspaceId", "reportId")
      WHERE "repairWantedAt" IS NOT NULL AND "repairedAt" IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['driftFinding', 'driftObject', 'driftReport']) {
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
    for (const [name] of PAYMENT_INDEXES) {
      await queryRunner.query(`DROP INDEX "${name}"`);
    }
    await queryRunner.query('ALTER TABLE "payment" ALTER COLUMN "occurredAt" TYPE timestamptz');
  }
}
