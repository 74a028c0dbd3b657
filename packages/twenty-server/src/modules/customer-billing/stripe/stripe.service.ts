import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import {
  StripeConnections,
  type UsableConnection,
} from '../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import type { InvoiceLease } from '../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeases } from '../invoice/lease/invoice-leases.service.ts';
import type { Payment } from '../payment/payment.type.ts';
import { ApplyCash } from './cash/apply-cash.service.ts';
import { StripeFailure } from './client/stripe-failure.ts';
import type { CallPriority } from './client/stripe-rate-limiter.typeorm-repository.ts';
import { translatingFailures } from './client/translating-failures.util.ts';
import { RecordedPayments, type RecordRequest } from './outside/recorded-payments.service.ts';
import { TellRecordedPayments } from './outside/tell-recorded-payments.service.ts';
import { PaymentLinks } from './payment-link/payment-links.service.ts';
import { PushRunner } from './push/push-runner.service.ts';
import { StartPush } from './push/start-push.service.ts';
import { StripePushRepository } from './push/stripe-push.typeorm-repository.ts';
import { PushStatus, type StripePush } from './push/stripe-push.type.ts';
import { ResumeRefunds } from './refund/resume-refunds.service.ts';
import { ReplaceVersion } from './reissue/replace-version.service.ts';
import { StripeReplacementRepository } from './reissue/stripe-replacement.typeorm-repository.ts';
import { StripeStateReader } from './snapshot/stripe-state-reader.service.ts';
import { VoidInvoice } from './void/void-invoice.service.ts';

export type CreatedPaymentLink = {
  /** Ours, the one to send. */
  readonly url: string;
  /** Where it leads at Stripe just now; null when Stripe could not be asked. Not to be kept. */
  readonly stripeUrl: string | null;
  /** Null: it never expires. */
  readonly expiresAt: Date | null;
};

/**
 * What the CRM does at Stripe on somebody's behalf. Every method throws AppException only: Stripe's failures are
 * translated here and travel no further.
 */
@Injectable()
export class StripeService {
  constructor(
    private readonly connections: StripeConnections,
    private readonly invoices: InvoiceRepository,
    private readonly leases: InvoiceLeases,
    private readonly pushes: StripePushRepository,
    private readonly starting: StartPush,
    private readonly runner: PushRunner,
    private readonly links: PaymentLinks,
    private readonly voiding: VoidInvoice,
    private readonly reader: StripeStateReader,
    private readonly recorded: RecordedPayments,
    private readonly telling: TellRecordedPayments,
    private readonly replacements: StripeReplacementRepository,
    private readonly replacing: ReplaceVersion,
    private readonly resuming: ResumeRefunds,
    private readonly cash: ApplyCash,
  ) {}

  /**
   * Makes the invoice a finalized Stripe invoice, issuing it first where it is a draft. Pressed twice, or on an invoice
   * that has one already, it gives the one there is.
   */
  async createStripeInvoice(key: InvoiceKey, actor: Actor): Promise<StripePush> {
    return translatingFailures(async () => {
      const invoice = await this.invoices.findByIdOrThrow(key);
      const existing = await this.findComplete(key);
      if (existing !== undefined) {
        return existing;
      }
      if ((await this.pushes.findOpen(key)) === null) {
        await this.starting.assertCanPush(invoice);
      }
      return this.leases.withLease(
        {
          ...key,
          holder: `${nameOf(actor)}, creating the Stripe invoice`,
          alreadyDone: () => this.findComplete(key),
        },
        (lease) => this.pushHolding(key, lease, actor),
      );
    });
  }

  /** The customer's link and where it leads; makes the Stripe invoice first where there is none. */
  async createPaymentLink(key: InvoiceKey, actor: Actor): Promise<CreatedPaymentLink> {
    return translatingFailures(async () => {
      await this.links.assertCanLink(await this.invoices.findByIdOrThrow(key));
      const open = await this.pushes.findOpen(key);
      const connection =
        open === null
          ? await this.connections.currentOrThrow(key.workspaceId)
          : this.connections.ofObjectOrThrow(open.connectionId);
      this.links.publicUrlOrThrow(connection.connection.mode);
      const push = await this.createStripeInvoice(key, actor);
      const link = await this.links.ensure(key, { actor, mode: connection.connection.mode });
      return { ...link, stripeUrl: await this.findHostedUrl(connection, push) };
    });
  }

  /** Voids the invoice, at Stripe too where it is. */
  async voidInvoice(key: InvoiceKey, input: { reason: string; actor: Actor }): Promise<void> {
    await translatingFailures(async () => {
      const reason = input.reason.trim();
      if (reason === '') {
        throw new AppException('VOID_REASON_MISSING');
      }
      await this.voiding.assertCanVoid(key);
      await this.leases.withLease(
        { ...key, holder: `${nameOf(input.actor)}, voiding the invoice` },
        async (lease) => {
          await this.voiding.assertCanVoid(key);
          await this.resumeUnfinished(lease, 'PERSON');
          const open = await this.pushes.findOpen(key);
          const context =
            open === null
              ? null
              : {
                  connection: this.connections.ofObjectOrThrow(open.connectionId),
                  lease,
                  priority: 'PERSON' as const,
                };
          await this.voiding.void({ key, reason, actor: input.actor }, context);
        },
      );
    });
  }

