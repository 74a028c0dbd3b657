import { Column, Entity } from 'typeorm';
import type { Discount } from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';

@Entity('invoiceLineItem')
export class InvoiceLineItemEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('integer')
  position: number;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  details: string | null;

  @Column('numeric', { precision: 21, scale: 6 })
  quantity: string;

  @BigintColumn()
  unitPriceMinor: bigint;

  @Column('text', { nullable: true })
  discountType: Discount['type'] | null;

  @Column('numeric', { precision: 7, scale: 4, nullable: true })
  discountPercent: string | null;

  @BigintColumn({ nullable: true })
  discountAmountMinor: bigint | null;

  @Column('numeric', { precision: 7, scale: 4 })
  taxRatePercent: string;

  @BigintColumn()
  grossMinor: bigint;

  @BigintColumn()
  discountMinor: bigint;

  @BigintColumn()
  invoiceDiscountMinor: bigint;

  @BigintColumn()
  netMinor: bigint;

  @BigintColumn()
  taxMinor: bigint;

  @BigintColumn()
  totalMinor: bigint;
}
