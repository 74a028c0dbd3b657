import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import type { StripeCommandKind, StripeCommandStatus } from './stripe-push.type.ts';

@Entity('stripeCommand')
export class StripeCommandEntity extends WorkspaceRecord {
  @Column('uuid')
  connectionId: string;

  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @Column('uuid', { nullable: true })
  pushId: string | null;

  @Column('text')
  kind: StripeCommandKind;

  @Column('integer')
  step: number;

  @Column('text')
  idempotencyKey: string;

  @Column('integer', { default: 0 })
  keyGeneration: number;

  @Column('jsonb')
  params: JsonObject;

  @Column('text')
  status: StripeCommandStatus;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('jsonb', { nullable: true })
  result: JsonObject | null;

  @Column('text', { nullable: true })
  errorCode: string | null;

  @Column('text', { nullable: true })
  errorMessage: string | null;

  @Column('text', { nullable: true })
  stripeRequestId: string | null;

  @Column('uuid', { nullable: true })
  requestedByUserId: string | null;

  @Column('timestamptz', { nullable: true })
  firstSentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
