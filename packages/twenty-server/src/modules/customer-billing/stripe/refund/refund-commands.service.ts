import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { findOnPages } from '../client/find-on-pages.util.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { type CommandContext, StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import type { StripeCommand } from '../push/stripe-push.type.ts';
import { currencyOfOrThrow } from '../snapshot/read-stripe-objects.util.ts';
import { isOfCommand } from './refund-command-params.util.ts';

/** Amounts are minor units as text, for JSON. */
export type RefundResult = JsonObject & {
  readonly stripeRefundId: string;
  readonly amountMinor: string;
};

export type CreditMoveResult = JsonObject & {
  readonly stripeBalanceTransactionId: string;
  /** Below zero is credit of the customer, above is what they owe. */
  readonly endingBalanceMinor: string;
};

/** The writes of a refund: how each is sent, what is kept of the answer, how it is found again. */
@Injectable()
export class RefundCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly caller: StripeCaller,
  ) {}

  /** https://docs.stripe.com/api/refunds/create */
  refund(context: CommandContext, command: StripeCommand): Promise<RefundResult> {
    const { payment_intent, charge } = command.params as Stripe.RefundCreateParams;
    return this.runner.run(context, {
      command,
      name: 'refunds.create',
      send: (stripe, params, options) =>
        stripe.refunds.create(params as Stripe.RefundCreateParams, options),
      read: readRefundResult,
      lookUp: async () => {
        const found = await findOnPages(
          (after) =>
            this.caller.call({
              connection: context.connection,
              priority: context.priority,
              name: 'refunds.list',
              send: (stripe) =>
                stripe.refunds.list({
                  limit: 100,
                  ...(payment_intent === undefined ? {} : { payment_intent }),
                  ...(charge === undefined ? {} : { charge }),
                  ...after,
                }),
            }),
          ({ metadata }) => isOfCommand(command, metadata),
        );
        return found === null ? null : readRefundResult(found);
      },
    });
  }

  /** Takes credit of a customer back, or returns it. https://docs.stripe.com/api/customer_balance_transactions/create */
  moveCredit(context: CommandContext, command: StripeCommand): Promise<CreditMoveResult> {
    const { customer } = command.params as { customer: string };
    return this.runner.run(context, {
      command,
      name: 'customers.createBalanceTransaction',
      send: (stripe, { customer: _path, ...params }, options) =>
        stripe.customers.createBalanceTransaction(
          customer,
          params as unknown as Stripe.CustomerCreateBalanceTransactionParams,
          options,
        ),
      read: readCreditMoveResult,
      lookUp: async () => {
        const found = await findOnPages(
          (after) =>
            this.caller.call({
              connection: context.connection,
              priority: context.priority,
              name: 'customers.listBalanceTransactions',
              send: (stripe) =>
                stripe.customers.listBalanceTransactions(customer, { limit: 100, ...after }),
            }),
          ({ metadata }) => isOfCommand(command, metadata),
        );
        return found === null ? null : readCreditMoveResult(found);
      },
    });
  }
}

const readRefundResult = (refund: Stripe.Refund): RefundResult => ({
  stripeRefundId: refund.id,
  amountMinor: fromStripeAmountOrThrow(
    refund.amount,
    currencyOfOrThrow(refund.currency),
  ).toString(),
});

const readCreditMoveResult = (
  transaction: Stripe.CustomerBalanceTransaction,
): CreditMoveResult => ({
  stripeBalanceTransactionId: transaction.id,
  endingBalanceMinor: fromStripeAmountOrThrow(
    transaction.ending_balance,
    currencyOfOrThrow(transaction.currency),
  ).toString(),
});
