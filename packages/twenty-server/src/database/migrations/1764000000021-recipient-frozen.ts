import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
ALTER TABLE "invoice"
  ADD COLUMN "recipientName" text,
  ADD COLUMN "recipientContact" text,
  ADD COLUMN "recipientCountryCode" text,
  ADD COLUMN "recipientLocale" text,
  ADD COLUMN "recipientFallbackLocale" text;
`;

/** Nobody knows any more whom an invoice named when it was issued: from now on it names who stands there today. */
const TODAYS = `
UPDATE "invoice" invoice SET
  "recipientName" = company."name",
  "recipientContact" = (SELECT "name" FROM "person"
    WHERE "workspaceId" = invoice."workspaceId" AND "id" = invoice."contactId"),
  "recipientCountryCode" = company."countryCode",
  "recipientLocale" = company."locale",
  "recipientFallbackLocale" = workspace."locale"
  FROM "company" company JOIN "workspace" workspace ON workspace."id" = company."workspaceId"
  WHERE company."workspaceId" = invoice."workspaceId" AND company."id" = invoice."companyId"
    AND invoice."issuedAt" IS NOT NULL;
`;

const RULES = `
ALTER TABLE "invoice"
  ADD CONSTRAINT "invoice_recipientCountryCode" CHECK ("recipientCountryCode" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "invoice_issuedToRecipient" CHECK (
    CASE WHEN "issuedAt" IS NULL
      THEN num_nonnulls("recipientName", "recipientContact", "recipientCountryCode", "recipientLocale",
        "recipientFallbackLocale") = 0
      ELSE num_nulls("recipientName", "recipientLocale", "recipientFallbackLocale") = 0
    END);
`;

/** An invoice keeps whom it was issued to. */
export class RecipientFrozen1764000000021 implements MigrationInterface {
  name = 'RecipientFrozen1764000000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
    await queryRunner.query(TODAYS);
    await queryRunner.query(RULES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "invoice"
        DROP COLUMN "recipientName",
        DROP COLUMN "recipientContact",
        DROP COLUMN "recipientCountryCode",
        DROP COLUMN "recipientLocale",
        DROP COLUMN "recipientFallbackLocale"`);
  }
}
