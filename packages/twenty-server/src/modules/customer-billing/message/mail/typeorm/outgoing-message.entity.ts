import type { MailContent } from 'twenty-emails';
import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../../engine/database/workspace-record.entity.ts';
import type { MessageState } from '../outgoing-message.type.ts';

@Entity('outgoingMessage')
export class OutgoingMessageEntity extends WorkspaceRecord {
  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  effectKey: string;

  @Column('text', { array: true })
  to: string[];

  @Column('text', { array: true })
  cc: string[];

  @Column('text')
  subject: string;

  @Column('jsonb')
  content: MailContent;

  @Column('boolean')
  attachPdf: boolean;

  @Column('text')
  state: MessageState;

  @Column('text', { nullable: true })
  error: string | null;

  @Column('integer')
  attempts: number;

  @Column('timestamptz')
  nextAttemptAt: Date;

  @Column('timestamptz', { nullable: true })
  sendingAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('uuid', { nullable: true })
  queuedByUserId: string | null;
}
