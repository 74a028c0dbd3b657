import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { BigintColumn } from '../../../../engine/database/columns.ts';

/** The work that waits for one invoice, and the lease on it: whoever holds it is the only one who changes the invoice at Stripe. */
@Entity('invoiceSync')
export class InvoiceSyncEntity {
  @PrimaryColumn('uuid')
  invoiceId: string;

  @Column('uuid')
  workspaceId: string;

  /** Counts the reasons to look at Stripe again; the work is done once `done` has caught up. */
  @BigintColumn({ default: 0 })
  wanted: bigint;

  @BigintColumn({ default: 0 })
  done: bigint;

  /** Goes up with every taking of the lease: a result carrying an older number is thrown away. */
  @BigintColumn({ default: 0 })
  leaseNumber: bigint;

  @Column('text', { nullable: true })
  leaseHolder: string | null;

  @Column('timestamptz', { nullable: true })
  leaseTakenAt: Date | null;

  @Column('timestamptz', { nullable: true })
  leaseExpiresAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz', { nullable: true })
  syncedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
