import { Column, Entity } from 'typeorm';
import type { CurrencyCode } from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { CreditNoteStatus } from '../credit-note.type.ts';

@Entity('creditNote')
export class CreditNoteEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('uuid', { nullable: true })
  connectionId: string | null;

  @Column('boolean', { nullable: true })
  livemode: boolean | null;

  @Column('text', { nullable: true })
  stripeCreditNoteId: string | null;

  @Column('text', { nullable: true })
  stripeInvoiceId: string | null;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  currency: CurrencyCode;

  @BigintColumn()
  amountMinor: bigint;

  @BigintColumn()
  prePaymentMinor: bigint;

  @BigintColumn()
  postPaymentMinor: bigint;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  memo: string | null;

  @Column('text')
  status: CreditNoteStatus;
}
