import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { findOnPages } from '../client/find-on-pages.util.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { afterUnansweredTry, StripeFailure } from '../client/stripe-failure.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { decideSending } from './decide-sending.util.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import {
  type NewStripeCommand,
  sentIdempotencyKey,
  type StripeCommand,
} from './stripe-push.type.ts';

type StripeAnswer = { readonly object?: string; readonly lastResponse?: { requestId?: string } };

/** Clocks differ: what was made shortly before counts too. */
const ONE_HOUR_SECONDS = 3600;

/** A page of what was made since a moment, newest first. */
export type MadeSince = {
  readonly created: { readonly gte: number };
  readonly limit: number;
  readonly starting_after?: string;
};

/** Who runs commands, on whose behalf and with which right. */
export type CommandContext = {
  readonly connection: UsableConnection;
  readonly lease: InvoiceLease;
  readonly priority: CallPriority;
};

/** A command that may have been done without anybody hearing of it. */
type Interrupted<Result extends JsonObject> = {
  readonly command: StripeCommand;
  /** Finds at Stripe what the command would have brought about, for when its key can no longer tell. Null: not there. */
  readonly lookUp: () => Promise<Result | null>;
};

export type CommandRun<
  Answer extends StripeAnswer,
  Result extends JsonObject,
> = Interrupted<Result> & {
  readonly name: string;
  /** Sends the command's frozen parameters under its key. */
  readonly send: (
    stripe: Stripe,
    params: JsonObject,
    options: Stripe.RequestOptions,
  ) => Promise<Answer>;
  readonly read: (answer: Answer) => Result;
};

/**
 * Runs one write to Stripe so that it can be interrupted anywhere and resumed (promise P6): the row says SENT before
 * the request leaves, and whoever finds it without an answer sends the same bytes under the same key.
 */
@Injectable()
export class StripeCommandRunner {
  constructor(
    private readonly commands: StripeCommandRepository,
    private readonly caller: StripeCaller,
    private readonly leases: InvoiceLeaseRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The result Stripe gave, now or earlier. Throws StripeFailure, or LeaseLostError before anything is sent. */
  async run<Answer extends StripeAnswer, Result extends JsonObject>(
    context: CommandContext,
    run: CommandRun<Answer, Result>,
  ): Promise<Result> {
    if (run.command.status === 'DONE') {
      return run.command.result as Result;
    }
    let command = run.command;
    if (decideSending(command, this.clock.now()) === 'LOOK_UP') {
      const found = await this.lookUp(run);
      if (found !== null) {
        return found;
      }
      command = await this.commands.renewKey(command);
    }
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
      await this.commands.markSent(command, this.clock.now(), transaction);
    });
    return this.send(context, { ...run, command });
  }

  /** Ends a command whose answer was lost, where Stripe shows that it was done. Throws StripeFailure. */
  async conclude<Result extends JsonObject>(run: Interrupted<Result>): Promise<void> {
    const { status, firstSentAt } = run.command;
    if (firstSentAt !== null && status !== 'DONE' && status !== 'REFUSED') {
      await this.lookUp(run);
    }
  }

  /** Writes a command that follows from the present, unless it is there already, and gives the one that counts. */
  async prepare(command: NewStripeCommand): Promise<StripeCommand> {
    await this.database.inTransaction((transaction) =>
      this.commands.insertIfNew(command, transaction),
    );
    return this.commands.findByKeyOrThrow(command);
  }

  /**
   * What a command that may have been done made at Stripe, found by its marks among all since it was first sent; null
   * where there is none. Throws StripeFailure.
   */
  async findMade<T extends { id: string }>(
    { connection, priority }: Omit<CommandContext, 'lease'>,
    search: {
      readonly command: Pick<StripeCommand, 'firstSentAt'>;
      readonly name: string;
      readonly list: (stripe: Stripe, range: MadeSince) => Promise<Stripe.ApiList<T>>;
      readonly fits: (object: T) => boolean;
    },
  ): Promise<T | null> {
    const sentSeconds = Math.floor((search.command.firstSentAt?.getTime() ?? 0) / 1000);
    const created = { gte: sentSeconds - ONE_HOUR_SECONDS };
    return findOnPages(
      (after) =>
        this.caller.call({
          connection,
          priority,
          name: search.name,
          send: (stripe) => search.list(stripe, { created, limit: 100, ...after }),
        }),
      search.fits,
    );
  }

  private async lookUp<Result extends JsonObject>({
    command,
    lookUp,
  }: Interrupted<Result>): Promise<Result | null> {
    const found = await lookUp();
    if (found !== null) {
      await this.commands.markDone(command, {
        result: found,
        stripeRequestId: null,
        at: this.clock.now(),
      });
    }
    return found;
  }

  private async send<Answer extends StripeAnswer, Result extends JsonObject>(
    context: CommandContext,
    { command, name, send, read }: CommandRun<Answer, Result>,
  ): Promise<Result> {
    try {
      const answer = await this.caller.call({
        connection: context.connection,
        priority: context.priority,
        name,
        send: (stripe) =>
          send(stripe, command.params, { idempotencyKey: sentIdempotencyKey(command) }),
      });
      const result = read(answer);
      await this.commands.markDone(command, {
        result,
        stripeRequestId: answer.lastResponse?.requestId ?? null,
        at: this.clock.now(),
      });
      return result;
    } catch (error) {
      if (!(error instanceof StripeFailure)) {
        throw error;
      }
      const failure = isUnanswered(command) ? afterUnansweredTry(error) : error;
      await this.commands.markFailed(command, {
        status: statusAfter(failure),
        errorCode: errorCodeOf(failure),
        errorMessage: failure.message,
        stripeRequestId: failure.stripeRequestId,
        at: this.clock.now(),
      });
      throw failure;
    }
  }
}

/** Whether the command had been sent, and nobody heard what came of it, before this run. */
const isUnanswered = ({ status }: StripeCommand): boolean =>
  status === 'SENT' || status === 'UNKNOWN';

const statusAfter = (failure: StripeFailure): 'PENDING' | 'REFUSED' | 'UNKNOWN' => {
  if (failure.outcome === 'UNKNOWN') {
    return 'UNKNOWN';
  }
  return failure.kind === 'RATE_LIMITED' || failure.kind === 'BUSY' ? 'PENDING' : 'REFUSED';
};

/** A 5xx is told by its status: Stripe repeats a saved one under the same key, whatever code it carries. */
const errorCodeOf = ({ stripeCode, httpStatus }: StripeFailure): string => {
  const status = `http_${httpStatus ?? 'none'}`;
  return httpStatus !== null && httpStatus >= 500 ? status : (stripeCode ?? status);
};
