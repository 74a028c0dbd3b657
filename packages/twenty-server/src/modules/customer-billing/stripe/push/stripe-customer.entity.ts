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

  /** Goes up when the customer was deleted at Stripe and another is made. */
  @Column('integer', { default: 0 })
  generation: number;

  /** Somebody is creating it until then. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;
}
