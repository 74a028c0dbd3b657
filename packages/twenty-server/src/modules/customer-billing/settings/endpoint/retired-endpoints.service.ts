import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import type { WebhookEndpoint } from '../../connection/webhook-endpoint.type.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import { StripeWebhookEndpoints } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';

/** Removes the endpoints at Stripe whose secret was rotated away and is no longer accepted. */
@Injectable()
export class RetiredEndpoints {
  private readonly logger = new Logger(RetiredEndpoints.name);

  constructor(
    private readonly endpoints: WebhookEndpointRepository,
    private readonly stripeEndpoints: StripeWebhookEndpoints,
    private readonly secrets: ConnectionSecrets,
    private readonly clock: Clock,
  ) {}

  /** Of all workspaces; one that cannot be removed now is tried again the next time. */
  async removeDue(): Promise<void> {
    for (const endpoint of await this.endpoints.listToRetire(this.clock.now())) {
      try {
        await this.remove(endpoint);
      } catch (error) {
        this.logger.warn(
          { err: error, connectionId: endpoint.connectionId },
          'An endpoint that was rotated away could not be removed yet',
        );
      }
    }
  }

  private async remove(endpoint: WebhookEndpoint): Promise<void> {
    const open = this.secrets.find(endpoint.connectionId);
    if (open === undefined || open.secretKey === null) {
      return;
    }
    const usable = { ...open, secretKey: open.secretKey };
    await this.stripeEndpoints.remove(usable, endpoint.stripeEndpointId, 'BACKGROUND');
    await this.endpoints.delete(endpoint);
  }
}
