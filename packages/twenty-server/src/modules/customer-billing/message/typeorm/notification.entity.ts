import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';

@Entity('notification')
export class NotificationEntity extends WorkspaceRecord {
  @Column('text')
  kind: string;

  @Column('text')
  effectKey: string;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
