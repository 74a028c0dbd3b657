import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { EventCursor } from '../../inbox/event-cursor.type.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { isRunDue } from './due-run.util.ts';
import { GapDetector } from './gap-detector.service.ts';

const PARALLEL_CONNECTIONS = 4;

/**
 * Which connections are compared with Stripe, and when: all whose key is at hand. Superseded ones and those of the
 * other mode go on being listened to; locked ones have no key here and are left alone.
 */
@Injectable()
export class EventRecovery {
  private readonly logger = new Logger(EventRecovery.name);

  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly cursors: EventCursorRepository,
    private readonly detector: GapDetector,
    private readonly clock: Clock,
  ) {}

  /** Every connection: a worker has started, or its database was away and so were the webhooks. */
  async runAll(): Promise<void> {
    await this.secrets.reload();
    await this.runEach(this.secrets.listUsableOfAllWorkspaces(), 'START');
  }

  /** Those whose last run is a quarter of an hour ago. */
  async runDue(): Promise<void> {
    const connections = this.secrets.listUsableOfAllWorkspaces();
    const cursors = await this.cursors.listByConnections(
      connections.map(({ connection }) => connection.id),
    );
    await this.runEach(
      connections.filter((open) => this.isDue(open, cursors.get(open.connection.id))),
      'SCHEDULE',
    );
  }

  private isDue({ connection }: UsableConnection, cursor: EventCursor | undefined): boolean {
    return isRunDue({
      lastRunAt: cursor?.lastRunAt ?? connection.createdAt,
      hasFailed: (cursor?.lastError ?? null) !== null,
      connectionId: connection.id,
      now: this.clock.now(),
    });
  }

  /** What fails for one connection is noted at its cursor and tried again; the others do not wait for it. */
  private async runEach(
    connections: readonly UsableConnection[],
    reason: 'START' | 'SCHEDULE',
  ): Promise<void> {
    const waiting = [...connections];
    const work = async (): Promise<void> => {
      for (let open = waiting.shift(); open !== undefined; open = waiting.shift()) {
        try {
          await this.detector.run(open, reason);
        } catch (error) {
          this.logger.warn(
            { err: error, connectionId: open.connection.id },
            'The events of a connection are compared again in a few minutes',
          );
        }
      }
    };
    await Promise.all(Array.from({ length: PARALLEL_CONNECTIONS }, work));
  }
}
