import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What disputes, counter-rows and fraud warnings add to a payment, and the credit notes of an invoice. */
export class Truth1764000000010 implements MigrationInterface {
  name = 'Truth1764000000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "payment"
        ADD COLUMN "disputeReason" text,
        ADD COLUMN "evidenceDueBy" timestamptz,
        ADD COLUMN "reference" text,
        ADD COLUMN "counterMovementId" text,
        ADD COLUMN "fraudWarning" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`
      CREATE TABLE "creditNote" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "invoiceId" uuid NOT NULL,
        "connectionId" uuid,
        "livemode" boolean,
        "stripeCreditNoteId" text,
        "stripeInvoiceId" text,
        "number" text,
        "currency" text NOT NULL CHECK ("currency" ~ '^[A-Z]{3}$'),
        "amountMinor" bigint NOT NULL CHECK ("amountMinor" >= 0),
        "prePaymentMinor" bigint NOT NULL CHECK ("prePaymentMinor" >= 0),
        "postPaymentMinor" bigint NOT NULL CHECK ("postPaymentMinor" >= 0),
        "reason" text,
        "memo" text,
        "status" text NOT NULL CHECK ("status" IN ('ISSUED', 'VOID')),
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("workspaceId", "stripeCreditNoteId"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE INDEX "creditNoteByInvoice" ON "creditNote" ("workspaceId", "invoiceId", "createdAt", "id")`);
    await queryRunner.query(`
      CREATE INDEX "paymentStripeCharge" ON "payment" ("connectionId", "stripeChargeId")
      WHERE "stripeChargeId" IS NOT NULL`);
    await queryRunner.query(`
      CREATE INDEX "paymentStripePaymentIntent" ON "payment" ("connectionId", "stripePaymentIntentId")
      WHERE "stripePaymentIntentId" IS NOT NULL`);
    await queryRunner.query(`
      CREATE INDEX "stripePushCustomer" ON "stripePush" ("workspaceId", "stripeCustomerRowId", "createdAt")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "stripePushCustomer"');
    await queryRunner.query('DROP INDEX "paymentStripePaymentIntent"');
    await queryRunner.query('DROP INDEX "paymentStripeCharge"');
    await queryRunner.query('DROP TABLE "creditNote"');
    await queryRunner.query(`
      ALTER TABLE "payment"
        DROP COLUMN "fraudWarning",
        DROP COLUMN "counterMovementId",
        DROP COLUMN "reference",
        DROP COLUMN "evidenceDueBy",
        DROP COLUMN "disputeReason"`);
  }
}
