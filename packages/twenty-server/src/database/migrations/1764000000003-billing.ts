import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stripe connections, pushes and their commands, customers, payment links, the event inbox and the lease on an invoice. */
export class Billing1764000000003 implements MigrationInterface {
  name = 'Billing1764000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "stripeConnection" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "mode" text NOT NULL CHECK ("mode" IN ('TEST', 'LIVE')),
        "accountId" text NOT NULL,
        "accountName" text,
        "countryCode" text,
        "defaultCurrency" text,
        "chargesEnabled" boolean,
        "source" text NOT NULL CHECK ("source" IN ('ENVIRONMENT', 'SETTINGS')),
        "isCurrent" boolean NOT NULL,
        "supersededAt" timestamptz,
        "keyFingerprint" text NOT NULL,
        "secretKeyHint" text NOT NULL,
        "publishableKey" text,
        "encryptedSecretKey" text,
        "encryptedWebhookSecret" text,
        "encryptedPreviousWebhookSecret" text,
        "previousWebhookSecretValidUntil" timestamptz,
        "lastCheckedAt" timestamptz,
        "quarantinedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("workspaceId", "mode", "accountId")
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "stripeConnectionOneCurrent" ON "stripeConnection" ("workspaceId", "mode")
      WHERE "isCurrent"`);
    await queryRunner.query(`
      ALTER TABLE "invoice" ADD CONSTRAINT "invoiceConnection"
      FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id")`);
    await queryRunner.query(`
      ALTER TABLE "payment" ADD CONSTRAINT "paymentConnection"
      FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id")`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "invoiceStripeInvoice" ON "invoice" ("connectionId", "stripeInvoiceId")
      WHERE "stripeInvoiceId" IS NOT NULL`);
    await queryRunner.query(`
      CREATE TABLE "customerBillingSettings" (
        "workspaceId" uuid PRIMARY KEY REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "mode" text NOT NULL CHECK ("mode" IN ('TEST', 'LIVE')),
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now()
      )`);
    await queryRunner.query(`
      CREATE TABLE "stripeRateBucket" (
        "connectionId" uuid PRIMARY KEY REFERENCES "stripeConnection" ("id") ON DELETE CASCADE,
        "tokens" double precision NOT NULL,
        "refilledAt" timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE "stripeCustomer" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "companyId" uuid NOT NULL,
        "stripeCustomerId" text,
        "claimedUntil" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("connectionId", "companyId"),
        UNIQUE ("connectionId", "stripeCustomerId"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "companyId") REFERENCES "company" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE TABLE "stripePush" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "version" integer NOT NULL,
        "status" text NOT NULL CHECK ("status" IN ('IN_PROGRESS', 'COMPLETE')),
        "closedReason" text CHECK ("closedReason" IN ('SUPERSEDED', 'VOIDED_HERE', 'VOIDED_IN_STRIPE', 'ABANDONED')),
        "closedAt" timestamptz,
        "stripeCustomerRowId" uuid NOT NULL,
        "stripeInvoiceId" text,
        "stripePaymentIntentId" text,
        "currency" text NOT NULL,
        "totalMinor" bigint NOT NULL,
        "creditAppliedMinor" bigint NOT NULL DEFAULT 0,
        "requestedByUserId" uuid,
        "failureCode" text,
        "failureMessage" text,
        "finalizedAt" timestamptz,
        "completedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("invoiceId", "version"),
        UNIQUE ("connectionId", "stripeInvoiceId"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "stripeCustomerRowId") REFERENCES "stripeCustomer" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "stripePushOneOpen" ON "stripePush" ("invoiceId") WHERE "closedReason" IS NULL`);
    await queryRunner.query(`
      CREATE INDEX "stripePushUnfinished" ON "stripePush" ("updatedAt")
      WHERE "closedReason" IS NULL AND "status" = 'IN_PROGRESS'`);
    await queryRunner.query(`
      CREATE INDEX "stripePushPaymentIntent" ON "stripePush" ("connectionId", "stripePaymentIntentId")`);
    await queryRunner.query(`
      CREATE TABLE "stripeCommand" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "invoiceId" uuid,
        "pushId" uuid,
        "kind" text NOT NULL,
        "step" integer NOT NULL,
        "idempotencyKey" text NOT NULL UNIQUE,
        "keyGeneration" integer NOT NULL DEFAULT 0,
        "params" jsonb NOT NULL,
        "status" text NOT NULL CHECK ("status" IN ('PENDING', 'SENT', 'DONE', 'REFUSED', 'UNKNOWN')),
        "attempts" integer NOT NULL DEFAULT 0,
        "result" jsonb,
        "errorCode" text,
        "errorMessage" text,
        "stripeRequestId" text,
        "requestedByUserId" uuid,
        "firstSentAt" timestamptz,
        "finishedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "pushId") REFERENCES "stripePush" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      `CREATE INDEX "stripeCommandPush" ON "stripeCommand" ("pushId", "step")`,
    );
    await queryRunner.query(`
      CREATE TABLE "paymentLinkToken" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "tokenHash" text NOT NULL UNIQUE,
        "isCurrent" boolean NOT NULL,
        "expiresAt" timestamptz NOT NULL,
        "openedCount" integer NOT NULL DEFAULT 0,
        "lastOpenedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX "paymentLinkTokenOneCurrent" ON "paymentLinkToken" ("invoiceId") WHERE "isCurrent"`);
    await queryRunner.query(`
      CREATE TABLE "stripeEvent" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "connectionId" uuid NOT NULL,
        "stripeEventId" text NOT NULL,
        "type" text NOT NULL,
        "apiVersion" text,
        "livemode" boolean NOT NULL,
        "stripeCreatedAt" timestamptz NOT NULL,
        "objectId" text,
        "stripeRequestId" text,
        "payload" jsonb NOT NULL,
        "bodySha256" text NOT NULL,
        "status" text NOT NULL CHECK ("status" IN
          ('RECEIVED', 'DISPATCHED', 'PROCESSED', 'IGNORED', 'WAITING', 'QUARANTINED', 'FAILED')),
        "statusReason" text,
        "invoiceId" uuid,
        "syncNumber" bigint,
        "waitingForInvoiceId" uuid,
        "attempts" integer NOT NULL DEFAULT 0,
        "nextAttemptAt" timestamptz,
        "receivedAt" timestamptz NOT NULL DEFAULT now(),
        "processedAt" timestamptz,
        UNIQUE ("connectionId", "stripeEventId"),
        FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "stripeConnection" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventToDispatch" ON "stripeEvent" ("receivedAt") WHERE "status" = 'RECEIVED'`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventWaiting" ON "stripeEvent" ("connectionId", "waitingForInvoiceId")
      WHERE "status" = 'WAITING'`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventInvoice" ON "stripeEvent" ("invoiceId", "status")`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventConnection" ON "stripeEvent" ("workspaceId", "connectionId", "receivedAt")`);
    await queryRunner.query(`
      CREATE INDEX "stripeEventTrouble" ON "stripeEvent" ("connectionId", "status")
      WHERE "status" IN ('WAITING', 'QUARANTINED', 'FAILED')`);
    await queryRunner.query(`
      CREATE TABLE "invoiceSync" (
        "invoiceId" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "wanted" bigint NOT NULL DEFAULT 0,
        "done" bigint NOT NULL DEFAULT 0,
        "leaseNumber" bigint NOT NULL DEFAULT 0,
        "leaseHolder" text,
        "leaseTakenAt" timestamptz,
        "leaseExpiresAt" timestamptz,
        "attempts" integer NOT NULL DEFAULT 0,
        "nextAttemptAt" timestamptz,
        "lastError" text,
        "syncedAt" timestamptz,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id") ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE INDEX "invoiceSyncToDo" ON "invoiceSync" ("nextAttemptAt") WHERE "wanted" > "done"`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "payment" DROP CONSTRAINT "paymentConnection"');
    await queryRunner.query('ALTER TABLE "invoice" DROP CONSTRAINT "invoiceConnection"');
    await queryRunner.query('DROP INDEX "invoiceStripeInvoice"');
    for (const table of [
      'invoiceSync',
      'stripeEvent',
      'paymentLinkToken',
      'stripeCommand',
      'stripePush',
      'stripeCustomer',
      'stripeRateBucket',
      'customerBillingSettings',
      'stripeConnection',
    ]) {
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
  }
}
