import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is printed beside an invoice, and the documents that were made. */
export class Document1764000000016 implements MigrationInterface {
  name = 'Document1764000000016';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
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
      )`);
    await queryRunner.query(`
      CREATE TABLE "invoiceDocument" (
        "id" uuid PRIMARY KEY,
        "workspaceId" uuid NOT NULL,
        "invoiceId" uuid NOT NULL,
        "contentHash" text NOT NULL,
        "bytes" bytea NOT NULL,
        "pages" integer NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        "updatedAt" timestamptz NOT NULL DEFAULT now(),
        UNIQUE ("workspaceId", "invoiceId", "contentHash"),
        FOREIGN KEY ("workspaceId", "invoiceId") REFERENCES "invoice" ("workspaceId", "id")
      )`);
    // A PDF is compressed already.
    await queryRunner.query(
      `ALTER TABLE "invoiceDocument" ALTER COLUMN "bytes" SET STORAGE EXTERNAL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "invoiceDocument"');
    await queryRunner.query('DROP TABLE "letterhead"');
  }
}
