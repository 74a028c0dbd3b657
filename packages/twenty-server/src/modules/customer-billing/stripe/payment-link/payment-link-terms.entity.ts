import { Column, Entity } from 'typeorm';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';

/**
 * What an invoice's link allows: one row per invoice, written with its first link or when somebody changes it. It is a
 * copy of the workspace's choice of that day, so that a link that was sent keeps what it said.
 */
@Entity('paymentLinkTerms')
export class PaymentLinkTermsEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('integer')
  graceDays: number;

  @Column('boolean')
  neverExpires: boolean;

  @Column('boolean')
  allowPartPayment: boolean;

  @BigintColumn({ nullable: true })
  minimumPartMinor: bigint | null;
}
