import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money outside Stripe as Stripe was told of it, versions that replace one another, customers made again. */
export class Outside1764000000011 implements MigrationInterface {
  name = 'Outside1764000000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "payment" ADD COLUMN "stripePaymentRecordId" text');
    await queryRunner.query(
      'ALTER TABLE "stripeCustomer" ADD COLUMN "generation" integer NOT NULL DEFAULT 0',
    );
    await queryRunner.query(`
      CREATE TABLE "stripeReplacement" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "pushId" uuid NOT NULL,
        "nextPushId" uuid,
        "kind" text NOT NULL CHECK ("kind" IN ('REISSUE', 'UNDONE_PAYMENT')),
        "state" text NOT NULL CHECK ("state" IN
          ('REQUESTED', 'TAKEN_BACK', 'REPLACED', 'CUSTOMER_WAS_FASTER', 'REFUSED')),
        "reason" text NOT NULL,
        "draft" jsonb,
        "requestedByUserId" uuid,
        "requestedByName" text NOT NULL,
        "failureMessage" text,
        "finishedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "pushId") REFERENCES "stripePush" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "nextPushId") REFERENCES "stripePush" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "stripeReplacementOneOpen" ON "stripeReplacement" ("workspaceId", "invoiceId")
      WHERE "finishedAt" IS NULL`);
    await queryRunner.query(`
      CREATE INDEX "stripeReplacementByInvoice" ON "stripeReplacement" ("workspaceId", "invoiceId", "createdAt")`);
    await queryRunner.query(`
      CREATE INDEX "stripeCommandByInvoice" ON "stripeCommand" ("workspaceId", "invoiceId", "kind")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "stripeCommandByInvoice"');
    await queryRunner.query('DROP TABLE "stripeReplacement"');
    await queryRunner.query('ALTER TABLE "stripeCustomer" DROP COLUMN "generation"');
    await queryRunner.query('ALTER TABLE "payment" DROP COLUMN "stripePaymentRecordId"');
  }
}
