import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { EncryptedSecret } from '../../../engine/secret-encryption/encrypted-secret.type.ts';
import type { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import { SecretEncryption } from '../../../engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionSecretField } from './connection-secret-field.constant.ts';
import { StripeConnectionRepository } from './stripe-connection.typeorm-repository.ts';

/** How long the secret before the present one is accepted, as long as Stripe's own roll at most. */
export const PREVIOUS_SECRET_LIFE_MS = 24 * 60 * 60 * 1000;

/** Replaces the signing secret of a connection without losing what is signed with the one before. */
@Injectable()
export class WebhookSecrets {
  private readonly logger = new Logger(WebhookSecrets.name);

  constructor(
    private readonly connections: StripeConnectionRepository,
    private readonly encryption: SecretEncryption,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals `secret` as the present one and keeps the one it replaces for 24 hours. The field is bound into the
   * envelope, so the old one is opened and sealed again. The caller reloads the secrets after the commit.
   */
  async replaceWithin(
    {
      workspaceId,
      connectionId,
      secret,
    }: { workspaceId: string; connectionId: string; secret: PlaintextSecret },
    transaction: Transaction,
  ): Promise<void> {
    const sealed = await this.connections.lockWebhookSecretOrThrow(
      { workspaceId, connectionId },
      transaction,
    );
    const previous = sealed === null ? null : this.openOrNull(sealed, workspaceId);
    if (previous?.reveal() === secret.reveal()) {
      return;
    }
    const seal = (plaintext: PlaintextSecret, field: string) =>
      this.encryption.encrypt({ plaintext, workspaceId, field });
    await this.connections.writeWebhookSecrets(
      { workspaceId, connectionId },
      {
        encryptedWebhookSecret: seal(secret, ConnectionSecretField.WEBHOOK_SECRET),
        encryptedPreviousWebhookSecret:
          previous === null ? null : seal(previous, ConnectionSecretField.PREVIOUS_WEBHOOK_SECRET),
        previousWebhookSecretValidUntil:
          previous === null ? null : new Date(this.clock.now().getTime() + PREVIOUS_SECRET_LIFE_MS),
      },
      transaction,
    );
  }

  /** One that does not open (its key is gone) accepts no delivery any more: nothing is lost by forgetting it. */
  private openOrNull(encrypted: EncryptedSecret, workspaceId: string): PlaintextSecret | null {
    try {
      return this.encryption.decryptOrThrow({
        encrypted,
        workspaceId,
        field: ConnectionSecretField.WEBHOOK_SECRET,
      });
    } catch (error) {
      this.logger.warn({ err: error }, 'A signing secret that does not open is replaced');
      return null;
    }
  }
}
