import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the events of each connection were compared with Stripe, how an event came here, and what to look at anew. */
export class Recovery1764000000013 implements MigrationInterface {
  name = 'Recovery1764000000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "eventCursor" (
        "connectionId" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "cursorAt" timestamptz,
        "listeningSince" timestamptz,
        "runNumber" bigint NOT NULL DEFAULT 0,
        "runExpiresAt" timestamptz,
        "lastRunAt" timestamptz,
        "lastRecoveredCount" integer NOT NULL DEFAULT 0,
        "lastError" text,
        "missedCount" integer NOT NULL DEFAULT 0,
        "missedSince" timestamptz,
        "lastMissedAt" timestamptz,
        "missedTypes" text[] NOT NULL DEFAULT '{}',
        "missedClearedThrough" timestamptz,
        "lastReconciledAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "connectionId"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id") ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      ALTER TABLE "stripeEvent" ADD COLUMN "foundAt" timestamptz, ADD COLUMN "deliveredAt" timestamptz`);
    await queryRunner.query(`UPDATE "stripeEvent" SET "deliveredAt" = "receivedAt"`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventFound" ON "stripeEvent" ("workspaceId", "connectionId", "foundAt")
      WHERE "foundAt" IS NOT NULL`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventCreated" ON "stripeEvent" ("workspaceId", "connectionId", "stripeCreatedAt")`);
    await queryRunner.query(`
      CREATE INDEX "stripePushOfConnection" ON "stripePush" ("workspaceId", "connectionId", "invoiceId")`);
    await queryRunner.query(`
      CREATE INDEX "invoiceSyncSynced" ON "invoiceSync" ("workspaceId", "syncedAt")`);
    await queryRunner.query(`
      CREATE INDEX "paymentOfConnectionByAge" ON "payment" ("workspaceId", "connectionId", "occurredAt")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "paymentOfConnectionByAge"');
    await queryRunner.query('DROP INDEX "invoiceSyncSynced"');
    await queryRunner.query('DROP INDEX "stripePushOfConnection"');
    await queryRunner.query('DROP INDEX "stripeEventCreated"');
    await queryRunner.query('DROP INDEX "stripeEventFound"');
    await queryRunner.query(
      'ALTER TABLE "stripeEvent" DROP COLUMN "deliveredAt", DROP COLUMN "foundAt"',
    );
    await queryRunner.query('DROP TABLE "eventCursor"');
  }
}
