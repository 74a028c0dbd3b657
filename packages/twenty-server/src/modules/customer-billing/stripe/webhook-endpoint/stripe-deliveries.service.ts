import { Injectable } from '@nestjs/common';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { toWebhookException } from './to-webhook-exception.util.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';

const ONE_PAGE = 100;
const DAY_SECONDS = 24 * 60 * 60;
/** What is younger is on its way: Stripe lists it as undelivered until every endpoint has answered. */
const SETTLED_AFTER_SECONDS = 5 * 60;

/** What Stripe says of its deliveries. */
@Injectable()
export class StripeDeliveries {
  constructor(private readonly caller: StripeCaller) {}

  /**
   * Throws what {@link toWebhookException} makes of a failure. Events of the last day that some endpoint of the account has not accepted, a hundred at most: one page is enough
   * to know that something is wrong. https://docs.stripe.com/api/events/list
   */
  async countFailing(
    connection: UsableConnection,
    { now, priority }: { now: Date; priority: CallPriority },
  ): Promise<number> {
    const nowSeconds = Math.floor(now.getTime() / 1000);
    const page = await this.caller
      .call({
        connection,
        priority,
        name: 'events.list',
        send: (stripe) =>
          stripe.events.list({
            delivery_success: false,
            created: { gte: nowSeconds - DAY_SECONDS, lte: nowSeconds - SETTLED_AFTER_SECONDS },
            limit: ONE_PAGE,
          }),
      })
      .catch((error: unknown) => {
        throw toWebhookException(error);
      });
    return page.data.length;
  }
}
