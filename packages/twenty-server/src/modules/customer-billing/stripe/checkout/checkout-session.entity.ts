import { Column, Entity } from 'typeorm';
import type { CurrencyCode } from 'twenty-shared';
import { BigintColumn } from '../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { CheckoutSessionStatus, SessionAttachment } from './checkout-session.type.ts';

/** A Checkout Session of ours. Its address is a right to pay and is never stored. */
@Entity('checkoutSession')
export class CheckoutSessionEntity extends WorkspaceRecord {
  @Column('uuid')
  connectionId: string;

  @Column('uuid')
  invoiceId: string;

  @Column('text')
  status: CheckoutSessionStatus;

  @Column('text')
  attachment: SessionAttachment;

  @Column('text', { nullable: true })
  attachmentRefusal: string | null;

  @Column('text')
  currency: CurrencyCode;

  @BigintColumn()
  amountMinor: bigint;

  @Column('text', { nullable: true })
  stripeInvoiceId: string | null;

  @Column('text', { nullable: true })
  stripeCheckoutSessionId: string | null;

  @Column('text', { nullable: true })
  stripePaymentIntentId: string | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
