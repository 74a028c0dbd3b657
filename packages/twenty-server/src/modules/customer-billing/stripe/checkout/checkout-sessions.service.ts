import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { isMissing } from '../client/is-missing.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import { CheckoutCommands, type SessionAtStripe } from './checkout-commands.service.ts';
import {
  type CheckoutSession,
  CheckoutSessionStatus,
  SessionAttachment,
} from './checkout-session.type.ts';
import { CheckoutSessionRepository } from './checkout-session.typeorm-repository.ts';
import type { SessionSnapshot } from './read-session.util.ts';
import { creationKeyOf } from './session-command.util.ts';
import { SessionRecords } from './session-records.service.ts';

/** NONE: there was no open one. CLOSED: nobody can pay it any more. PAID: the customer was faster, so sync first. */
export type ClosedSession = 'NONE' | 'CLOSED' | 'PAID';

/**
 * What happens to the Checkout Sessions of an invoice once they are there. Every method is for whoever holds the
 * invoice's lease, and throws StripeFailure, LeaseLostError or AppException STRIPE_CONNECTION_LOST.
 */
@Injectable()
export class CheckoutSessions {
  constructor(
    private readonly sessions: CheckoutSessionRepository,
    private readonly commands: CheckoutCommands,
    private readonly commandRows: StripeCommandRepository,
    private readonly records: SessionRecords,
    private readonly connections: StripeConnections,
    private readonly invoices: InvoiceRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly clock: Clock,
  ) {}

  /** Closes the open session and reads it again, so that nothing changes while somebody can still pay it (P1). */
  async closeOpen(input: {
    key: InvoiceKey;
    lease: InvoiceLease;
    priority?: CallPriority;
  }): Promise<ClosedSession> {
    const { key, lease, priority = 'PERSON' } = input;
    const active = await this.sessions.findActive(key);
    if (active === null) {
      return 'NONE';
    }
    const context = this.contextOf(active, { lease, priority });
    const session = await this.atStripe(context, active);
    if (session === null) {
      return 'NONE';
    }
    await this.expireUnlessClosed(context, session);
    const seen = await this.look(context, session);
    if (seen.status === 'open') {
      throw new StripeFailure({
        kind: 'UNEXPECTED',
        outcome: 'UNKNOWN',
        retryable: false,
        message: `Stripe keeps ${session.stripeCheckoutSessionId} open after it was closed`,
      });
    }
    return seen.status === 'complete' ? 'PAID' : 'CLOSED';
  }

  /**
   * Finishes what was begun, before a sync reads: a creation or closing that was interrupted, a session that the
   * customer completed, money that is not yet credited to the Stripe invoice.
   */
  async settle(lease: InvoiceLease, priority: CallPriority): Promise<void> {
    for (const session of await this.sessions.listUnsettled(lease)) {
      const context = this.contextOf(session, { lease, priority });
      if (session.status === CheckoutSessionStatus.CREATING) {
        // Who began it held this lease and is gone, and with them the customer who would have been led there.
        await this.closeOpen({ key: lease, lease, priority });
        continue;
      }
      const present = await this.atStripe(context, session);
      if (present === null) {
        continue;
      }
      const seen = await this.look(context, present);
      if (seen.status === 'complete') {
        await this.credit(context, present, seen);
      }
    }
  }

  /** After a sync: an open session that asks for more than is owed by now is closed. */
  async closeUnneeded(lease: InvoiceLease, priority: CallPriority): Promise<void> {
    const active = await this.sessions.findActive(lease);
    if (active === null) {
      return;
    }
    const { owedMinor } = await this.invoices.findByIdOrThrow(lease);
    if (owedMinor >= active.amountMinor && active.expiresAt > this.clock.now()) {
      return;
    }
    if ((await this.closeOpen({ key: lease, lease, priority })) === 'PAID') {
      await this.leases.want(lease);
    }
  }

  contextOf(
    { connectionId }: Pick<CheckoutSession, 'connectionId'>,
    { lease, priority }: { lease: InvoiceLease; priority: CallPriority },
  ): CommandContext {
    return { connection: this.connections.ofObjectOrThrow(connectionId), lease, priority };
  }

