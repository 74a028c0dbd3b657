import { Injectable, Logger } from '@nestjs/common';
import type Stripe from 'stripe';
import { formatMoney } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { isLivemode } from '../../connection/stripe-connection.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { ManualPayments } from '../../payment/manual-payments.service.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import type { Payment } from '../../payment/payment.type.ts';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { asSentence } from '../as-sentence.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import type { InvoiceCommandResult } from '../push/invoice-command-result.type.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import type { StripeCommand, StripePush } from '../push/stripe-push.type.ts';
import { buildRecordParams } from './build-record-params.util.ts';
import { decideTold, isToBeTold } from './decide-telling.util.ts';
import { OpenSessions } from './open-sessions.ts';
import { OutsideCommands } from './outside-commands.service.ts';

type Version = StripePush & { readonly stripeInvoiceId: string };

type Told = {
  readonly present: InvoiceCommandResult;
  readonly amountMinor: bigint;
  readonly stripePaymentRecordId: string | null;
  readonly refusal?: StripeFailure;
};

/** Each try of one payment fails only when a customer paid in the moment between reading and writing. */
const MAXIMUM_TRIES = 5;

/** Tells Stripe of the money that people recorded, so that its invoice asks for the rest only. */
@Injectable()
export class TellRecordedPayments {
  private readonly logger = new Logger(TellRecordedPayments.name);

