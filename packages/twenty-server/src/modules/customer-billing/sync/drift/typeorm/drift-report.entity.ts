import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../../engine/database/workspace-record.entity.ts';
import type { DriftReportState } from '../drift.type.ts';

/** One comparison of a workspace with Stripe. Its moments are the database's: they are compared with those of leases. */
@Entity('driftReport')
export class DriftReportEntity extends WorkspaceRecord {
  @Column('text')
  state: DriftReportState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('integer', { default: 0 })
  progressDone: number;

  @Column('integer', { nullable: true })
  progressTotal: number | null;

  @Column('integer', { default: 0 })
  requests: number;

  @Column('integer', { default: 0 })
  invoicesCompared: number;

  @Column('text', { nullable: true })
  failureMessage: string | null;

  /** `<connection>:<kind>` of every list that was read to its end. */
  @Column('text', { array: true, default: () => `'{}'` })
  readKeys: string[];

  /** The last object read of the list that is being read. */
  @Column('text', { nullable: true })
  readingAfter: string | null;

  @Column('integer', { default: 0 })
  runNo: number;
}
