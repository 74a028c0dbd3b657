import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../../engine/database/workspace-record.entity.ts';

/** The token in a customer's link, by its hash. One per invoice is current; old ones stay to answer "replaced". */
@Entity('paymentLinkToken')
export class PaymentLinkTokenEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  @Column('text')
  tokenHash: string;

  @Column('boolean')
  isCurrent: boolean;

  @Column('timestamptz')
  expiresAt: Date;

  /** How often a customer went on from our page to Stripe's. Opening the page alone writes nothing. */
  @Column('integer', { default: 0 })
  openedCount: number;

  @Column('timestamptz', { nullable: true })
  lastOpenedAt: Date | null;
}
