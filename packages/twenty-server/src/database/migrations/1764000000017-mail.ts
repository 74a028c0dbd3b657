import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails on their way, when which are sent, and who is told by mail. */
export class Mail1764000000017 implements MigrationInterface {
  name = 'Mail1764000000017';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "outgoingMessage" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "invoiceId" uuid,
        "kind" text NOT NULL,
        "effectKey" text NOT NULL,
        "to" text[] NOT NULL,
        "cc" text[] NOT NULL,
        "subject" text NOT NULL,
        "content" jsonb NOT NULL,
        "attachPdf" boolean NOT NULL,
        "state" text NOT NULL,
        "error" text,
        "attempts" integer NOT NULL,
        "nextAttemptAt" timestamptz NOT NULL,
        "sendingAt" timestamptz,
        "sentAt" timestamptz,
        "queuedByUserId" uuid REFERENCES "user" ("id") ON DELETE SET NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "effectKey"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    await queryRunner.query(
      'CREATE INDEX "outgoingMessage_invoice" ON "outgoingMessage" ("workspaceId", "invoiceId", "createdAt")',
    );
    await queryRunner.query(
      `CREATE INDEX "outgoingMessage_waiting" ON "outgoingMessage" ("nextAttemptAt") WHERE "state" = 'QUEUED'`,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoingMessage_sending" ON "outgoingMessage" ("sendingAt") WHERE "state" = 'SENDING'`,
    );
    await queryRunner.query(`
      CREATE TABLE "mailSettings" (
        "workspaceId" uuid PRIMARY KEY REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "replyTo" text,
        "receipts" boolean NOT NULL,
        "paymentFailures" boolean NOT NULL,
        "refunds" boolean NOT NULL,
        "reminders" boolean NOT NULL,
        "reminderDays" integer[] NOT NULL,
        "maximumReminders" integer NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now()
      )`);
    await queryRunner.query(`
      CREATE TABLE "reminderPause" (
        "workspaceId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY ("workspaceId", "invoiceId"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id") ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE TABLE "notificationMailPreference" (
        "workspaceId" uuid NOT NULL REFERENCES "workspace" ("id") ON DELETE CASCADE,
        "userId" uuid NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
        "kinds" text[] NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY ("workspaceId", "userId")
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'notificationMailPreference',
      'reminderPause',
      'mailSettings',
      'outgoingMessage',
    ]) {
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
  }
}
