import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a payment link allows and how it ends, and the Checkout Sessions that take what an invoice's page cannot. */
export class Link1764000000015 implements MigrationInterface {
  name = 'Link1764000000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "customerBillingSettings"
        ADD COLUMN "linkGraceDays" integer CHECK ("linkGraceDays" BETWEEN 0 AND 3650),
        ADD COLUMN "linksNeverExpire" boolean NOT NULL DEFAULT false,
        ADD COLUMN "allowPartPayment" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`
      CREATE TABLE "paymentLinkTerms" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "graceDays" integer NOT NULL CHECK ("graceDays" BETWEEN 0 AND 3650),
        "neverExpires" boolean NOT NULL,
        "allowPartPayment" boolean NOT NULL,
        "minimumPartMinor" bigint CHECK ("minimumPartMinor" > 0),
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "invoiceId"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id") ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      ALTER TABLE "paymentLinkToken"
        ALTER COLUMN "expiresAt" DROP NOT NULL,
        ADD COLUMN "expiryNotedAt" timestamptz,
        ADD COLUMN "revokedAt" timestamptz`);
    await queryRunner.query(`
      CREATE INDEX "paymentLinkTokenToExpire" ON "paymentLinkToken" ("expiresAt")
      WHERE "isCurrent" AND "expiryNotedAt" IS NULL AND "revokedAt" IS NULL`);
    await queryRunner.query(`
      CREATE TABLE "checkoutSession" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "status" text NOT NULL CHECK ("status" IN ('CREATING', 'OPEN', 'COMPLETE', 'EXPIRED', 'ABANDONED')),
        "attachment" text NOT NULL CHECK ("attachment" IN ('NONE', 'WAITING', 'ATTACHED', 'REFUSED')),
        "attachmentRefusal" text,
        "currency" text NOT NULL,
        "amountMinor" bigint NOT NULL CHECK ("amountMinor" > 0),
        "stripeInvoiceId" text,
        "stripeCheckoutSessionId" text,
        "stripePaymentIntentId" text,
        "expiresAt" timestamptz NOT NULL,
        "closedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("connectionId", "stripeCheckoutSessionId"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "checkoutSessionOneOpen" ON "checkoutSession" ("invoiceId")
      WHERE "status" IN ('CREATING', 'OPEN')`);
    await queryRunner.query(`
      CREATE INDEX "checkoutSessionInvoice" ON "checkoutSession" ("workspaceId", "invoiceId", "createdAt")`);
    await queryRunner.query(`
      CREATE INDEX "checkoutSessionPaymentIntent" ON "checkoutSession" ("connectionId", "stripePaymentIntentId")
      WHERE "stripePaymentIntentId" IS NOT NULL`);
    await queryRunner.query(`
      CREATE INDEX "checkoutSessionToClose" ON "checkoutSession" ("expiresAt")
      WHERE "status" IN ('CREATING', 'OPEN')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "checkoutSession"');
    await queryRunner.query('DROP INDEX "paymentLinkTokenToExpire"');
    await queryRunner.query(
      `UPDATE "paymentLinkToken" SET "expiresAt" = 'infinity' WHERE "expiresAt" IS NULL`,
    );
    await queryRunner.query(`
      ALTER TABLE "paymentLinkToken"
        ALTER COLUMN "expiresAt" SET NOT NULL,
        DROP COLUMN "revokedAt",
        DROP COLUMN "expiryNotedAt"`);
    await queryRunner.query('DROP TABLE "paymentLinkTerms"');
    await queryRunner.query(`
      ALTER TABLE "customerBillingSettings"
        DROP COLUMN "allowPartPayment",
        DROP COLUMN "linksNeverExpire",
        DROP COLUMN "linkGraceDays"`);
  }
}
