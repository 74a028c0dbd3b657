import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('workspace')
export class WorkspaceEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  slug: string | null;

  /** BCP 47, e.g. `en-US`. */
  @Column({ type: 'text' })
  locale: string;

  /** IANA name. Due dates are dates in this zone. */
  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  defaultCurrency: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