  /**
   * Finishes what was begun on an invoice and interrupted, and does what was only asked for: a push, the replacing of a
   * version, the telling of recorded payments, waiting cash, refunds and credit notes. Throws StripeFailure: the worker decides when
   * to try again.
   */
  async resumeUnfinished(lease: InvoiceLease, priority: CallPriority): Promise<void> {
    await this.resumeOpenPush(lease, priority);
    const replacement = await this.replacements.findOpen(lease);
    if (replacement !== null) {
      const { workspaceId, pushId: id } = replacement;
      const { connectionId } = await this.pushes.findByIdOrThrow({ workspaceId, id });
      const connection = this.connections.ofObjectOrThrow(connectionId);
      await this.replacing.run(replacement, { connection, lease, priority });
      await this.resumeOpenPush(lease, priority);
    }
    const open = await this.pushes.findOpen(lease);
    if (open?.status === PushStatus.COMPLETE && open.stripeInvoiceId !== null) {
      const version = { ...open, stripeInvoiceId: open.stripeInvoiceId };
      await this.tell(version, lease, priority);
      const connection = this.connections.ofObjectOrThrow(open.connectionId);
      await this.cash.resume(version, { connection, lease, priority });
    }
    await this.resuming.resume(lease, priority);
  }

  /** Writes down money that came in outside Stripe; a sync tells Stripe. Throws as RecordedPayments.record. */
  async recordPayment(request: RecordRequest): Promise<Payment> {
    return this.recorded.record(request);
  }

  /**
   * Undoes a recorded payment by a counter-row; a sync then replaces the version at Stripe that counts it as paid.
   * Answers the invoice. Throws as RecordedPayments.undo, and REASON_MISSING.
   */
  async undoRecordedPayment(
    key: { workspaceId: string; paymentId: string },
    input: { reason: string; actor: Actor },
  ): Promise<InvoiceKey> {
    return translatingFailures(async () => {
      const reason = input.reason.trim();
      const { workspaceId, invoiceId } = await this.recorded.findUndoableOrThrow(key);
      if (reason === '') {
        throw new AppException('REASON_MISSING', { field: 'reason' });
      }
      await this.leases.withLease(
        {
          workspaceId,
          invoiceId,
          holder: `${nameOf(input.actor)}, undoing a recorded payment`,
        },
        async (lease) => {
          await this.resumeUnfinished(lease, 'PERSON');
          await this.recorded.undo({ ...key, reason, actor: input.actor }, lease);
        },
      );
      return { workspaceId, invoiceId };
    });
  }

  /** Finishes a push that was interrupted. Throws StripeFailure: the worker decides when to try again. */
  async resumePush(push: StripePush, lease: InvoiceLease, priority: CallPriority): Promise<void> {
    const connection = this.connections.ofObjectOrThrow(push.connectionId);
    await this.runner.run(push, { connection, lease, priority }, { type: 'SYSTEM' });
  }

  private async resumeOpenPush(lease: InvoiceLease, priority: CallPriority): Promise<void> {
    const open = await this.pushes.findOpen(lease);
    if (open?.status === PushStatus.IN_PROGRESS) {
      await this.resumePush(open, lease, priority);
    }
  }

  private async tell(
    version: StripePush & { readonly stripeInvoiceId: string },
    lease: InvoiceLease,
    priority: CallPriority,
  ): Promise<void> {
    if (await this.telling.hasToTell(version)) {
      const connection = this.connections.ofObjectOrThrow(version.connectionId);
      await this.telling.tellAll(version, { connection, lease, priority });
    }
  }

  private async pushHolding(
    key: InvoiceKey,
    lease: InvoiceLease,
    actor: Actor,
  ): Promise<StripePush> {
    const existing = await this.pushes.findOpen(key);
    if (existing?.status === PushStatus.COMPLETE) {
      // Finished by another press between the last look and the lease.
      return existing;
    }
    const connection =
      existing === null
        ? await this.connections.currentOrThrow(key.workspaceId)
        : this.connections.ofObjectOrThrow(existing.connectionId);
    const push = existing ?? (await this.starting.start(key, { connection, lease, actor }));
    await this.runner.run(push, { connection, lease, priority: 'PERSON' }, actor);
    const complete = await this.findComplete(key);
    if (complete === undefined) {
      throw new AppException('STRIPE_UNEXPECTED');
    }
    return complete;
  }

  private async findComplete(key: InvoiceKey): Promise<StripePush | undefined> {
    const open = await this.pushes.findOpen(key);
    return open?.status === PushStatus.COMPLETE ? open : undefined;
  }

  private async findHostedUrl(
    connection: UsableConnection,
    push: StripePush,
  ): Promise<string | null> {
    if (push.stripeInvoiceId === null) {
      return null;
    }
    try {
      return await this.reader.readHostedInvoiceUrl(
        { connection, priority: 'PERSON' },
        push.stripeInvoiceId,
      );
    } catch (error) {
      if (error instanceof StripeFailure) {
        // The link itself is made and works; Stripe is asked again when the customer presses the button.
        return null;
      }
      throw error;
    }
  }
}

const nameOf = (actor: Actor): string => (actor.type === 'USER' ? actor.name : 'Customer billing');
