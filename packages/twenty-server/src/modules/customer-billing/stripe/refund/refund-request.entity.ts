import { Column, Entity } from 'typeorm';
import type { BillingErrorCode, CurrencyCode } from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import type { RefundRequestKind, RefundRequestStatus } from './refund-request.type.ts';

@Entity('refundRequest')
export class RefundRequestEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('uuid', { nullable: true })
  connectionId: string | null;

  @Column('text')
  clientRequestId: string;

  @Column('text')
  kind: RefundRequestKind;

  @Column('jsonb')
  asked: JsonObject;

  @BigintColumn()
  amountMinor: bigint;

  @BigintColumn()
  creditMinor: bigint;

  @Column('text')
  currency: CurrencyCode;

  @Column('text', { array: true })
  commandKeys: string[];

  @Column('text')
  status: RefundRequestStatus;

  @Column('text', { nullable: true })
  failureCode: BillingErrorCode | null;

  @Column('text', { nullable: true })
  failureReason: string | null;

  @Column('uuid', { nullable: true })
  requestedByUserId: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
