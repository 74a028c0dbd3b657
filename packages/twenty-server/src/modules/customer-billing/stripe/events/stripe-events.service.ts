import { Injectable } from '@nestjs/common';
import { isLivemode } from '../../connection/stripe-connection.type.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { VerifiedEvent } from '../../inbox/stripe-event.type.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { toVerifiedEvent } from '../signature/to-verified-event.util.ts';

const PAGE = 100;

/** A page of what happened at Stripe, newest first. */
export type StripeEventPage = {
  readonly events: readonly VerifiedEvent[];
  /** Where the next page begins; null for the last. */
  readonly nextAfter: string | null;
  /** Stripe's clock when it answered: ours may be wrong, and events are dated by Stripe's. */
  readonly answeredAt: Date | null;
};

/** Reads Stripe's own list of events, which goes back thirty days. */
@Injectable()
export class StripeEvents {
  constructor(private readonly caller: StripeCaller) {}

  /**
   * One page of the events created in [`from`, `until`); `until` null: up to now. Types are not asked for, since Stripe
   * takes twenty at most: https://docs.stripe.com/api/events/list
   *
   * Throws StripeFailure; UNEXPECTED for events of the other mode (promise P10).
   */
  async listPage(
    context: { connection: UsableConnection; priority: CallPriority },
    range: { from: Date; until: Date | null; after: string | null },
  ): Promise<StripeEventPage> {
    const page = await this.caller.call({
      ...context,
      name: 'events.list',
      send: (stripe) =>
        stripe.events.list({
          created: {
            gte: secondsOf(range.from),
            ...(range.until === null ? {} : { lt: secondsOf(range.until) }),
          },
          limit: PAGE,
          ...(range.after === null ? {} : { starting_after: range.after }),
        }),
    });
    const { connection } = context.connection;
    if (page.data.some(({ livemode }) => livemode !== isLivemode(connection))) {
      throw new StripeFailure({
        kind: 'UNEXPECTED',
        outcome: 'NOT_DONE',
        retryable: false,
        message: 'Stripe listed events of the other mode',
        stripeRequestId: page.lastResponse.requestId,
      });
    }
    return {
      events: page.data.map((event) =>
        toVerifiedEvent(event, { body: JSON.stringify(event), connection }),
      ),
      nextAfter: page.has_more ? (page.data.at(-1)?.id ?? null) : null,
      answeredAt: dateOrNull(page.lastResponse.headers['date']),
    };
  }
}

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);

const dateOrNull = (header: string | undefined): Date | null => {
  const milliseconds = Date.parse(header ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds);
};
