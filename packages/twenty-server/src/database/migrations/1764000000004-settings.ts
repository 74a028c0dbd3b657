import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an admin is told about a connection: the permissions its key lacks, the installation it was saved under, its
 * failed calls. A connection of before is bound to the installation that next starts on it.
 */
export class Settings1764000000004 implements MigrationInterface {
  name = 'Settings1764000000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "stripeConnection"
        ALTER COLUMN "secretKeyHint" DROP NOT NULL,
        ADD COLUMN "missingPermissions" jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN "refusedPermissions" jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN "clockSkewSeconds" double precision,
        ADD COLUMN "installationId" uuid,
        ADD COLUMN "publicHost" text`);
    await queryRunner.query(`
      ALTER TABLE "customerBillingSettings"
        ADD COLUMN "eventRetentionDays" integer NOT NULL DEFAULT 180 CHECK ("eventRetentionDays" >= 90)`);
    await queryRunner.query(`
      CREATE TABLE "stripeCallFailure" (
        "connectionId" uuid NOT NULL REFERENCES "stripeConnection" ("id") ON DELETE CASCADE,
        "hour" timestamptz NOT NULL,
        "apiErrors" integer NOT NULL,
        "rateLimited" integer NOT NULL,
        PRIMARY KEY ("connectionId", "hour")
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "stripeCallFailure"');
    await queryRunner.query(
      'ALTER TABLE "customerBillingSettings" DROP COLUMN "eventRetentionDays"',
    );
    await queryRunner.query(`
      ALTER TABLE "stripeConnection"
        DROP COLUMN "publicHost",
        DROP COLUMN "installationId",
        DROP COLUMN "clockSkewSeconds",
        DROP COLUMN "refusedPermissions",
        DROP COLUMN "missingPermissions"`);
    await queryRunner.query(
      `UPDATE "stripeConnection" SET "secretKeyHint" = '' WHERE "secretKeyHint" IS NULL`,
    );
    await queryRunner.query(
      'ALTER TABLE "stripeConnection" ALTER COLUMN "secretKeyHint" SET NOT NULL',
    );
  }
}
