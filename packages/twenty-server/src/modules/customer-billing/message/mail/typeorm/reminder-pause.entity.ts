import { CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** An invoice whose customer is not to be reminded. */
@Entity('reminderPause')
export class ReminderPauseEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  @PrimaryColumn('uuid')
  invoiceId: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
