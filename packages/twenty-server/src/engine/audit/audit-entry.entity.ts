import type { InvoiceStatus } from 'twenty-shared';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { BigintColumn } from '../database/columns.ts';
import type { ActorType } from './actor.type.ts';
import type { AuditEvidence } from './audit-entry.type.ts';

/** Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. */
@Entity('auditEntry')
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Order of writing: tells apart entries of the same millisecond. Given by the database. */
  @BigintColumn({ insert: false, update: false })
  position: bigint;

  @Column({ type: 'uuid' })
  workspaceId: string;

  @Column({ type: 'uuid', nullable: true })
  invoiceId: string | null;

  @Column({ type: 'text' })
  actorType: ActorType;

  @Column({ type: 'uuid', nullable: true })
  actorUserId: string | null;

  @Column({ type: 'text' })
  actorName: string;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text', nullable: true })
  fromStatus: InvoiceStatus | null;

  @Column({ type: 'text', nullable: true })
  toStatus: InvoiceStatus | null;

  @Column({ type: 'jsonb' })
  data: object;

  @Column({ type: 'jsonb' })
  evidence: AuditEvidence[];

  @Column({ type: 'text', nullable: true })
  requestId: string | null;

  @Column({ type: 'timestamptz' })
  occurredAt: Date;
}
