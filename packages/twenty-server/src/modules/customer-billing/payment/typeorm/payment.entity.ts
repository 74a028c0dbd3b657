import { Column, Entity } from 'typeorm';
import type { CurrencyCode } from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { PaymentKind, PaymentSource, PaymentStatus } from '../payment.type.ts';

@Entity('payment')
export class PaymentEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('text')
  kind: PaymentKind;

  @Column('text')
  status: PaymentStatus;

  @Column('text')
  currency: CurrencyCode;

  @BigintColumn()
  amountMinor: bigint;

  @Column('text', { nullable: true })
  method: string | null;

  @Column('text', { nullable: true })
  methodDisplay: string | null;

  @BigintColumn({ nullable: true })
  feeMinor: bigint | null;

  @BigintColumn({ nullable: true })
  netMinor: bigint | null;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text', { nullable: true })
  failureMessage: string | null;

  @Column('text')
  movementId: string;

  @Column('text')
  source: PaymentSource;

  @Column('uuid', { nullable: true })
  connectionId: string | null;

  @Column('boolean', { nullable: true })
  livemode: boolean | null;

  @Column('text', { nullable: true })
  stripePaymentIntentId: string | null;

  @Column('text', { nullable: true })
  stripeChargeId: string | null;

  @Column('text', { nullable: true })
  stripeInvoicePaymentId: string | null;

  @Column('text', { nullable: true })
  stripePaymentRecordId: string | null;

  @Column('text', { nullable: true })
  stripeCheckoutSessionId: string | null;

  @Column('text', { nullable: true })
  stripeInvoiceId: string | null;

  @Column('text', { nullable: true })
  stripeCustomerId: string | null;

  @Column('text', { nullable: true })
  stripeRefundId: string | null;

  @Column('text', { nullable: true })
  stripeDisputeId: string | null;

  @Column('text', { nullable: true })
  disputeStatus: string | null;

  @Column('boolean')
  returnedDebit: boolean;

  @Column('text', { nullable: true })
  disputeReason: string | null;

  @Column('timestamptz', { nullable: true })
  evidenceDueBy: Date | null;

  @Column('boolean')
  fraudWarning: boolean;

  @Column('uuid', { nullable: true })
  recordedByUserId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text', { nullable: true })
  counterMovementId: string | null;
}
