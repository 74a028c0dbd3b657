import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** One row per workspace. */
@Entity('letterhead')
export class LetterheadEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  @Column('text', { nullable: true })
  senderName: string | null;

  @Column('text', { nullable: true })
  tagline: string | null;

  @Column('text', { array: true })
  addressLines: string[];

  @Column('text', { nullable: true })
  taxId: string | null;

  @Column('text', { nullable: true })
  registration: string | null;

  @Column('text', { nullable: true })
  bankAccountHolder: string | null;

  @Column('text', { nullable: true })
  iban: string | null;

  @Column('text', { nullable: true })
  bic: string | null;

  @Column('text')
  accentColor: string;

  @Column('bytea', { nullable: true })
  logo: Buffer | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
