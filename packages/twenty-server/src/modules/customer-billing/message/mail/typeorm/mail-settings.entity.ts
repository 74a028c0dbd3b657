import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** One row per workspace that changed something. */
@Entity('mailSettings')
export class MailSettingsEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  @Column('text', { nullable: true })
  replyTo: string | null;

  @Column('boolean')
  receipts: boolean;

  @Column('boolean')
  paymentFailures: boolean;

  @Column('boolean')
  refunds: boolean;

  @Column('boolean')
  reminders: boolean;

  /** Days after the due date; below zero: before it. */
  @Column('integer', { array: true })
  reminderDays: number[];

  @Column('integer')
  maximumReminders: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
