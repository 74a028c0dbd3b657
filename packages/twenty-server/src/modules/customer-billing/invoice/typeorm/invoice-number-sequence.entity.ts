import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** The last number given out in a year. Its row lock is what makes the numbers gap-free. */
@Entity('invoiceNumberSequence')
export class InvoiceNumberSequenceEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  @PrimaryColumn('integer')
  year: number;

  @Column('integer')
  lastNumber: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
