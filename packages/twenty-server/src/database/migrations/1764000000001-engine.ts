import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE "workspace" (
  "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "name" text NOT NULL,
  "slug" text UNIQUE,
  "locale" text NOT NULL,
  "timeZone" text NOT NULL,
  "defaultCurrency" text NOT NULL CHECK ("defaultCurrency" ~ '^[A-Z]{3}$'),
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE "user" (
  "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "email" text NOT NULL UNIQUE CHECK ("email" = lower("email")),
  "name" text NOT NULL,
  "passwordHash" text NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE "workspaceMember" (
  "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
  "userId" uuid NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
  "role" text NOT NULL CHECK ("role" IN ('ADMIN', 'MEMBER')),
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  UNIQUE ("workspaceId", "userId")
);
CREATE INDEX "workspaceMember_userId" ON "workspaceMember" ("userId");

CREATE TABLE "session" (
  "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "tokenHash" text NOT NULL UNIQUE,
  "userId" uuid NOT NULL,
  "workspaceId" uuid NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "lastSeenAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL,
  FOREIGN KEY ("workspaceId", "userId") REFERENCES "workspaceMember" ("workspaceId", "userId") ON DELETE CASCADE
);
CREATE INDEX "session_expiresAt" ON "session" ("expiresAt");
CREATE INDEX "session_member" ON "session" ("workspaceId", "userId");

CREATE TABLE "throttle" (
  "key" text PRIMARY KEY,
  "attempts" integer NOT NULL,
  "windowStartedAt" timestamptz NOT NULL
);
CREATE INDEX "throttle_windowStartedAt" ON "throttle" ("windowStartedAt");

CREATE TABLE "auditEntry" (
  "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "position" bigint GENERATED ALWAYS AS IDENTITY,
  "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id"),
  "invoiceId" uuid,
  "actorType" text NOT NULL CHECK ("actorType" IN ('USER', 'STRIPE', 'CUSTOMER', 'SYSTEM')),
  "actorUserId" uuid,
  "actorName" text NOT NULL,
  "action" text NOT NULL,
  "summary" text NOT NULL,
  "fromStatus" text,
  "toStatus" text,
  "data" jsonb NOT NULL,
  "evidence" jsonb NOT NULL,
  "requestId" text,
  "occurredAt" timestamptz NOT NULL,
  CHECK (("actorType" = 'USER') = ("actorUserId" IS NOT NULL))
);
CREATE INDEX "auditEntry_invoice" ON "auditEntry" ("workspaceId", "invoiceId", "occurredAt" DESC, "position" DESC);

CREATE FUNCTION "refuseAuditEntryChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'auditEntry is append-only: % is refused', TG_OP;
END;
$$;
CREATE TRIGGER "auditEntry_appendOnly" BEFORE UPDATE OR DELETE ON "auditEntry"
  FOR EACH ROW EXECUTE FUNCTION "refuseAuditEntryChange"();
CREATE TRIGGER "auditEntry_neverTruncated" BEFORE TRUNCATE ON "auditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseAuditEntryChange"();
`;

const DOWN = `
DROP TABLE "auditEntry";
DROP FUNCTION "refuseAuditEntryChange"();
DROP TABLE "throttle";
DROP TABLE "session";
DROP TABLE "workspaceMember";
DROP TABLE "user";
DROP TABLE "workspace";
`;

export class Engine1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
