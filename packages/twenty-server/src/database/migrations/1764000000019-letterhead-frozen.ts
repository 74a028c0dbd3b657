import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIELDS = `"senderName", "tagline", "addressLines", "taxId", "registration", "bankAccountHolder", "iban", "bic",
  "accentColor"`;

const TABLES = `
CREATE TABLE "letterheadLogo" (
  "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id"),
  "hash" text NOT NULL,
  "bytes" bytea NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("workspaceId", "hash")
);
CREATE TABLE "letterheadVersion" (
  "id" uuid PRIMARY KEY,
  "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id"),
  "number" integer NOT NULL CHECK ("number" > 0),
  "workspaceName" text NOT NULL,
  "senderName" text,
  "tagline" text,
  "addressLines" text[] NOT NULL,
  "taxId" text,
  "registration" text,
  "bankAccountHolder" text,
  "iban" text,
  "bic" text,
  "accentColor" text NOT NULL,
  "logoHash" text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  UNIQUE ("workspaceId", "number"),
  UNIQUE ("workspaceId", "id"),
  FOREIGN KEY ("workspaceId", "logoHash") REFERENCES "letterheadLogo" ("workspaceId", "hash")
);
ALTER TABLE "invoice" ADD COLUMN "letterheadVersionId" uuid;
`;

/** What stands today becomes the first version, also where nothing was ever set and invoices were issued all the same. */
const FIRST_VERSIONS = `
INSERT INTO "letterheadLogo" ("workspaceId", "hash", "bytes")
  SELECT "workspaceId", encode(sha256("logo"), 'hex'), "logo" FROM "letterhead" WHERE "logo" IS NOT NULL;
INSERT INTO "letterheadVersion" ("id", "workspaceId", "number", "workspaceName", "logoHash", ${FIELDS})
  SELECT gen_random_uuid(), workspace."id", 1, workspace."name", encode(sha256("logo"), 'hex'), "senderName", "tagline",
    coalesce("addressLines", '{}'), "taxId", "registration", "bankAccountHolder", "iban", "bic",
    coalesce("accentColor", '#0b5c63')
  FROM "workspace" workspace
  LEFT JOIN "letterhead" ON "letterhead"."workspaceId" = workspace."id"
  WHERE "letterhead"."workspaceId" IS NOT NULL OR EXISTS (
    SELECT 1 FROM "invoice" WHERE "invoice"."workspaceId" = workspace."id" AND "invoice"."issuedAt" IS NOT NULL);
UPDATE "invoice" SET "letterheadVersionId" = version."id"
  FROM "letterheadVersion" version
  WHERE version."workspaceId" = "invoice"."workspaceId" AND "invoice"."issuedAt" IS NOT NULL;
DROP TABLE "letterhead";
`;

/** No index on the column: nothing asks which invoices a version has, and no version is ever deleted. */
const RULES = `
ALTER TABLE "invoice"
  ADD CONSTRAINT "invoice_letterheadVersion" FOREIGN KEY ("workspaceId", "letterheadVersionId")
    REFERENCES "letterheadVersion" ("workspaceId", "id"),
  ADD CONSTRAINT "invoice_issuedOnLetterhead" CHECK (("issuedAt" IS NULL) = ("letterheadVersionId" IS NULL));

CREATE FUNCTION "refuseLetterheadChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP;
END;
$$;
CREATE TRIGGER "letterheadVersion_appendOnly" BEFORE UPDATE OR DELETE ON "letterheadVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuseLetterheadChange"();
CREATE TRIGGER "letterheadVersion_neverTruncated" BEFORE TRUNCATE ON "letterheadVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseLetterheadChange"();
CREATE TRIGGER "letterheadLogo_appendOnly" BEFORE UPDATE OR DELETE ON "letterheadLogo"
  FOR EACH ROW EXECUTE FUNCTION "refuseLetterheadChange"();
CREATE TRIGGER "letterheadLogo_neverTruncated" BEFORE TRUNCATE ON "letterheadLogo"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseLetterheadChange"();
`;

const DOWN = `
CREATE TABLE "letterhead" (
  "workspaceId" uuid PRIMARY KEY REFERENCES "workspace" ("id") ON DELETE CASCADE,
  "senderName" text,
  "tagline" text,
  "addressLines" text[] NOT NULL,
  "taxId" text,
  "registration" text,
  "bankAccountHolder" text,
  "iban" text,
  "bic" text,
  "accentColor" text NOT NULL,
  "logo" bytea,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
INSERT INTO "letterhead" ("workspaceId", "logo", ${FIELDS})
  SELECT DISTINCT ON (version."workspaceId") version."workspaceId", logo."bytes", ${FIELDS}
  FROM "letterheadVersion" version
  LEFT JOIN "letterheadLogo" logo
    ON logo."workspaceId" = version."workspaceId" AND logo."hash" = version."logoHash"
  ORDER BY version."workspaceId", version."number" DESC;
ALTER TABLE "invoice" DROP COLUMN "letterheadVersionId";
DROP TABLE "letterheadVersion";
DROP TABLE "letterheadLogo";
DROP FUNCTION "refuseLetterheadChange"();
`;

/** Versions of the letterhead; an invoice keeps the one it was issued on. */
export class LetterheadFrozen1764000000019 implements MigrationInterface {
  name = 'LetterheadFrozen1764000000019';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(FIRST_VERSIONS);
    await queryRunner.query(RULES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
