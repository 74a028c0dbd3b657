import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { Clock } from '../../../../engine/clock/clock.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { StripeDeliveries } from '../../stripe/webhook-endpoint/stripe-deliveries.service.ts';
import { EndpointState } from './endpoint-state.service.ts';

/** Looks at what Stripe says of its deliveries and of our endpoint: two requests per connection. */
@Injectable()
export class DeliveryCheck {
  private readonly logger = new Logger(DeliveryCheck.name);

  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly connections: StripeConnectionRepository,
    private readonly deliveries: StripeDeliveries,
    private readonly endpointState: EndpointState,
    private readonly liveUpdates: LiveUpdates,
    private readonly clock: Clock,
  ) {}

  /** Of all workspaces; a connection that cannot be asked now is asked the next time. */
  async checkAll(): Promise<void> {
    for (const open of this.secrets.listUsableOfAllWorkspaces()) {
      try {
        await this.check(open);
      } catch (error) {
        this.logger.warn(
          { err: error, connectionId: open.connection.id },
          'Stripe could not be asked about its deliveries',
        );
      }
    }
  }

  private async check(open: UsableConnection): Promise<void> {
    const { workspaceId, id: connectionId, deliveriesFailing } = open.connection;
    const checkedAt = this.clock.now();
    const count = await this.deliveries.countFailing(open, {
      now: checkedAt,
      priority: 'BACKGROUND',
    });
    await this.connections.updateDeliveriesFailing(
      { workspaceId, connectionId },
      { count, checkedAt },
    );
    await this.endpointState.refresh(open, 'BACKGROUND');
    if (count !== deliveriesFailing) {
      await this.liveUpdates.announce({
        workspaceId,
        type: LiveRecordType.CONNECTION,
        id: connectionId,
      });
    }
  }
}
