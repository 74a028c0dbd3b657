import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { StripeMode } from './stripe-connection.type.ts';

/** One row per workspace: the mode in which new objects are made. */
@Entity('customerBillingSettings')
export class CustomerBillingSettingsEntity {
  @PrimaryColumn('uuid')
  workspaceId: string;

  @Column('text')
  mode: StripeMode;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
