import { Injectable, Logger } from '@nestjs/common';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import { retryDelaySeconds } from '../inbox/retry-delay.util.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import type { SyncClaim } from '../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../invoice/lease/invoice-leases.service.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { ApplyCash } from '../stripe/cash/apply-cash.service.ts';
import { CheckoutSessions } from '../stripe/checkout/checkout-sessions.service.ts';
import type { CallPriority } from '../stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import { translatingFailures } from '../stripe/client/translating-failures.util.ts';
import { InvoiceCommands } from '../stripe/push/invoice-commands.service.ts';
import { StripeService } from '../stripe/stripe.service.ts';
import { type ApplyOutcome, ApplyProjection } from './apply-projection.service.ts';
import { describeNotices } from './describe-notices.util.ts';
import { type InvoiceAtStripe, InvoiceAtStripeReader } from './invoice-at-stripe-reader.service.ts';
import { projectStripeState } from './project-stripe-state.util.ts';

/** Brings one invoice in line with Stripe: fetch with no transaction open, project, apply if still the newest. */
@Injectable()
export class InvoiceSyncService {
  private readonly logger = new Logger(InvoiceSyncService.name);

  constructor(
    private readonly leaseRepository: InvoiceLeaseRepository,
    private readonly leases: InvoiceLeases,
    private readonly stripe: StripeService,
    private readonly reader: InvoiceAtStripeReader,
    private readonly applying: ApplyProjection,
    private readonly secrets: ConnectionSecrets,
    private readonly inbox: Inbox,
    private readonly sessions: CheckoutSessions,
    private readonly cash: ApplyCash,
    private readonly commands: InvoiceCommands,
    private readonly connections: StripeConnections,
  ) {}

  /** Takes the invoice that has waited longest and syncs it; false when none waits. Never throws for one invoice. */
  async syncNext(): Promise<boolean> {
    const claim = await this.leaseRepository.claimNextSync('Customer billing, asking Stripe', {
      exceptConnectionIds: this.secrets.lockedIds(),
    });
    if (claim === undefined) {
      return false;
    }
    try {
      await this.leases.runHolding(claim, () => this.sync(claim, 'BACKGROUND'));
    } catch (error) {
      const delaySeconds = retryDelaySeconds(claim.attempts);
      this.logger.error(
        { err: error, invoiceId: claim.invoiceId, delaySeconds },
        'An invoice could not be brought in line with Stripe; it is tried again',
      );
      const reason = error instanceof Error ? error.message : String(error);
      await this.leaseRepository.postponeSync(claim, { error: reason, delaySeconds });
      await this.inbox.failWhatCannotBeSynced(claim, reason);
    }
    return true;
  }

  /**
   * Brings the invoice in line with Stripe before somebody acts on what it shows. Throws AppException only:
   * INVOICE_BUSY, STRIPE_CONNECTION_LOST, and Stripe's failures translated.
   */
  async syncNow(key: InvoiceKey, holder: string): Promise<void> {
    await translatingFailures(() =>
      this.leases.withLease({ ...key, holder }, async (lease) => {
        const wanted = await this.leaseRepository.want(key);
        await this.sync({ ...lease, wanted, attempts: 0 }, 'PERSON');
      }),
    );
  }

  /** Syncs under a lease the caller holds. Throws StripeFailure, or AppException where a connection's key is gone. */
  async sync(claim: SyncClaim, priority: CallPriority): Promise<ApplyOutcome> {
    // What came through a page of ours first: what is carried out next must not ask for it again.
    await this.sessions.settle(claim, priority);
    await this.stripe.resumeUnfinished(claim, priority);
    const { states, beside } = await this.readWithCashApplied(claim, priority);
    await this.concludeClosings(states, claim, priority);
    const projection = projectStripeState(states, beside);
    const notices = describeNotices(
      projection.movements,
      states.map(({ state }) => state),
    );
    const outcome = await this.applying.apply(claim, projection, notices);
    if (outcome === 'SUPERSEDED') {
      this.logger.log({ invoiceId: claim.invoiceId }, 'A sync was overtaken by a newer one');
      return outcome;
    }
    await this.sessions.closeUnneeded(claim, priority);
    return outcome;
  }

  /** What closed a version at Stripe may have died before it wrote so. */
  private async concludeClosings(
    states: InvoiceAtStripe['states'],
    claim: SyncClaim,
    priority: CallPriority,
  ): Promise<void> {
    for (const { push, state } of states) {
      const { status, stripeInvoiceId } = state.invoice;
      if (status === 'void' || status === 'uncollectible') {
        const connection = this.connections.ofObjectOrThrow(push.connectionId);
        await this.commands.concludeClosing({ connection, lease: claim, priority }, push, {
          status,
          stripeInvoiceId,
        });
      }
    }
  }

  /** A transfer that waits at Stripe is given to the invoice it is for before anybody is told of it. */
  private async readWithCashApplied(
    claim: SyncClaim,
    priority: CallPriority,
  ): Promise<InvoiceAtStripe> {
    const read = await this.reader.read(claim, priority);
    const open = read.states.find(({ push }) => push.closedReason === null);
    if (open === undefined) {
      return read;
    }
    const { push, state } = open;
    const connection = this.connections.ofObjectOrThrow(push.connectionId);
    const hasChanged = await this.cash.apply(
      { ...push, stripeInvoiceId: state.invoice.stripeInvoiceId },
      state,
      { connection, lease: claim, priority },
    );
    return hasChanged ? this.reader.read(claim, priority) : read;
  }
}
