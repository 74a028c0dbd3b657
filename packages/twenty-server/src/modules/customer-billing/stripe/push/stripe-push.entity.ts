import type { CurrencyCode } from 'twenty-shared';
import { Column, Entity } from 'typeorm';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { PushClosedReason, PushStatus } from './stripe-push.type.ts';

@Entity('stripePush')
export class StripePushEntity extends WorkspaceRecord {
  @Column('uuid')
  connectionId: string;

  @Column('uuid')
  invoiceId: string;

  @Column('integer')
  version: number;

  @Column('text')
  status: PushStatus;

  @Column('text', { nullable: true })
  closedReason: PushClosedReason | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('uuid')
  stripeCustomerRowId: string;

  @Column('text', { nullable: true })
  stripeInvoiceId: string | null;

  @Column('text', { nullable: true })
  stripePaymentIntentId: string | null;

  @Column('text')
  currency: CurrencyCode;

  @BigintColumn()
  totalMinor: bigint;

  @BigintColumn({ default: 0 })
  creditAppliedMinor: bigint;

  @Column('uuid', { nullable: true })
  requestedByUserId: string | null;

  @Column('text', { nullable: true })
  failureCode: string | null;

  @Column('text', { nullable: true })
  failureMessage: string | null;

  @Column('timestamptz', { nullable: true })
  finalizedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;
}
