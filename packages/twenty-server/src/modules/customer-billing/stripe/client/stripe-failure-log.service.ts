import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import { permissionOfRefusal } from '../account/key-permission.util.ts';
import {
  type FailureCounts,
  StripeCallFailureRepository,
} from './stripe-call-failures.typeorm-repository.ts';
import type { StripeFailure, StripeFailureKind } from './stripe-failure.ts';

const SHORTEST_INTERVAL_MS = 3_000;
const NO_FAILURES: FailureCounts = { apiErrors: 0, rateLimited: 0 };
const RATE_LIMITED: ReadonlySet<StripeFailureKind> = new Set(['RATE_LIMITED', 'BUSY']);

type ConnectionOfFailure = Pick<StripeConnection, 'id' | 'workspaceId'>;

/**
 * Remembers failed calls for the settings page. The caller never waits for it: counts gather in memory and are
 * written at most every three seconds, whatever Stripe does to us meanwhile.
 */
@Injectable()
export class StripeFailureLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger(StripeFailureLog.name);
  private readonly counts = new Map<string, FailureCounts>();
  private readonly writing = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private lastWrittenAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly repository: StripeCallFailureRepository,
    private readonly connections: StripeConnectionRepository,
  ) {}

  note(connection: ConnectionOfFailure, callName: string, failure: StripeFailure): void {
    const known = this.counts.get(connection.id) ?? NO_FAILURES;
    const isRateLimited = RATE_LIMITED.has(failure.kind);
    this.counts.set(connection.id, {
      apiErrors: known.apiErrors + (isRateLimited ? 0 : 1),
      rateLimited: known.rateLimited + (isRateLimited ? 1 : 0),
    });
    if (failure.kind === 'PERMISSION_MISSING') {
      const permission = permissionOfRefusal({ callName, message: failure.message });
      this.write(() =>
        this.connections.addRefusedPermission(
          { workspaceId: connection.workspaceId, connectionId: connection.id },
          permission,
        ),
      );
    }
    const waitMs = this.lastWrittenAtMs + SHORTEST_INTERVAL_MS - performance.now();
    this.timer ??= setTimeout(() => this.writeCounts(), Math.max(0, waitMs)).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.writeCounts();
    await Promise.all(this.writing);
  }

  private writeCounts(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.lastWrittenAtMs = performance.now();
    for (const [connectionId, counts] of this.counts) {
      this.write(() => this.repository.add(connectionId, counts));
    }
    this.counts.clear();
  }

  private write(work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) =>
        this.logger.warn({ err: error }, 'A failed call to Stripe could not be noted'),
      )
      .finally(() => this.writing.delete(done));
    this.writing.add(done);
  }
}
