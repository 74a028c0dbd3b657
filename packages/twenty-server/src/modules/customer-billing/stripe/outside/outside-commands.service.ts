import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import {
  type InvoiceCommandResult,
  readInvoiceCommandResult,
} from '../push/invoice-command-result.type.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import { commandOf } from '../push/push-commands.util.ts';
import { type CommandContext, StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import {
  type StripeCommand,
  StripeCommandKind,
  type StripePush,
} from '../push/stripe-push.type.ts';

type Version = StripePush & { readonly stripeInvoiceId: string };

const FIRST_STEP = 500;

/** The two writes that tell Stripe of money outside it, for one payment, one version and one try. */
@Injectable()
export class OutsideCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly commands: StripeCommandRepository,
    private readonly invoiceCommands: InvoiceCommands,
  ) {}

  /** The report of this try; null when it was not written yet. */
  findReport(version: Version, attempt: Attempt): Promise<StripeCommand | null> {
    return this.commands.findByKey({
      workspaceId: version.workspaceId,
      idempotencyKey: reportOf(version, attempt, {}).idempotencyKey,
    });
  }

  /**
   * Makes the payment record. A second one, should the first have been made and its key forgotten, counts for nothing
   * as long as it is attached to no invoice. https://docs.stripe.com/api/payment-record/report-payment
   */
  async report(
    context: CommandContext,
    version: Version,
    { attempt, params }: { attempt: Attempt; params: Stripe.PaymentRecordReportPaymentParams },
  ): Promise<string> {
    const { stripePaymentRecordId } = await this.runner.run(context, {
      command: await this.runner.prepare(reportOf(version, attempt, params)),
      name: 'paymentRecords.reportPayment',
      send: (stripe, sent, options) =>
        stripe.paymentRecords.reportPayment(
          sent as unknown as Stripe.PaymentRecordReportPaymentParams,
          options,
        ),
      read: (record) => ({ stripePaymentRecordId: record.id }),
      lookUp: async () => null,
    });
    return stripePaymentRecordId;
  }

  /** Credits the record to the invoice at once. https://docs.stripe.com/api/invoices/attach_payment */
  async attach(
    context: CommandContext,
    version: Version,
    { attempt, stripePaymentRecordId }: { attempt: Attempt; stripePaymentRecordId: string },
  ): Promise<InvoiceCommandResult> {
    const params = { payment_record: stripePaymentRecordId, expand: ['payments'] };
    return this.runner.run(context, {
      command: await this.runner.prepare(attachmentOf(version, attempt, params)),
      name: 'invoices.attachPayment',
      send: (stripe, sent, options) =>
        stripe.invoices.attachPayment(
          version.stripeInvoiceId,
          sent as unknown as Stripe.InvoiceAttachPaymentParams,
          options,
        ),
      read: readInvoiceCommandResult,
      lookUp: async () => {
        const present = await this.invoiceCommands.retrieve(context, version.stripeInvoiceId);
        return stripePaymentRecordId in present.paymentRecords ? present : null;
      },
    });
  }
}

/** Which payment is told, and the how manieth try it is: a card that was faster leaves less room for the next. */
export type Attempt = { readonly paymentId: string; readonly number: number };

const nameOf = ({ paymentId, number }: Attempt, step: string): string =>
  `outside:${paymentId}:${number}:${step}`;

const reportOf = (version: Version, attempt: Attempt, params: object) =>
  commandOf(version, {
    kind: StripeCommandKind.REPORT_PAYMENT,
    step: FIRST_STEP,
    name: nameOf(attempt, 'report'),
    params: params as JsonObject,
  });

const attachmentOf = (version: Version, attempt: Attempt, params: object) =>
  commandOf(version, {
    kind: StripeCommandKind.ATTACH_PAYMENT,
    step: FIRST_STEP + 1,
    name: nameOf(attempt, 'attach'),
    params: params as JsonObject,
  });
