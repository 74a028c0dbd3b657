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
const BATCH = 5;
const BATCH_LIFETIME_MS = 1000;
const POLL_MS = 40;
const MAXIMUM_WAIT_MS = 20_000;

type Batch = { left: number; expiresAt: number };

/**
 * One token bucket per connection, in Postgres so that all processes share it, drawn in small batches so that a call
 * rarely costs a query.
 */
@Injectable()
export class StripeRateLimiter {
  private readonly batches = new Map<string, Batch>();
  private readonly known = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Waits for the right to send one request. Throws a RATE_LIMITED StripeFailure when it is not to be had in 20 s. */
  async take(
    connection: Pick<StripeConnection, 'id' | 'mode'>,
    priority: CallPriority,
  ): Promise<void> {
    const deadline = performance.now() + MAXIMUM_WAIT_MS;
    const key = `${connection.id}:${priority}`;
    for (;;) {
      const batch = this.batches.get(key);
      if (batch !== undefined && batch.left > 0 && batch.expiresAt > performance.now()) {
        batch.left -= 1;
        return;
      }
      const drawn = await this.draw(connection, priority);
      if (drawn > 0) {
        this.batches.set(key, {
          left: drawn - 1,
          expiresAt: performance.now() + BATCH_LIFETIME_MS,
        });
        return;
      }
      if (performance.now() > deadline) {
        throw new StripeFailure({
          kind: 'RATE_LIMITED',
          outcome: 'NOT_DONE',
          retryable: false,
          message: 'Too many requests to Stripe are waiting',
        });
      }
      await sleep(POLL_MS + Math.random() * POLL_MS);
    }
  }

  private async draw(
    connection: Pick<StripeConnection, 'id' | 'mode'>,
    priority: CallPriority,
  ): Promise<number> {
    const rate = this.config.stripeRequestsPerSecond ?? REQUESTS_PER_SECOND[connection.mode];
    const reserve = priority === 'PERSON' ? 0 : rate / 5;
    if (!this.known.has(connection.id)) {
      await this.database.managerOf().query(
        `INSERT INTO "stripeRateBucket" ("connectionId", "tokens", "refilledAt")
         VALUES ($1, $2, clock_timestamp()) ON CONFLICT ("connectionId") DO NOTHING`,
        [connection.id, rate],
      );
      this.known.add(connection.id);
    }
    const [rows]: [{ drawn: number }[], number] = await this.database.managerOf().query(
      `WITH bucket AS (
         SELECT "connectionId", LEAST($2::float8, "tokens" + $2::float8 *
           GREATEST(0, EXTRACT(EPOCH FROM clock_timestamp() - "refilledAt"))) AS available
         FROM "stripeRateBucket" WHERE "connectionId" = $1 FOR UPDATE
       ), draw AS (
         SELECT "connectionId", available, LEAST($4::float8, floor(available - $3::float8)) AS drawn FROM bucket
       )
       UPDATE "stripeRateBucket" AS target SET "tokens" = draw.available - draw.drawn, "refilledAt" = clock_timestamp()
       FROM draw WHERE target."connectionId" = draw."connectionId" AND draw.drawn >= 1
       RETURNING draw.drawn AS "drawn"`,
      [connection.id, rate, reserve, BATCH],
    );
    return rows[0]?.drawn ?? 0;
  }
}
