import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = `'DRAFT', 'OPEN', 'PROCESSING', 'PAYMENT_FAILED', 'PARTIALLY_PAID', 'PAID', 'OVERPAID',
  'PARTIALLY_REFUNDED', 'REFUNDED', 'DISPUTED', 'UNCOLLECTIBLE', 'VOID'`;

const DISCOUNT = `
  "discountType" text,
  "discountPercent" numeric(7,4) CHECK ("discountPercent" BETWEEN 0 AND 100),
  "discountAmountMinor" bigint CHECK ("discountAmountMinor" >= 0)`;

const DISCOUNT_CHECK = `CHECK (
  ("discountType" IS NULL AND "discountPercent" IS NULL AND "discountAmountMinor" IS NULL)
  OR ("discountType" = 'PERCENT' AND "discountPercent" IS NOT NULL AND "discountAmountMinor" IS NULL)
  OR ("discountType" = 'AMOUNT' AND "discountPercent" IS NULL AND "discountAmountMinor" IS NOT NULL))`;

/** Companies, people, invoices with lines and numbers, the ledger of payments, notifications. */
export class Records1764000000002 implements MigrationInterface {
  name = 'Records1764000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "company" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "name" text NOT NULL,
        "searchName" text NOT NULL,
        "billingEmail" text,
        "countryCode" text CHECK ("countryCode" ~ '^[A-Z]{2}$'),
        "locale" text NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "companyByName" ON "company" ("workspaceId", "searchName", "id")',
    );
    await queryRunner.query(`
      CREATE TABLE "person" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "companyId" uuid NOT NULL,
        "name" text NOT NULL,
        "searchName" text NOT NULL,
        "email" text,
        "jobTitle" text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "companyId") REFERENCES "company" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "personByName" ON "person" ("workspaceId", "searchName", "id")',
    );
    await queryRunner.query(
      'CREATE INDEX "personByCompany" ON "person" ("workspaceId", "companyId", "searchName", "id")',
    );

    await queryRunner.query(`
      CREATE TABLE "invoice" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "number" text,
        "numberOrder" bigint NOT NULL DEFAULT 0,
        "status" text NOT NULL CHECK ("status" IN (${STATUSES})),
        "statusRow" text NOT NULL,
        "statusFacts" jsonb NOT NULL,
        "currency" text NOT NULL CHECK ("currency" ~ '^[A-Z]{3}$'),
        "issueDate" date NOT NULL,
        "dueDate" date NOT NULL,
        "companyId" uuid NOT NULL,
        "contactId" uuid,
        "note" text,
        ${DISCOUNT},
        "lineCount" integer NOT NULL,
        "subtotalMinor" bigint NOT NULL CHECK ("subtotalMinor" >= 0),
        "invoiceDiscountMinor" bigint NOT NULL CHECK ("invoiceDiscountMinor" >= 0),
        "netMinor" bigint NOT NULL CHECK ("netMinor" = "subtotalMinor" - "invoiceDiscountMinor"),
        "taxMinor" bigint NOT NULL CHECK ("taxMinor" >= 0),
        "totalMinor" bigint NOT NULL CHECK ("totalMinor" = "netMinor" + "taxMinor"),
        "paidMinor" bigint NOT NULL DEFAULT 0,
        "refundedMinor" bigint NOT NULL DEFAULT 0,
        "disputedMinor" bigint NOT NULL DEFAULT 0,
        "keptMinor" bigint NOT NULL DEFAULT 0,
        "owedMinor" bigint NOT NULL DEFAULT 0 CHECK ("owedMinor" >= 0),
        "processingMinor" bigint NOT NULL DEFAULT 0,
        "prePaymentCreditMinor" bigint NOT NULL DEFAULT 0,
        "creditAppliedMinor" bigint NOT NULL DEFAULT 0,
        "failing" boolean NOT NULL DEFAULT false,
        "issuedAt" timestamptz,
        "voidedAt" timestamptz,
        "voidReason" text,
        "markedUncollectibleAt" timestamptz,
        "connectionId" uuid,
        "livemode" boolean,
        "stripeInvoiceId" text,
        "stripePaymentLink" text,
        "stripePaymentLinkExpiresAt" timestamptz,
        "version" integer NOT NULL DEFAULT 1,
        "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("workspaceId", "number"),
        FOREIGN KEY ("workspaceId", "companyId") REFERENCES "company" ("workspaceId", "id"),
        FOREIGN KEY ("workspaceId", "contactId") REFERENCES "person" ("workspaceId", "id"),
        CHECK ("dueDate" >= "issueDate"),
        CHECK (("status" = 'DRAFT') = ("issuedAt" IS NULL)),
        CHECK (("number" IS NULL) = ("issuedAt" IS NULL)),
        CHECK (("livemode" IS NULL) = ("connectionId" IS NULL)),
        ${DISCOUNT_CHECK}
      )`);
    // One index per sort order of the list, each ending in the id that makes its cursor unique.
    for (const [name, columns] of [
      ['invoiceByCreation', '"createdAt", "id"'],
      ['invoiceByDueDate', '"dueDate", "id"'],
      ['invoiceByNumber', '"numberOrder", "id"'],
      ['invoiceByTotal', '"currency", "totalMinor", "id"'],
      ['invoiceByStatus', '"status", "createdAt", "id"'],
      ['invoiceByCompany', '"companyId", "createdAt", "id"'],
      ['invoiceByContact', '"contactId"'],
    ]) {
      await queryRunner.query(`CREATE INDEX "${name}" ON "invoice" ("workspaceId", ${columns})`);
    }
    await queryRunner.query(
      'CREATE INDEX "invoiceOwed" ON "invoice" ("workspaceId", "dueDate", "id") WHERE "owedMinor" > 0',
    );
    await queryRunner.query(`
      CREATE TABLE "invoiceLineItem" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "position" integer NOT NULL CHECK ("position" >= 0),
        "description" text NOT NULL,
        "details" text,
        "quantity" numeric(21,6) NOT NULL CHECK ("quantity" > 0),
        "unitPriceMinor" bigint NOT NULL CHECK ("unitPriceMinor" >= 0),
        ${DISCOUNT},
        "taxRatePercent" numeric(7,4) NOT NULL CHECK ("taxRatePercent" BETWEEN 0 AND 100),
        "grossMinor" bigint NOT NULL CHECK ("grossMinor" >= 0),
        "discountMinor" bigint NOT NULL CHECK ("discountMinor" BETWEEN 0 AND "grossMinor"),
        "invoiceDiscountMinor" bigint NOT NULL CHECK ("invoiceDiscountMinor" >= 0),
        "netMinor" bigint NOT NULL
          CHECK ("netMinor" >= 0 AND "netMinor" = "grossMinor" - "discountMinor" - "invoiceDiscountMinor"),
        "taxMinor" bigint NOT NULL CHECK ("taxMinor" >= 0),
        "totalMinor" bigint NOT NULL CHECK ("totalMinor" = "netMinor" + "taxMinor"),
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "invoiceId", "position"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id") ON DELETE CASCADE,
        ${DISCOUNT_CHECK}
      )`);
    await queryRunner.query(`
      CREATE TABLE "invoiceNumberSequence" (
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "year" integer NOT NULL,
        "lastNumber" integer NOT NULL CHECK ("lastNumber" > 0),
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY ("workspaceId", "year")
      )`);

    await queryRunner.query(`
      CREATE TABLE "payment" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "invoiceId" uuid NOT NULL,
        "kind" text NOT NULL CHECK ("kind" IN ('PAYMENT', 'REFUND', 'DISPUTE')),
        "status" text NOT NULL CHECK ("status" IN ('PENDING', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELED')),
        "currency" text NOT NULL CHECK ("currency" ~ '^[A-Z]{3}$'),
        "amountMinor" bigint NOT NULL CHECK ("kind" = 'PAYMENT' OR "amountMinor" <= 0),
        "method" text,
        "methodDisplay" text,
        "feeMinor" bigint,
        "netMinor" bigint,
        "occurredAt" timestamptz NOT NULL,
        "failureMessage" text,
        "movementId" text NOT NULL,
        "source" text NOT NULL CHECK ("source" IN ('STRIPE', 'MANUAL')),
        "connectionId" uuid,
        "livemode" boolean,
        "stripePaymentIntentId" text,
        "stripeChargeId" text,
        "stripeInvoicePaymentId" text,
        "stripeCheckoutSessionId" text,
        "stripeInvoiceId" text,
        "stripeCustomerId" text,
        "stripeRefundId" text,
        "stripeDisputeId" text,
        "disputeStatus" text,
        "returnedDebit" boolean NOT NULL DEFAULT false,
        "recordedByUserId" uuid,
        "note" text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "id"),
        UNIQUE ("workspaceId", "movementId"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "paymentByInvoice" ON "payment" ("workspaceId", "invoiceId", "occurredAt", "id")',
    );
    await queryRunner.query(`
      CREATE TABLE "paymentAttempt" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "invoiceId" uuid NOT NULL,
        "attemptKey" text NOT NULL,
        "amountMinor" bigint NOT NULL,
        "currency" text NOT NULL CHECK ("currency" ~ '^[A-Z]{3}$'),
        "methodDisplay" text,
        "reason" text NOT NULL,
        "declineCode" text,
        "occurredAt" timestamptz NOT NULL,
        "stripePaymentIntentId" text,
        "stripeChargeId" text,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "attemptKey"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "paymentAttemptByInvoice" ON "paymentAttempt" ("workspaceId", "invoiceId", "occurredAt", "id")',
    );

    await queryRunner.query(`
      CREATE TABLE "notification" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "kind" text NOT NULL,
        "effectKey" text NOT NULL,
        "title" text NOT NULL,
        "body" text NOT NULL,
        "invoiceId" uuid,
        "readAt" timestamptz,
        "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "effectKey"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "notificationByAge" ON "notification" ("workspaceId", "createdAt", "id")',
    );
    await queryRunner.query(
      'CREATE INDEX "notificationUnread" ON "notification" ("workspaceId") WHERE "readAt" IS NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'notification',
      'paymentAttempt',
      'payment',
      'invoiceNumberSequence',
      'invoiceLineItem',
      'invoice',
      'person',
      'company',
    ]) {
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
  }
}
