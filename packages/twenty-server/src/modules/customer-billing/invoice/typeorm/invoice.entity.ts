import { Column, Entity } from 'typeorm';
import type {
  CurrencyCode,
  Discount,
  InvoiceFacts,
  InvoiceStatus,
  InvoiceStatusRow,
} from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import { invoiceFactsFromJson, invoiceFactsToJson } from '../invoice-facts-json.util.ts';

@Entity('invoice')
export class InvoiceEntity extends WorkspaceRecord {
  @Column('text', { nullable: true })
  number: string | null;

  /** year × 10⁹ + number within the year, 0 for a draft: sorts INV-2026-10000 after INV-2026-9999. */
  @BigintColumn()
  numberOrder: bigint;

  @Column('text')
  status: InvoiceStatus;

  @Column('text')
  statusRow: InvoiceStatusRow;

  @Column('jsonb', { transformer: { to: invoiceFactsToJson, from: invoiceFactsFromJson } })
  statusFacts: InvoiceFacts;

  @Column('text')
  currency: CurrencyCode;

  @Column('date')
  issueDate: string;

  @Column('date')
  dueDate: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  discountType: Discount['type'] | null;

  @Column('numeric', { precision: 7, scale: 4, nullable: true })
  discountPercent: string | null;

  @BigintColumn({ nullable: true })
  discountAmountMinor: bigint | null;

  @Column('integer')
  lineCount: number;

  @BigintColumn()
  subtotalMinor: bigint;

  @BigintColumn()
  invoiceDiscountMinor: bigint;

  @BigintColumn()
  netMinor: bigint;

  @BigintColumn()
  taxMinor: bigint;

  @BigintColumn()
  totalMinor: bigint;

  @BigintColumn()
  paidMinor: bigint;

  @BigintColumn()
  refundedMinor: bigint;

  @BigintColumn()
  disputedMinor: bigint;

  @BigintColumn()
  keptMinor: bigint;

  @BigintColumn()
  owedMinor: bigint;

  @BigintColumn()
  processingMinor: bigint;

  @BigintColumn()
  prePaymentCreditMinor: bigint;

  @BigintColumn()
  creditAppliedMinor: bigint;

  @Column('boolean')
  failing: boolean;

  @Column('timestamptz', { nullable: true })
  issuedAt: Date | null;

  @Column('uuid', { nullable: true })
  letterheadVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('timestamptz', { nullable: true })
  markedUncollectibleAt: Date | null;

  @Column('text', { nullable: true })
  uncollectibleReason: string | null;

  @Column('uuid', { nullable: true })
  connectionId: string | null;

  @Column('boolean', { nullable: true })
  livemode: boolean | null;

  @Column('text', { nullable: true })
  stripeInvoiceId: string | null;

  @Column('text', { nullable: true })
  stripePaymentLink: string | null;

  @Column('timestamptz', { nullable: true })
  stripePaymentLinkExpiresAt: Date | null;

  @Column('integer')
  version: number;
}
