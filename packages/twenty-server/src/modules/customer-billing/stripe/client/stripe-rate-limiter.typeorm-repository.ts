import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { type StripeConnection, StripeMode } from '../../connection/stripe-connection.type.ts';
import { StripeFailure } from './stripe-failure.ts';

/** PERSON: somebody waits for the answer. A fifth of the bucket is kept for them. */
export type CallPriority = 'PERSON' | 'BACKGROUND';

/** Stripe allows 25 requests a second in test mode and 100 in live mode: https://docs.stripe.com/rate-limits */
const REQUESTS_PER_SECOND = { [StripeMode.TEST]: 20, [StripeMode.LIVE]: 80 } as const;
const LARGEST_BATCH = 5;
const POLL_MS = 20;
const MAXIMUM_WAIT_MS = 20_000;

type LimitedConnection = Pick<StripeConnection, 'id' | 'mode'>;
type Waiter = {
  readonly deadline: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};
type Queue = {
  readonly connection: LimitedConnection;
  readonly priority: CallPriority;
  readonly waiting: Waiter[];
};

/**
 * One token bucket per connection, in Postgres so that all processes share it. It holds a fifth of a second's worth:
 * together with what flows in, no second sees more than Stripe allows. Drawn for all who wait in this process at once,
 * a few at a time, and never in advance: a token kept for later would be one too many then.
 */
@Injectable()
export class StripeRateLimiter {
  private readonly queues = new Map<string, Queue>();
  private readonly known = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Waits for the right to send one request. Throws a RATE_LIMITED StripeFailure when it is not to be had in 20 s. */
  take(connection: LimitedConnection, priority: CallPriority): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter = { deadline: performance.now() + MAXIMUM_WAIT_MS, resolve, reject };
      const key = `${connection.id}:${priority}`;
      const queue = this.queues.get(key);
      if (queue !== undefined) {
        queue.waiting.push(waiter);
        return;
      }
      const fresh: Queue = { connection, priority, waiting: [waiter] };
      this.queues.set(key, fresh);
      void this.serve(key, fresh);
    });
  }

  /** Stripe said 429: nobody sends for a second, in any process. Said several times at once it is the same second. */
  async slowDown(connection: LimitedConnection): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "stripeRateBucket" SET "tokens" = $2::float8, "refilledAt" = clock_timestamp()
       WHERE "connectionId" = $1 AND "tokens" >= 0`,
      [connection.id, -this.rateOf(connection)],
    );
  }

  /** Serves who waits, in order, until nobody does. */
  private async serve(key: string, queue: Queue): Promise<void> {
    const { waiting } = queue;
    try {
      while (waiting.length > 0) {
        const drawn = await this.draw(queue);
        waiting.splice(0, drawn).forEach(({ resolve }) => resolve());
        if (drawn === 0) {
          giveUp(waiting);
          await sleep(POLL_MS + Math.random() * POLL_MS);
        }
      }
    } catch (error) {
      waiting.splice(0).forEach(({ reject }) => reject(error));
    } finally {
      this.queues.delete(key);
    }
  }

  private async draw({ connection, priority, waiting }: Queue): Promise<number> {
    const rate = this.rateOf(connection);
    const capacity = Math.max(2, rate / 5);
    const reserve = priority === 'PERSON' ? 0 : capacity / 5;
    if (!this.known.has(connection.id)) {
      await this.database.managerOf().query(
        `INSERT INTO "stripeRateBucket" ("connectionId", "tokens", "refilledAt")
         VALUES ($1, $2, clock_timestamp()) ON CONFLICT ("connectionId") DO NOTHING`,
        [connection.id, capacity],
      );
      this.known.add(connection.id);
    }
    const [rows]: [{ drawn: number }[], number] = await this.database.managerOf().query(
      `WITH bucket AS (
         SELECT "connectionId", LEAST($2::float8, "tokens" + $3::float8 *
           GREATEST(0, EXTRACT(EPOCH FROM clock_timestamp() - "refilledAt"))) AS available
         FROM "stripeRateBucket" WHERE "connectionId" = $1 FOR UPDATE
       ), draw AS (
         SELECT "connectionId", available, LEAST($5::float8, floor(available - $4::float8)) AS drawn FROM bucket
       )
       UPDATE "stripeRateBucket" AS target SET "tokens" = draw.available - draw.drawn, "refilledAt" = clock_timestamp()
       FROM draw WHERE target."connectionId" = draw."connectionId" AND draw.drawn >= 1
       RETURNING draw.drawn AS "drawn"`,
      [connection.id, capacity, rate, reserve, Math.min(waiting.length, LARGEST_BATCH)],
    );
    return rows[0]?.drawn ?? 0;
  }

  private rateOf({ mode }: LimitedConnection): number {
    return this.config.stripeRequestsPerSecond ?? REQUESTS_PER_SECOND[mode];
  }
}

/** Turns away who has waited for too long. */
const giveUp = (waiting: Waiter[]): void => {
  const now = performance.now();
  const patient = waiting.filter(({ deadline }) => deadline > now);
  const tired = waiting.filter(({ deadline }) => deadline <= now);
  waiting.splice(0, waiting.length, ...patient);
  for (const { reject } of tired) {
    reject(
      new StripeFailure({
        kind: 'RATE_LIMITED',
        outcome: 'NOT_DONE',
        retryable: false,
        message: 'Too many requests to Stripe are waiting',
      }),
    );
  }
};
