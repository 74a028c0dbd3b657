import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { StripeMode } from './stripe-connection.type.ts';

/** One row per workspace: the mode in which new objects are made, and for how long events are kept. */
@Entity('customerBillingSettings')
export class CustomerBillingSettingsEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  @Column('text')
  mode: StripeMode;

  /** How long events are kept, at least 90 days. */
  @Column('integer', { default: 180 })
  eventRetentionDays: number;

  /** For how many days after the due date a new payment link opens; null: what the installation says. */
  @Column('integer', { nullable: true })
  linkGraceDays: number | null;

  @Column('boolean', { default: false })
  linksNeverExpire: boolean;

  /** Whether customers may pay a part through a new link. */
  @Column('boolean', { default: false })
  allowPartPayment: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
