import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { Database } from '../../../../engine/database/database.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { type CommandContext, StripeCommandRunner } from './stripe-command-runner.service.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { StripeCustomerRepository } from './stripe-customer.typeorm-repository.ts';

const POLL_MS = 50;
const MAXIMUM_WAIT_MS = 15_000;

/** The key of the command that makes a company's customer, or the one after it was deleted at Stripe. */
export const customerIdempotencyKey = ({
  id,
  generation,
}: {
  id: string;
  generation: number;
}): string => (generation === 0 ? `crm:customer:${id}` : `crm:customer:${id}:again:${generation}`);

/** Sees to it that a company is one customer at Stripe, however many of its invoices are sent at once. */
@Injectable()
export class StripeCustomers {
  constructor(
    private readonly customers: StripeCustomerRepository,
    private readonly commands: StripeCommandRepository,
    private readonly runner: StripeCommandRunner,
    private readonly caller: StripeCaller,
    private readonly database: Database,
  ) {}

  /** `cus_…` of the row, created when nobody has yet; whoever comes second waits for the first. Throws StripeFailure. */
  async ensure(context: CommandContext, stripeCustomerRowId: string): Promise<string> {
    const key = { id: stripeCustomerRowId, workspaceId: context.lease.workspaceId };
    const deadline = performance.now() + MAXIMUM_WAIT_MS;
    for (;;) {
      const { stripeCustomerId, generation } = await this.customers.findByIdOrThrow(key);
      if (stripeCustomerId !== null) {
        return stripeCustomerId;
      }
      if (await this.customers.claim(key)) {
        return this.create(context, { ...key, generation });
      }
      if (performance.now() > deadline) {
        throw new StripeFailure({
          kind: 'BUSY',
          outcome: 'NOT_DONE',
          retryable: true,
          message: 'The customer is being created at Stripe by another request',
        });
      }
      await sleep(POLL_MS + Math.random() * POLL_MS);
    }
  }

  /** A customer that somebody deleted at Stripe: the command to make another, with what the first was made with. */
  async replaceDeleted(
    context: CommandContext,
    stripeCustomerRowId: string,
    stripeCustomerId: string,
  ): Promise<void> {
    const key = { id: stripeCustomerRowId, workspaceId: context.lease.workspaceId };
    const { generation } = await this.customers.findByIdOrThrow(key);
    const first = await this.commands.findByKeyOrThrow({
      workspaceId: key.workspaceId,
      idempotencyKey: customerIdempotencyKey({ id: key.id, generation }),
    });
    await this.database.inTransaction(async (transaction) => {
      const forgotten = await this.customers.forget(key, stripeCustomerId, transaction);
      if (forgotten === null) {
        return;
      }
      await this.commands.insertIfNew(
        {
          workspaceId: first.workspaceId,
          connectionId: first.connectionId,
          invoiceId: null,
          pushId: null,
          kind: first.kind,
          step: 0,
          params: first.params,
          requestedByUserId: null,
          idempotencyKey: customerIdempotencyKey({ id: key.id, ...forgotten }),
        },
        transaction,
      );
    });
  }

  private async create(
    context: CommandContext,
    key: { id: string; workspaceId: string; generation: number },
  ): Promise<string> {
    try {
      const command = await this.commands.findByKeyOrThrow({
        workspaceId: key.workspaceId,
        idempotencyKey: customerIdempotencyKey(key),
      });
      const { stripeCustomerId } = await this.runner.run(context, {
        command,
        name: 'customers.create',
        send: (stripe, params, options) =>
          stripe.customers.create(params as Stripe.CustomerCreateParams, options),
        read: (customer) => ({ stripeCustomerId: customer.id }),
        lookUp: () => this.lookUp(context, command.params as Stripe.CustomerCreateParams),
      });
      await this.customers.setStripeCustomerId(key, stripeCustomerId);
      return stripeCustomerId;
    } catch (error) {
      await this.customers.unclaim(key);
      throw error;
    }
  }

  private async lookUp(
    context: CommandContext,
    params: Stripe.CustomerCreateParams,
  ): Promise<{ stripeCustomerId: string } | null> {
    const email = params.email ?? '';
    const page = await this.caller.call({
      connection: context.connection,
      priority: context.priority,
      name: 'customers.list',
      send: (stripe) => stripe.customers.list({ email, limit: 100 }),
    });
    const wanted = (params.metadata as Record<string, string>)['crm_customer_id'];
    const found = page.data.find((customer) => customer.metadata['crm_customer_id'] === wanted);
    return found === undefined ? null : { stripeCustomerId: found.id };
  }
}
