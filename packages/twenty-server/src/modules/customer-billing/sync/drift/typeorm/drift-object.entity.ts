import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An object of Stripe's that a running report has read; gone when the report is done. */
@Entity('driftObject')
export class DriftObjectEntity {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('uuid')
  connectionId: string;

  /** Stripe's. */
  @PrimaryColumn('text')
  id: string;

  @Column('uuid')
  workspaceId: string;

  @Column('text', { nullable: true })
  linkedId: string | null;

  /** Null: it carries our mark, and no version of ours knows it. */
  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @Column('jsonb')
  body: object;
}
