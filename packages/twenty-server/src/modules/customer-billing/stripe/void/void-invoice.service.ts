import { Injectable } from '@nestjs/common';
import { InvoiceStatus } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { type Payment, PaymentKind, PaymentStatus } from '../../payment/payment.type.ts';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import { isMissing } from '../client/is-missing.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import { OpenSessions } from '../outside/open-sessions.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { PushClosedReason, type StripePush } from '../push/stripe-push.type.ts';
import { StripeStateReader } from '../snapshot/stripe-state-reader.service.ts';
import { isBeingPaid } from './is-being-paid.util.ts';

/** GONE: Stripe has no such invoice any more, so that nobody can pay it. */
type VoidedAtStripe = 'VOID' | 'GONE';

type VoidRequest = { readonly key: InvoiceKey; readonly reason: string; readonly actor: Actor };

/** Takes an invoice back while nothing on it is settled, processing or disputed. */
@Injectable()
export class VoidInvoice {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly pushes: StripePushRepository,
    private readonly commands: InvoiceCommands,
    private readonly reader: StripeStateReader,
    private readonly leases: InvoiceLeaseRepository,
    private readonly sessions: OpenSessions,
    private readonly ledger: InvoiceLedger,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws AppException INVOICE_NOT_FOUND, INVOICE_IS_DRAFT, INVOICE_IS_VOID, INVOICE_HAS_PAYMENTS. */
  async assertCanVoid(key: InvoiceKey): Promise<void> {
    const invoice = await this.invoices.findByIdOrThrow(key);
    if (invoice.status === InvoiceStatus.DRAFT) {
      throw new AppException('INVOICE_IS_DRAFT');
    }
    if (invoice.voidedAt !== null) {
      throw new AppException('INVOICE_IS_VOID');
    }
    if ((await this.payments.listByInvoice(key)).some(holdsMoney)) {
      throw new AppException('INVOICE_HAS_PAYMENTS');
    }
  }

  /**
   * Voids the invoice at Stripe, where it is, and then here. The reason is written before the void is sent; should the
   * customer have paid in between, nothing is voided. What Stripe does not have any more is void here alone.
   *
   * Throws StripeFailure; AppException CUSTOMER_WAS_FASTER, INVOICE_HAS_PAYMENTS.
   */
  async void(request: VoidRequest, context: CommandContext | null): Promise<void> {
    const push = await this.pushes.findOpen(request.key);
    await this.writeReason(request, context);
    let atStripe: VoidedAtStripe = 'VOID';
    if (push?.stripeInvoiceId && context !== null) {
      try {
        atStripe = await this.voidUnlessGone(push, push.stripeInvoiceId, context);
      } catch (error) {
        if (error instanceof AppException || isFinalRefusal(error)) {
          await this.setReason(request.key, null, context);
        }
        throw error;
      }
    }
    await this.recordVoid(request, push, atStripe);
  }

  /** Before anything is sent: should this process die, the sync that finds the void finds the reason too. */
  private async writeReason(
    { key, reason, actor }: VoidRequest,
    context: CommandContext | null,
  ): Promise<void> {
    await this.setReason(key, reason, context, (transaction) =>
      this.audit.record(
        {
          ...key,
          actor,
          action: 'invoice.void_requested',
          summary: `asked to void the invoice: “${reason}”`,
        },
        transaction,
      ),
    );
  }

  private async setReason(
    key: InvoiceKey,
    voidReason: string | null,
    context: CommandContext | null,
    also: (transaction: Transaction) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      if (context !== null) {
        await this.leases.assertHeld(context.lease, transaction);
      }
      await this.invoices.update({ ...key, patch: { voidReason } }, transaction);
      await also(transaction);
    });
  }

  private async voidUnlessGone(
    push: StripePush,
    stripeInvoiceId: string,
    context: CommandContext,
  ): Promise<VoidedAtStripe> {
    try {
      await this.voidAtStripe(push, stripeInvoiceId, context);
      return 'VOID';
    } catch (error) {
      if (
        isMissing(error) &&
        (await this.commands.findPresent(context, stripeInvoiceId)) === null
      ) {
        return 'GONE';
      }
      throw error;
    }
  }

  private async voidAtStripe(
    push: StripePush,
    stripeInvoiceId: string,
    context: CommandContext,
  ): Promise<void> {
    await this.closeSession(context, push);
    if (await this.isVoidAlready(context, push, stripeInvoiceId)) {
      return;
    }
    try {
      await this.commands.voidInvoice(context, push, stripeInvoiceId);
    } catch (error) {
      if (!(error instanceof StripeFailure) || error.kind !== 'REFUSED') {
        throw error;
      }
      if (!(await this.isVoidAlready(context, push, stripeInvoiceId))) {
        await this.leases.want(push);
        throw error;
      }
    }
  }

  /** What can be paid beside the invoice must be closed before it (promise P1). @throws AppException CUSTOMER_WAS_FASTER */
  private async closeSession(context: CommandContext, push: StripePush): Promise<void> {
    const { connection, lease } = context;
    if ((await this.sessions.closeOpen({ connection, lease, key: push })) === 'PAID') {
      await this.leases.want(push);
      throw new AppException('CUSTOMER_WAS_FASTER');
    }
  }

  /** @throws AppException CUSTOMER_WAS_FASTER, INVOICE_HAS_PAYMENTS where a payment is on its way */
  private async isVoidAlready(
    context: CommandContext,
    push: StripePush,
    stripeInvoiceId: string,
  ): Promise<boolean> {
    const state = await this.reader.readInvoiceState(context, stripeInvoiceId);
    if (state.invoice.status !== 'void' && isBeingPaid(state)) {
      await this.leases.want(push);
      throw new AppException(
        state.invoice.status === 'paid' ? 'CUSTOMER_WAS_FASTER' : 'INVOICE_HAS_PAYMENTS',
      );
    }
    return state.invoice.status === 'void';
  }

  private async recordVoid(
    request: VoidRequest,
    push: StripePush | null,
    atStripe: VoidedAtStripe,
  ): Promise<void> {
    const voidedAt = this.clock.now();
    await this.database.inTransaction(async (transaction) => {
      if (push !== null) {
        await this.pushes.close(
          push,
          { reason: PushClosedReason.VOIDED_HERE, at: voidedAt },
          transaction,
        );
      }
      if (push !== null && atStripe === 'GONE') {
        await this.audit.record(
          {
            ...request.key,
            actor: { type: 'SYSTEM' },
            action: 'invoice.stripe_invoice_gone',
            summary: `found that Stripe does not have ${push.stripeInvoiceId} any more: nothing was voided there, and no money moved.`,
            data: { stripeInvoiceId: push.stripeInvoiceId, version: push.version },
          },
          transaction,
        );
      }
      await this.ledger.recalculate(
        { ...request.key, actor: request.actor, stripeFacts: { voided: voidedAt } },
        transaction,
      );
      if (push !== null) {
        await this.leases.want(request.key, transaction);
      }
    });
  }
}

const holdsMoney = ({ kind, status }: Payment): boolean =>
  kind === PaymentKind.DISPUTE ||
  (kind === PaymentKind.PAYMENT &&
    (status === PaymentStatus.SUCCEEDED || status === PaymentStatus.PROCESSING));
