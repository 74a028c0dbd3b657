import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which run of a drift report may write, and why a debt was given up. */
export class TruthRest1764000000018 implements MigrationInterface {
  name = 'TruthRest1764000000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "driftReport" ADD "runNo" integer NOT NULL DEFAULT 0');
    await queryRunner.query('ALTER TABLE "invoice" ADD "uncollectibleReason" text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "invoice" DROP "uncollectibleReason"');
    await queryRunner.query('ALTER TABLE "driftReport" DROP "runNo"');
  }
}
