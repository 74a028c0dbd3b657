import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Endpoints registered at Stripe, what knocked at a webhook address and was refused, which workers live. */
export class WebhookLog1764000000005 implements MigrationInterface {
  name = 'WebhookLog1764000000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "webhookEndpoint" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "stripeEndpointId" text NOT NULL,
        "url" text NOT NULL,
        "apiVersion" text,
        "enabledEvents" text[] NOT NULL,
        "enabled" boolean NOT NULL,
        "registeredAt" timestamptz NOT NULL,
        "retireAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("connectionId", "stripeEndpointId"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id") ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "webhookEndpointOneCurrent" ON "webhookEndpoint" ("connectionId")
      WHERE "retireAt" IS NULL`);
    await queryRunner.query(`
      CREATE INDEX "webhookEndpointToRetire" ON "webhookEndpoint" ("retireAt") WHERE "retireAt" IS NOT NULL`);
    await queryRunner.query(`
      ALTER TABLE "stripeConnection"
        ADD COLUMN "deliveriesFailing" integer NOT NULL DEFAULT 0,
        ADD COLUMN "deliveriesCheckedAt" timestamptz`);
    await queryRunner.query(`
      CREATE TABLE "webhookRefusal" (
        "id" uuid PRIMARY KEY,
        "connectionId" uuid REFERENCES "stripeConnection" ("id") ON DELETE CASCADE,
        "reason" text NOT NULL,
        "source" text NOT NULL,
        "hour" timestamptz NOT NULL,
        "count" integer NOT NULL,
        "lastAt" timestamptz NOT NULL,
        UNIQUE NULLS NOT DISTINCT ("connectionId", "reason", "source", "hour")
      )`);
    await queryRunner.query(`
      CREATE INDEX "webhookRefusalHour" ON "webhookRefusal" ("hour")`);
    await queryRunner.query(`
      CREATE TABLE "workerHeartbeat" (
        "id" uuid PRIMARY KEY,
        "startedAt" timestamptz NOT NULL,
        "lastSeenAt" timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventLog" ON "stripeEvent" ("workspaceId", "receivedAt", "id")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "stripeEventLog"');
    await queryRunner.query('DROP TABLE "workerHeartbeat"');
    await queryRunner.query('DROP TABLE "webhookRefusal"');
    await queryRunner.query(`
      ALTER TABLE "stripeConnection" DROP COLUMN "deliveriesCheckedAt", DROP COLUMN "deliveriesFailing"`);
    await queryRunner.query('DROP TABLE "webhookEndpoint"');
  }
}
