import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { BigintColumn } from '../../../engine/database/columns.ts';

/** How far the events of a connection were compared with Stripe's list of them. */
@Entity('eventCursor')
export class EventCursorEntity {
  @PrimaryColumn('uuid')
  connectionId: string;

  @Column('uuid')
  workspaceId: string;

  /** By Stripe's clock: everything created before was looked at. */
  @Column('timestamptz', { nullable: true })
  cursorAt: Date | null;

  /** By Stripe's clock: deliveries are expected since then. Null while no signing secret was seen. */
  @Column('timestamptz', { nullable: true })
  listeningSince: Date | null;

  /** Goes up with every run, so that an overtaken one cannot move the cursor. */
  @BigintColumn({ default: 0 })
  runNumber: bigint;

  @Column('timestamptz', { nullable: true })
  runExpiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastRunAt: Date | null;

  @Column('integer', { default: 0 })
  lastRecoveredCount: number;

  @Column('text', { nullable: true })
  lastError: string | null;

  /** Events that no webhook brought, of the alarm that is on; 0 when none is. */
  @Column('integer', { default: 0 })
  missedCount: number;

  @Column('timestamptz', { nullable: true })
  missedSince: Date | null;

  @Column('timestamptz', { nullable: true })
  lastMissedAt: Date | null;

  @Column('text', { array: true, default: '{}' })
  missedTypes: string[];

  /** What was missed up to then belongs to an alarm that is over. */
  @Column('timestamptz', { nullable: true })
  missedClearedThrough: Date | null;

  @Column('timestamptz', { nullable: true })
  lastReconciledAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
