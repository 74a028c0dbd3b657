import { Injectable } from '@nestjs/common';
import { Database } from '../../../../engine/database/database.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';
import { InvoiceCommands } from './invoice-commands.service.ts';
import type { CommandContext } from './stripe-command-runner.service.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { StripeCustomers } from './stripe-customers.service.ts';
import { nextStripeNumber } from './stripe-number.util.ts';
import type { StripeCommand, StripePush } from './stripe-push.type.ts';

const MAXIMUM_TRIES = 25;

/** The first call of a push, with what only Stripe can know: that a customer is gone, or a number taken. */
@Injectable()
export class CreateStripeInvoice {
  constructor(
    private readonly invoiceCommands: InvoiceCommands,
    private readonly customers: StripeCustomers,
    private readonly commands: StripeCommandRepository,
    private readonly database: Database,
  ) {}

  /** Throws StripeFailure. `number` is the invoice's own. */
  async create(
    push: StripePush,
    context: CommandContext,
    { command: first, number }: { command: StripeCommand; number: string },
  ): Promise<InvoiceCommandResult> {
    let command = first;
    for (let tries = 1; ; tries += 1) {
      const stripeCustomerId = await this.customers.ensure(context, push.stripeCustomerRowId);
      try {
        return await this.invoiceCommands.create(context, command, stripeCustomerId);
      } catch (error) {
        if (!(error instanceof StripeFailure) || tries >= MAXIMUM_TRIES) {
          throw error;
        }
        if (isCustomerGone(error)) {
          await this.customers.replaceDeleted(context, push.stripeCustomerRowId, stripeCustomerId);
          command = await this.rewrite(command, command.params);
        } else if (isNumberTaken(error)) {
          const refused = String(command.params['number']);
          command = await this.rewrite(command, {
            ...command.params,
            number: nextStripeNumber({ number, refused }),
          });
        } else {
          throw error;
        }
      }
    }
  }

  /** A refused command anew, under a key of its own: what was refused brought nothing about. */
  private async rewrite(command: StripeCommand, params: JsonObject): Promise<StripeCommand> {
    await this.database.inTransaction((transaction) =>
      this.commands.insertIfNew({ ...command, params, requestedByUserId: null }, transaction),
    );
    return this.commands.findByKeyOrThrow(command);
  }
}

/** https://docs.stripe.com/error-codes#resource-missing */
const isCustomerGone = ({ kind, stripeCode, stripeParam }: StripeFailure): boolean =>
  (kind === 'REFUSED' || kind === 'NOT_FOUND') &&
  stripeCode === 'resource_missing' &&
  stripeParam === 'customer';

/** Numbers are unique within an account and mode, whatever became of the invoice that has one. */
const isNumberTaken = ({ kind, stripeParam }: StripeFailure): boolean =>
  kind === 'REFUSED' && stripeParam === 'number';