  constructor(
    private readonly payments: PaymentRepository,
    private readonly manual: ManualPayments,
    private readonly sessions: OpenSessions,
    private readonly commands: OutsideCommands,
    private readonly invoiceCommands: InvoiceCommands,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Whether anything is left to tell: from our rows alone, so that a sync without it needs no call. */
  async hasToTell({ workspaceId, invoiceId, stripeInvoiceId }: Version): Promise<boolean> {
    const payments = await this.payments.listByInvoice({ workspaceId, invoiceId });
    return payments.some((payment) => isToBeTold(payment, stripeInvoiceId));
  }

  /**
   * Reports every recorded payment that the version was not told of, oldest first, from wherever it was interrupted.
   * Answers the invoice as Stripe has it after the last one, null when there was nothing to tell, and the last refusal.
   * Throws StripeFailure where Stripe may or may not have done it; a refusal is written down, and the payment counts all
   * the same.
   */
  async tellAll(
    version: Version,
    context: CommandContext,
  ): Promise<{ present: InvoiceCommandResult | null; refusal: StripeFailure | null }> {
    const { workspaceId, invoiceId } = version;
    const untold = (await this.payments.listByInvoice({ workspaceId, invoiceId })).filter(
      (payment) => isToBeTold(payment, version.stripeInvoiceId),
    );
    if (untold.length === 0) {
      return { present: null, refusal: null };
    }
    const key = { workspaceId, invoiceId };
    await this.sessions.closeOpen({ connection: context.connection, lease: context.lease, key });
    let present: InvoiceCommandResult | null = null;
    let refusal: StripeFailure | null = null;
    for (const payment of untold) {
      const told = await this.tell(payment, version, context);
      await this.keep(payment, version, context, told);
      present = told.present;
      refusal = told.refusal ?? refusal;
    }
    return { present, refusal };
  }

  private async tell(payment: Payment, version: Version, context: CommandContext): Promise<Told> {
    for (let number = 1; ; number += 1) {
      const attempt = { paymentId: payment.id, number };
      const before = await this.invoiceCommands.retrieve(context, version.stripeInvoiceId);
      const written = await this.commands.findReport(version, attempt);
      // Frozen with the report, where there is one already.
      const amountMinor = written === null ? decideTold(payment, before) : toldBy(written, payment);
      if (amountMinor === 0n) {
        return { present: before, amountMinor, stripePaymentRecordId: null };
      }
      try {
        const params = buildRecordParams({
          payment,
          amountMinor,
          installationId: this.config.crmInstallationId,
        });
        const stripePaymentRecordId = await this.commands.report(context, version, {
          attempt,
          params,
        });
        const present = await this.attach(version, context, { attempt, stripePaymentRecordId });
        if (present !== null) {
          return { present, amountMinor, stripePaymentRecordId };
        }
      } catch (error) {
        if (!(error instanceof StripeFailure) || !isRefusal(error)) {
          throw error;
        }
        return { present: before, amountMinor: 0n, stripePaymentRecordId: null, refusal: error };
      }
    }
  }

  /** Null when a customer was faster, so that Stripe has less room than it had when it was read. */
  private async attach(
    version: Version,
    context: CommandContext,
    given: { attempt: { paymentId: string; number: number }; stripePaymentRecordId: string },
  ): Promise<InvoiceCommandResult | null> {
    try {
      return await this.commands.attach(context, version, given);
    } catch (error) {
      if (!(error instanceof StripeFailure) || error.kind !== 'REFUSED') {
        throw error;
      }
      const present = await this.invoiceCommands.retrieve(context, version.stripeInvoiceId);
      if (given.stripePaymentRecordId in present.paymentRecords) {
        return present;
      }
      if (given.attempt.number >= MAXIMUM_TRIES) {
        throw error;
      }
      return null;
    }
  }

  private async keep(
    payment: Payment,
    version: Version,
    context: CommandContext,
    told: Told,
  ): Promise<void> {
    const { connection } = context.connection;
    const { stripePaymentRecordId } = told;
    const { workspaceId, invoiceId } = payment;
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
      await this.manual.change(
        payment,
        {
          connectionId: connection.id,
          livemode: isLivemode(connection),
          stripeInvoiceId: version.stripeInvoiceId,
          stripePaymentRecordId,
          stripeInvoicePaymentId:
            stripePaymentRecordId === null
              ? null
              : (told.present.paymentRecords[stripePaymentRecordId] ?? null),
        },
        transaction,
      );
      await this.audit.record(
        {
          workspaceId,
          invoiceId,
          actor: { type: 'SYSTEM' },
          action: 'payment.told_to_stripe',
          summary: describeTelling(payment, told),
          data: { movementId: payment.movementId, stripePaymentRecordId },
          evidence:
            told.refusal?.stripeRequestId == null
              ? []
              : [{ stripeRequestId: told.refusal.stripeRequestId }],
        },
        transaction,
      );
      await this.leases.want({ workspaceId, invoiceId }, transaction);
    });
    if (told.refusal !== undefined) {
      this.logger.warn(
        { err: told.refusal, movementId: payment.movementId },
        'Stripe could not be told of a recorded payment',
      );
    }
  }
}

const toldBy = ({ params }: StripeCommand, { currency }: Payment): bigint => {
  const { amount_requested: amount } = params as unknown as Stripe.PaymentRecordReportPaymentParams;
  return fromStripeAmountOrThrow(amount.value, currency);
};

/** What trying again by itself would not change. */
const isRefusal = ({ kind, outcome }: StripeFailure): boolean =>
  outcome === 'NOT_DONE' && (kind === 'REFUSED' || kind === 'PERMISSION_MISSING');

const describeTelling = (payment: Payment, { amountMinor, present, refusal }: Told): string => {
  const money = (minor: bigint) => formatMoney(minor, payment.currency, 'en-US');
  const recorded = money(payment.amountMinor);
  if (refusal !== undefined) {
    return `could not tell Stripe of the ${recorded} received outside it, so its invoice still asks for them: ${asSentence(refusal.message)}`;
  }
  if (amountMinor === 0n) {
    return `did not tell Stripe of the ${recorded} received outside it: its invoice asks for nothing any more.`;
  }
  const rest = money(BigInt(present.amountRemainingMinor));
  return amountMinor === payment.amountMinor
    ? `told Stripe of ${recorded} received outside it; its invoice now asks for ${rest}.`
    : `told Stripe of ${money(amountMinor)} of the ${recorded} received outside it, which is all that its invoice still asked for.`;
};
