import { Column, Entity } from 'typeorm';
import type { CurrencyCode } from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';

@Entity('paymentAttempt')
export class PaymentAttemptEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('text')
  attemptKey: string;

  @BigintColumn()
  amountMinor: bigint;

  @Column('text')
  currency: CurrencyCode;

  @Column('text', { nullable: true })
  methodDisplay: string | null;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  declineCode: string | null;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text', { nullable: true })
  stripePaymentIntentId: string | null;

  @Column('text', { nullable: true })
  stripeChargeId: string | null;
}