  /** Finishes a creation, under the same key and with the same bytes; throws what Stripe refuses. */
  async create(context: CommandContext, session: CheckoutSession): Promise<SessionAtStripe> {
    const { stripePaymentLink } = await this.invoices.findByIdOrThrow(session);
    if (stripePaymentLink === null) {
      throw new Error('A Checkout Session of an invoice that has no link to come back to');
    }
    const command = await this.commandRows.findByKeyOrThrow({
      workspaceId: session.workspaceId,
      idempotencyKey: creationKeyOf(session),
    });
    try {
      const stripeCheckoutSessionId = await this.commands.create(
        context,
        command,
        stripePaymentLink,
      );
      await this.records.recordOpen(context.lease, session, stripeCheckoutSessionId);
      return { ...session, status: CheckoutSessionStatus.OPEN, stripeCheckoutSessionId };
    } catch (error) {
      if (error instanceof StripeFailure && isFinalRefusal(error)) {
        await this.records.recordAbandoned(context.lease, session, error.message);
      }
      throw error;
    }
  }

  /** Reads a session and writes down what became of it. */
  async look(context: CommandContext, session: SessionAtStripe): Promise<SessionSnapshot> {
    const seen = await this.retrieve(context, session);
    if (seen.status === 'complete' && session.status !== CheckoutSessionStatus.COMPLETE) {
      await this.records.recordComplete(context.lease, session, seen);
    }
    if (seen.status === 'expired' && session.status !== CheckoutSessionStatus.EXPIRED) {
      await this.records.recordExpired(context.lease, session, seen);
    }
    if (
      seen.status === 'open' &&
      seen.stripePaymentIntentId !== null &&
      seen.stripePaymentIntentId !== session.stripePaymentIntentId
    ) {
      await this.records.recordPaymentIntent(context.lease, session, seen.stripePaymentIntentId);
    }
    return seen;
  }

  /** What Stripe does not have any more is closed: nobody can pay it. */
  private async retrieve(
    context: CommandContext,
    session: SessionAtStripe,
  ): Promise<SessionSnapshot> {
    try {
      return await this.commands.retrieve(context, session);
    } catch (error) {
      if (isMissing(error)) {
        return { ...session, status: 'expired', isPaid: false, address: null };
      }
      throw error;
    }
  }

  /** The session as Stripe has it; null where it turns out that Stripe never had it, and never will. */
  private async atStripe(
    context: CommandContext,
    session: CheckoutSession,
  ): Promise<SessionAtStripe | null> {
    const { stripeCheckoutSessionId } = session;
    if (stripeCheckoutSessionId !== null) {
      return { ...session, stripeCheckoutSessionId };
    }
    const command = await this.commandRows.findByKeyOrThrow({
      workspaceId: session.workspaceId,
      idempotencyKey: creationKeyOf(session),
    });
    if (command.firstSentAt === null) {
      await this.records.recordAbandoned(context.lease, session, 'Stripe was never asked.');
      return null;
    }
    try {
      return await this.create(context, session);
    } catch (error) {
      if (error instanceof StripeFailure && isFinalRefusal(error)) {
        return null;
      }
      throw error;
    }
  }

  private async expireUnlessClosed(
    context: CommandContext,
    session: SessionAtStripe,
  ): Promise<void> {
    try {
      await this.commands.expire(context, session);
    } catch (error) {
      // Refused when it is complete, expired by itself, or gone: the look that follows tells which.
      if (!(error instanceof StripeFailure) || !isFinalRefusal(error)) {
        throw error;
      }
    }
  }

  private async credit(
    context: CommandContext,
    session: SessionAtStripe,
    { isPaid, stripePaymentIntentId }: SessionSnapshot,
  ): Promise<void> {
    const { stripeInvoiceId } = session;
    if (
      session.attachment !== SessionAttachment.WAITING ||
      stripeInvoiceId === null ||
      stripePaymentIntentId === null ||
      !isPaid
    ) {
      return;
    }
    try {
      await this.commands.attach(context, session, { stripeInvoiceId, stripePaymentIntentId });
    } catch (error) {
      if (!(error instanceof StripeFailure) || !isFinalRefusal(error)) {
        throw error;
      }
      if (error.stripeCode !== 'resource_already_exists') {
        await this.records.recordAttachmentRefused(context.lease, session, error.message);
        return;
      }
    }
    await this.records.recordAttached(context.lease, session);
  }
}

/** Stripe said no to this very thing, and would again. */
const isFinalRefusal = ({ kind, outcome }: StripeFailure): boolean =>
  outcome === 'NOT_DONE' && (kind === 'REFUSED' || kind === 'NOT_FOUND');
