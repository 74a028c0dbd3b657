import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';

/** A company as a customer of one Stripe account and mode. */
@Entity('stripeCustomer')
export class StripeCustomerEntity extends WorkspaceRecord {
  @Column('uuid')
  connectionId: string;

  @Column('uuid')
  companyId: string;

  /** `cus_…`, null until Stripe has answered. */
  @Column('text', { nullable: true })
  stripeCustomerId: string | null;

  /** Somebody is creating it until then. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;
}
