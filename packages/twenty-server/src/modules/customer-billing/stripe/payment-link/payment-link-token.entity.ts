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

  /** The last moment at which it asks for money; null: it never expires. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  /** When its expiry was written down and what was open through it was closed; null again once it is revived. */
  @Column('timestamptz', { nullable: true })
  expiryNotedAt: Date | null;

  /** From then on it answers like a text that never was a link. */
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** How often a customer went on from our page to Stripe's. Opening the page alone writes nothing. */
  @Column('integer', { default: 0 })
  openedCount: number;

  @Column('timestamptz', { nullable: true })
  lastOpenedAt: Date | null;
}
