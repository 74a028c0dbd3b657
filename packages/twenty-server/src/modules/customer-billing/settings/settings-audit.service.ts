import { Injectable } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import type { StripeConnection } from '../connection/stripe-connection.type.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';

export type SettingsChange = {
  readonly session: SessionContext;
  /** Machine name behind `settings.`: `stripe_key_saved`. */
  readonly action: string;
  /** One sentence for people, without a value that was entered. */
  readonly summary: string;
  readonly connection?: Pick<StripeConnection, 'id' | 'mode' | 'accountId'>;
  /** Further facts, never a secret or a part of one. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Writes who changed which setting, in the transaction of the change, and tells open screens. */
@Injectable()
export class SettingsAudit {
  constructor(
    private readonly audit: AuditTrail,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  async record(change: SettingsChange, transaction: Transaction): Promise<void> {
    const { session, action, summary, connection, data } = change;
    const { workspaceId } = session;
    await this.audit.record(
      {
        workspaceId,
        invoiceId: null,
        actor: actorOf(session),
        action: `settings.${action}`,
        summary,
        data: {
          ...(connection === undefined
            ? {}
            : {
                connectionId: connection.id,
                mode: connection.mode,
                accountId: connection.accountId,
              }),
          ...data,
        },
      },
      transaction,
    );
    await this.liveUpdates.announce(
      { workspaceId, type: LiveRecordType.CONNECTION, id: connection?.id ?? workspaceId },
      transaction,
    );
  }
}
