import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../engine/database/workspace-record.entity.ts';
import type { EncryptedSecret } from '../../../engine/secret-encryption/encrypted-secret.type.ts';
import type { ConnectionSource, StripeMode } from './stripe-connection.type.ts';

@Entity('stripeConnection')
export class StripeConnectionEntity extends WorkspaceRecord {
  @Column('text')
  mode: StripeMode;

  @Column('text')
  accountId: string;

  @Column('text', { nullable: true })
  accountName: string | null;

  @Column('text', { nullable: true })
  countryCode: string | null;

  @Column('text', { nullable: true })
  defaultCurrency: string | null;

  @Column('boolean', { nullable: true })
  chargesEnabled: boolean | null;

  @Column('text')
  source: ConnectionSource;

  @Column('boolean')
  isCurrent: boolean;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;

  @Column('text')
  keyFingerprint: string;

  @Column('text')
  secretKeyHint: string;

  @Column('text', { nullable: true })
  publishableKey: string | null;

  @Column('text', { nullable: true })
  encryptedSecretKey: EncryptedSecret | null;

  @Column('text', { nullable: true })
  encryptedWebhookSecret: EncryptedSecret | null;

  @Column('text', { nullable: true })
  encryptedPreviousWebhookSecret: EncryptedSecret | null;

  @Column('timestamptz', { nullable: true })
  previousWebhookSecretValidUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  lastCheckedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  quarantinedAt: Date | null;
}
