import { Injectable } from '@nestjs/common';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import {
  type StripeEndpoint,
  StripeWebhookEndpoints,
} from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import { SettingsAudit } from '../settings-audit.service.ts';
import { ChangeableConnection } from './changeable-connection.service.ts';
import { decideStaleEndpoints } from './decide-stale-endpoints.util.ts';
import { endpointMarkOf } from './endpoint-mark.util.ts';
import { webhookUrlOf } from './webhook-url.util.ts';

/** Endpoints at Stripe that were once made for a connection and bring it nothing any more. */
@Injectable()
export class StaleEndpoints {
  constructor(
    private readonly changeable: ChangeableConnection,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly stripeEndpoints: StripeWebhookEndpoints,
    private readonly audit: SettingsAudit,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Throws as {@link ChangeableConnection}, and what a failed call to Stripe becomes. */
  async list(key: { workspaceId: string; connectionId: string }): Promise<StripeEndpoint[]> {
    const open = await this.changeable.findUsableOrThrow(key);
    const kept = await this.endpoints.list(key);
    return decideStaleEndpoints({
      endpoints: await this.stripeEndpoints.list(open),
      keep: new Set(kept.map(({ stripeEndpointId }) => stripeEndpointId)),
      mark: endpointMarkOf(open.connection, this.config.crmInstallationId),
      webhookUrl: webhookUrlOf(this.config.publicUrl, open.connection),
    });
  }

  /**
   * Removes the named endpoints and answers how many there were. Nothing is removed that nobody named, and the one in
   * use never: WEBHOOK_ENDPOINT_IN_USE.
   */
  async remove(
    session: SessionContext,
    {
      connectionId,
      stripeEndpointIds,
    }: { connectionId: string; stripeEndpointIds: readonly string[] },
  ): Promise<number> {
    const key = { workspaceId: session.workspaceId, connectionId };
    const open = await this.changeable.findUsableOrThrow(key);
    const kept = await this.endpoints.list(key);
    const named = [...new Set(stripeEndpointIds)];
    if (kept.some(({ stripeEndpointId }) => named.includes(stripeEndpointId))) {
      throw new AppException('WEBHOOK_ENDPOINT_IN_USE');
    }
    let removed = 0;
    for (const stripeEndpointId of named) {
      removed += (await this.stripeEndpoints.remove(open, stripeEndpointId)) ? 1 : 0;
    }
    await this.database.inTransaction((transaction) =>
      this.audit.record(
        {
          session,
          connection: open.connection,
          action: 'webhook_endpoints_removed',
          summary: 'Removed webhook endpoints at Stripe that were no longer used.',
          data: { removed, stripeEndpointIds: named.join(', ') },
        },
        transaction,
      ),
    );
    return removed;
  }
}
