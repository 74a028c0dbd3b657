import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { InstallationBinding } from './decide-connection-lock.util.ts';
import { StripeConnectionEntity } from './stripe-connection.entity.ts';

/** Which installation the connections belong to. */
@Injectable()
export class ConnectionBindingRepository {
  constructor(private readonly database: Database) {}

  /** Takes over what a release saved that did not note where. Of all workspaces: once, at boot. */
  async bindUnbound(binding: InstallationBinding): Promise<void> {
    await this.database
      .managerOf()
      .update(StripeConnectionEntity, { installationId: IsNull() }, { ...binding });
  }

  /** Binds every connection of a workspace to this installation; answers how many. */
  async bindAll(
    { workspaceId, binding }: { workspaceId: string; binding: InstallationBinding },
    transaction: Transaction,
  ): Promise<number> {
    const { affected } = await this.database
      .managerOf(transaction)
      .update(StripeConnectionEntity, { workspaceId }, { ...binding });
    return affected ?? 0;
  }
}
