import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../engine/database/workspace-record.entity.ts';
import type { EncryptedSecret } from '../../../engine/secret-encryption/encrypted-secret.type.ts';
import type { ConnectionSource, KeyPermission, StripeMode } from './stripe-connection.type.ts';

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

  /** Null once the key was removed. */
  @Column('text', { nullable: true })
  secretKeyHint: string | null;

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

  /** What a restricted key could not read when it was last checked. */
  @Column('jsonb')
  missingPermissions: readonly KeyPermission[];

  /** What Stripe refused the key when it was used since. */
  @Column('jsonb')
  refusedPermissions: readonly KeyPermission[];

  @Column('double precision', { nullable: true })
  clockSkewSeconds: number | null;

  /** Null: saved by a release that did not note it; taken over by the installation that next starts. */
  @Column('uuid', { nullable: true })
  installationId: string | null;

  @Column('text', { nullable: true })
  publicHost: string | null;

  /** Events of the last day that Stripe could not deliver, when it was last asked. */
  @Column('integer', { default: 0 })
  deliveriesFailing: number;

  @Column('timestamptz', { nullable: true })
  deliveriesCheckedAt: Date | null;
}
