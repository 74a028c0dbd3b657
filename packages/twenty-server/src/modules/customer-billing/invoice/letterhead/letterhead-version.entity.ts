import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. */
@Entity('letterheadVersion')
export class LetterheadVersionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  workspaceId: string;

  @Column('integer')
  number: number;

  @Column('text')
  workspaceName: string;

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

  @Column('text', { nullable: true })
  logoHash: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
