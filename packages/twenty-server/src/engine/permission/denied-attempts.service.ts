import { Injectable, Logger } from '@nestjs/common';
import type { PermissionFlag } from 'twenty-shared';
import { AuditTrail } from '../audit/audit-trail.service.ts';
import type { Caller } from '../auth/caller.util.ts';
import type { SessionContext } from '../auth/session-context.type.ts';
import { Database } from '../database/database.ts';

export type DeniedAttempt = {
  readonly caller: Caller;
  readonly session: SessionContext;
  /** Class and method: `StripeKeysResolver.saveStripeKey`. */
  readonly handler: string;
  readonly flag: PermissionFlag;
};

/** Writes down who tried what their role does not allow. What they sent along is not kept. */
@Injectable()
export class DeniedAttempts {
  private readonly logger = new Logger(DeniedAttempts.name);
  private readonly recorded = new WeakMap<Caller, Map<string, Promise<void>>>();

  constructor(
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Once per request and handler: a query that names a field a thousand times is one attempt. Never throws. */
  async record(attempt: DeniedAttempt): Promise<void> {
    const ofRequest = this.recorded.get(attempt.caller) ?? new Map<string, Promise<void>>();
    this.recorded.set(attempt.caller, ofRequest);
    const recording = ofRequest.get(attempt.handler) ?? this.write(attempt);
    ofRequest.set(attempt.handler, recording);
    // Every field waits for the one entry, so that it is there before the answer is.
    await recording;
  }

  private async write({ session, handler, flag }: DeniedAttempt): Promise<void> {
    try {
      await this.database.inTransaction((transaction) =>
        this.audit.record(
          {
            workspaceId: session.workspaceId,
            invoiceId: null,
            actor: { type: 'USER', userId: session.userId, name: session.userName },
            action: 'permission.denied',
            summary: `Was refused ${handler.split('.').at(-1)}: the role lacks ${flag}.`,
            data: { handler, flag, role: session.role },
          },
          transaction,
        ),
      );
    } catch (error) {
      // The attempt is refused all the same.
      this.logger.error({ err: error, handler, flag }, 'A denied attempt could not be recorded');
    }
  }
}
