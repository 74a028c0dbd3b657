import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which run of a drift report may write. */
export class TruthRest1764000000018 implements MigrationInterface {
  name = 'TruthRest1764000000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "driftReport" ADD "runNo" integer NOT NULL DEFAULT 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "driftReport" DROP "runNo"');
  }
}
