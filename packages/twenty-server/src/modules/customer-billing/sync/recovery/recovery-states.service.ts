import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import type { EventCursor } from '../../inbox/event-cursor.type.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { MissedEventsRepository } from '../../inbox/missed-events.typeorm-repository.ts';
import type { RecoveryStateType } from './dtos/recovery-state.dto.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How recovery stands, for people: one state per connection, also of those that were never looked at. */
@Injectable()
export class RecoveryStates {
  constructor(
    private readonly connections: StripeConnectionRepository,
    private readonly cursors: EventCursorRepository,
    private readonly missedEvents: MissedEventsRepository,
    private readonly clock: Clock,
  ) {}

  async list({ workspaceId }: { workspaceId: string }): Promise<RecoveryStateType[]> {
    const now = this.clock.now();
    const [connections, cursors, found] = await Promise.all([
      this.connections.list({ workspaceId }),
      this.cursors.list({ workspaceId }),
      this.missedEvents.countFoundSince({ workspaceId, moment: new Date(now.getTime() - DAY_MS) }),
    ]);
    const byConnection = new Map(cursors.map((cursor) => [cursor.connectionId, cursor]));
    return connections.map(({ id }) =>
      describe(id, byConnection.get(id), { recoveredLastDay: found.get(id) ?? 0, now }),
    );
  }
}

const describe = (
  connectionId: string,
  cursor: EventCursor | undefined,
  { recoveredLastDay, now }: { recoveredLastDay: number; now: Date },
): RecoveryStateType => {
  const cursorAt = cursor?.cursorAt ?? null;
  return {
    connectionId,
    cursorAt,
    lastRunAt: cursor?.lastRunAt ?? null,
    lastRecoveredCount: cursor?.lastRecoveredCount ?? 0,
    recoveredLastDay,
    lagSeconds:
      cursorAt === null
        ? null
        : Math.max(0, Math.round((now.getTime() - cursorAt.getTime()) / 1000)),
    running: cursor?.isRunning ?? false,
  };
};
