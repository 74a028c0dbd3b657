import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BigintColumn } from '../../../engine/database/columns.ts';
import type { JsonObject, StripeEventStatus } from './stripe-event.type.ts';

@Entity('stripeEvent')
export class StripeEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  workspaceId: string;

  @Column('uuid')
  connectionId: string;

  @Column('text')
  stripeEventId: string;

  @Column('text')
  type: string;

  @Column('text', { nullable: true })
  apiVersion: string | null;

  @Column('boolean')
  livemode: boolean;

  @Column('timestamptz')
  stripeCreatedAt: Date;

  @Column('text', { nullable: true })
  objectId: string | null;

  @Column('text', { nullable: true })
  stripeRequestId: string | null;

  @Column('jsonb')
  payload: JsonObject;

  @Column('text')
  bodySha256: string;

  @Column('text')
  status: StripeEventStatus;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  /** The number under which its sync was asked for: done once the sync's `done` reaches it. */
  @BigintColumn({ nullable: true })
  syncNumber: bigint | null;

  @Column('uuid', { nullable: true })
  waitingForInvoiceId: string | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  receivedAt: Date;

  @Column('timestamptz', { nullable: true })
  processedAt: Date | null;

  /** When it was found in Stripe's list before any webhook had brought it; null where a webhook was first. */
  @Column('timestamptz', { nullable: true })
  foundAt: Date | null;

  /** When a webhook first brought it; null where none ever did. */
  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;
}
