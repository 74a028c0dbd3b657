import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A picture, once for however many versions show it. Append-only, like these. */
@Entity('letterheadLogo')
export class LetterheadLogoEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  /** SHA-256 of the bytes, as hex. */
  @PrimaryColumn('text')
  hash: string;

  @Column('bytea')
  bytes: Buffer;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
