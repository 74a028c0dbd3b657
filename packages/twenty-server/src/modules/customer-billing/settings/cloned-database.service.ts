import { Injectable } from '@nestjs/common';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { Database } from '../../../engine/database/database.ts';
import { ConnectionBindingRepository } from '../connection/connection-binding.typeorm-repository.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { BillingWorkSignal } from '../inbox/billing-work-signal.service.ts';
import { SettingsAudit } from './settings-audit.service.ts';

/** Ends the lock on connections that came with a copied database, once an admin says that they belong here. */
@Injectable()
export class ClonedDatabase {
  constructor(
    private readonly bindings: ConnectionBindingRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly audit: SettingsAudit,
    private readonly signal: BillingWorkSignal,
    private readonly database: Database,
  ) {}

  /** Binds the workspace's connections to this installation. Does nothing where none is locked. */
  async confirm(session: SessionContext): Promise<void> {
    const { workspaceId } = session;
    const locked = this.secrets
      .listOfWorkspace(workspaceId)
      .filter(({ lockReason }) => lockReason !== null);
    if (locked.length === 0) {
      return;
    }
    await this.database.inTransaction(async (transaction) => {
      await this.bindings.bindAll({ workspaceId, binding: this.secrets.binding }, transaction);
      await this.audit.record(
        {
          session,
          action: 'cloned_database_confirmed',
          summary: 'Confirmed that this installation uses the Stripe connections of its database.',
          data: { connections: locked.length },
        },
        transaction,
      );
    });
    await this.secrets.reloadEverywhere();
    this.signal.wakeWorkers();
  }
}
