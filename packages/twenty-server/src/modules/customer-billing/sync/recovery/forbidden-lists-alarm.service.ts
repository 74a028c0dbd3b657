import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../../../engine/database/database.ts';
import type { KeyPermission } from '../../connection/stripe-connection.type.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { NotificationService } from '../../message/notification.service.ts';
import { NotificationKind } from '../../message/notification.type.ts';

/** Says which of Stripe's lists a key may not read, so that nobody takes a part of the comparison for the whole. */
@Injectable()
export class ForbiddenListsAlarm {
  private readonly logger = new Logger(ForbiddenListsAlarm.name);

  constructor(
    private readonly notifications: NotificationService,
    private readonly database: Database,
  ) {}

  /** Tells people once for each permission. */
  async raise(
    { connection: { workspaceId, id: connectionId } }: UsableConnection,
    missing: readonly KeyPermission[],
  ): Promise<void> {
    for (const { resource, permission, access } of missing) {
      this.logger.error({ connectionId, permission }, 'A list of Stripe’s may not be read');
      await this.database.inTransaction((transaction) =>
        this.notifications.notify(
          {
            workspaceId,
            kind: NotificationKind.LIST_FORBIDDEN,
            effectKey: `list-forbidden:${connectionId}:${permission}`,
            title: `The Stripe key may not read ${resource}`,
            body: `The nightly comparison with Stripe leaves them out, so that what no webhook brings of them is found late or never. Give the key the permission “${resource}: ${access}” in the Stripe Dashboard.`,
            invoiceId: null,
          },
          transaction,
        ),
      );
    }
  }
}
