import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders and look-ups of the list of payments. */
const PAYMENT_INDEXES = [
  ['paymentByMoment', '"workspaceId", "occurredAt", "id"'],
  ['paymentByAmount', '"workspaceId", "currency", "amountMinor", "id"'],
  ['paymentByKind', '"workspaceId", "kind", "status", "occurredAt", "id"'],
  ['paymentByPaymentIntent', '"workspaceId", "stripePaymentIntentId"'],
  ['paymentByCharge', '"workspaceId", "stripeChargeId"'],
  ['paymentByRefund', '"workspaceId", "stripeRefundId"'],
  ['paymentByDispute', '"workspaceId", "stripeDisputeId"'],
] as const;

/** The list of payments. */
export class Drift1764000000014 implements MigrationInterface {
  name = 'Drift1764000000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    // A page's cursor holds milliseconds, as Date does: a finer moment would be shown twice or never.
    await queryRunner.query('ALTER TABLE "payment" ALTER COLUMN "occurredAt" TYPE timestamptz(3)');
    for (const [name, columns] of PAYMENT_INDEXES) {
      await queryRunner.query(`CREATE INDEX "${name}" ON "payment" (${columns})`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name] of PAYMENT_INDEXES) {
      await queryRunner.query(`DROP INDEX "${name}"`);
    }
    await queryRunner.query('ALTER TABLE "payment" ALTER COLUMN "occurredAt" TYPE timestamptz');
  }
}
