import { Injectable } from '@nestjs/common';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import {
  ConnectionSource,
  type StripeConnection,
} from '../../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';

type ConnectionKey = { readonly workspaceId: string; readonly connectionId: string };

/** Finds a connection whose webhook may be changed here. */
@Injectable()
export class ChangeableConnection {
  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly secrets: ConnectionSecrets,
  ) {}

  /** Throws AppException STRIPE_CONNECTION_NOT_FOUND, _READ_ONLY (of the environment), _LOCKED. */
  async findOrThrow(key: ConnectionKey): Promise<StripeConnection> {
    const connection = await this.repository.findByIdOrThrow(key);
    if (connection.source === ConnectionSource.ENVIRONMENT) {
      throw new AppException('STRIPE_CONNECTION_READ_ONLY', {
        values: { mode: connection.mode.toLowerCase() },
      });
    }
    if ((this.secrets.find(connection.id)?.lockReason ?? null) !== null) {
      throw new AppException('STRIPE_CONNECTION_LOCKED');
    }
    return connection;
  }

  /** As {@link findOrThrow}, and with its key at hand: else STRIPE_CONNECTION_WITHOUT_KEY. */
  async findUsableOrThrow(key: ConnectionKey): Promise<UsableConnection> {
    const connection = await this.findOrThrow(key);
    const open = this.secrets.find(connection.id);
    if (open === undefined || open.secretKey === null) {
      throw new AppException('STRIPE_CONNECTION_WITHOUT_KEY');
    }
    return { ...open, secretKey: open.secretKey };
  }
}
