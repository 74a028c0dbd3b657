import { Injectable, Logger } from '@nestjs/common';
import type Stripe from 'stripe';
import { Pause } from '../../../../engine/clock/pause.ts';
import { assertNoOpenTransaction } from '../../../../engine/database/transaction-scope.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { StripeClients } from './stripe-clients.service.ts';
import { afterUnansweredTry, StripeFailure } from './stripe-failure.ts';
import { StripeFailureLog } from './stripe-failure-log.service.ts';
import { type CallPriority, StripeRateLimiter } from './stripe-rate-limiter.typeorm-repository.ts';
import { translateStripeError } from './translate-stripe-error.util.ts';

const MAXIMUM_TRIES = 4;
const FIRST_DELAY_MS = 250;

/** What Stripe's answers have in common. A deleted object and a list have no `id` we would use. */
export type StripeAnswer = {
  readonly object?: string;
  readonly lastResponse?: { requestId?: string };
};

export type StripeCall<T> = {
  readonly connection: UsableConnection;
  readonly priority: CallPriority;
  /** The SDK's method, for logs and errors: `invoices.create`. */
  readonly name: string;
  /** Sends the request. Called again, with the same parameters and key, when a failure is retryable. */
  readonly send: (stripe: Stripe) => Promise<T>;
};

/**
 * The one door to Stripe: outside any transaction, within the rate limit, repeated with growing pauses where that is
 * safe, and with every error translated.
 */
@Injectable()
export class StripeCaller {
  private readonly logger = new Logger(StripeCaller.name);

  constructor(
    private readonly clients: StripeClients,
    private readonly limiter: StripeRateLimiter,
    private readonly failures: StripeFailureLog,
    private readonly pause: Pause,
  ) {}

  /** Throws StripeFailure. Reads are always repeatable; a write must carry an idempotency key in its options. */
  async call<T extends StripeAnswer>(call: StripeCall<T>): Promise<T> {
    assertNoOpenTransaction(`Calling Stripe (${call.name})`);
    const stripe = this.clients.of(call.connection.secretKey);
    let unanswered = false;
    for (let tries = 1; ; tries += 1) {
      try {
        await this.limiter.take(call.connection.connection, call.priority);
        return withObjectOrThrow(await call.send(stripe), call.name);
      } catch (error) {
        const failure = translateStripeError(error);
        if (!(failure instanceof StripeFailure)) {
          throw error;
        }
        this.failures.note(call.connection.connection, call.name, failure);
        this.logger.warn(
          {
            call: call.name,
            kind: failure.kind,
            stripeCode: failure.stripeCode,
            httpStatus: failure.httpStatus,
            stripeRequestId: failure.stripeRequestId,
            tries,
          },
          `Stripe refused or failed ${call.name}`,
        );
        if (failure.kind === 'RATE_LIMITED' && failure.httpStatus !== null) {
          await this.limiter.slowDown(call.connection.connection);
        }
        if (!failure.retryable || tries >= MAXIMUM_TRIES) {
          throw unanswered ? afterUnansweredTry(failure) : failure;
        }
        unanswered ||= failure.outcome === 'UNKNOWN';
      }
      await this.pause.wait(FIRST_DELAY_MS * 2 ** (tries - 1) * (0.5 + Math.random()));
    }
  }
}

/** The SDK takes a 404 without an `error` key for success (design part 6): an answer without `object` is none. */
const withObjectOrThrow = <T extends StripeAnswer>(answer: T, name: string): T => {
  if (typeof answer.object !== 'string') {
    throw new StripeFailure({
      kind: 'UNEXPECTED',
      outcome: 'UNKNOWN',
      retryable: false,
      message: `Stripe's answer to ${name} is no Stripe object`,
      stripeRequestId: answer.lastResponse?.requestId,
    });
  }
  return answer;
};
