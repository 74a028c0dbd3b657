import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import type { ReplacementKind, ReplacementState } from './stripe-replacement.type.ts';

@Entity('stripeReplacement')
export class StripeReplacementEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('uuid')
  pushId: string;

  @Column('uuid', { nullable: true })
  nextPushId: string | null;

  @Column('text')
  kind: ReplacementKind;

  @Column('text')
  state: ReplacementState;

  @Column('text')
  reason: string;

  @Column('jsonb', { nullable: true })
  draft: JsonObject | null;

  @Column('uuid', { nullable: true })
  requestedByUserId: string | null;

  @Column('text')
  requestedByName: string;

  @Column('text', { nullable: true })
  failureMessage: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
