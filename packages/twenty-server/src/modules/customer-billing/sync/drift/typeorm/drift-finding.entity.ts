import type { CurrencyCode } from 'twenty-shared';
import { Column, Entity } from 'typeorm';
import { BigintColumn } from '../../../../../engine/database/columns.ts';
import { WorkspaceRecord } from '../../../../../engine/database/workspace-record.entity.ts';
import type { DriftKind } from '../drift-kind.constant.ts';

@Entity('driftFinding')
export class DriftFindingEntity extends WorkspaceRecord {
  @Column('uuid')
  reportId: string;

  @Column('text')
  kind: DriftKind;

  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @Column('uuid', { nullable: true })
  connectionId: string | null;

  @Column('text', { nullable: true })
  objectId: string | null;

  @Column('text', { nullable: true })
  currency: CurrencyCode | null;

  @BigintColumn({ nullable: true })
  oursMinor: bigint | null;

  @BigintColumn({ nullable: true })
  stripesMinor: bigint | null;

  @Column('text')
  message: string;

  @Column('text')
  cause: string;

  @Column('timestamptz')
  since: Date;

  @Column('boolean')
  repairable: boolean;

  @Column('timestamptz', { nullable: true })
  repairWantedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  repairedAt: Date | null;

  @Column('text', { nullable: true })
  repairFailure: string | null;
}
