import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { isNightlyDue } from './due-night.util.ts';
import { NightlyReconciliation } from './nightly-reconciliation.service.ts';

/** Which connections are compared with Stripe's lists tonight, one after the other. */
@Injectable()
export class NightlyRounds {
  private readonly logger = new Logger(NightlyRounds.name);

  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly cursors: EventCursorRepository,
    private readonly workspaces: WorkspaceService,
    private readonly reconciliation: NightlyReconciliation,
    private readonly clock: Clock,
  ) {}

  async runDue(): Promise<void> {
    const connections = this.secrets.listUsableOfAllWorkspaces();
    const cursors = await this.cursors.listByConnections(
      connections.map(({ connection }) => connection.id),
    );
    for (const open of connections) {
      const { workspaceId, id: connectionId, createdAt } = open.connection;
      const { timeZone } = await this.workspaces.findByIdOrThrow(workspaceId);
      const lastReconciledAt = cursors.get(connectionId)?.lastReconciledAt ?? createdAt;
      if (!isNightlyDue({ lastReconciledAt, connectionId, timeZone, now: this.clock.now() })) {
        continue;
      }
      try {
        await this.reconciliation.run(open);
      } catch (error) {
        this.logger.warn(
          { err: error, connectionId },
          'A connection could not be compared with Stripe’s lists; it is tried again',
        );
      }
    }
  }
}
