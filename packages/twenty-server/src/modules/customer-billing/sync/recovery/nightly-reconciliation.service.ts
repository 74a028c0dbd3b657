import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { BillingWorkSignal } from '../../inbox/billing-work-signal.service.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { toStripeAmount } from '../../stripe/amount.util.ts';
import type { ListedInvoice, ListedMovement } from '../../stripe/lists/listed-object.type.ts';
import { StripeLists } from '../../stripe/lists/stripe-lists.service.ts';
import { couldDiffer } from './decide-movement.util.ts';
import { OrphanSearch } from './orphan-search.service.ts';
import { type KnownInvoice, ReconciliationRows } from './reconciliation-rows.ts';
import { RecoveryWishes } from './recovery-wishes.typeorm-repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const CHARGES_DAYS = 7;
/** Refunds may fail a month after they were made, and disputes go on for months. */
const REFUNDS_DAYS = 35;
const DISPUTES_DAYS = 120;
const LOOK_AGAIN_AFTER_DAYS = 30;
const PAID_WITHIN_DAYS = 180;

type Found = { readonly differing: Set<string> };

/**
 * Once a night: compares Stripe's lists with our rows, a hundred objects a request, and asks for a sync of every
 * invoice they could disagree on. It changes nothing by itself, but for what no push of ours knows.
 */
@Injectable()
export class NightlyReconciliation {
  private readonly logger = new Logger(NightlyReconciliation.name);

  constructor(
    private readonly lists: StripeLists,
    private readonly rows: ReconciliationRows,
    private readonly orphans: OrphanSearch,
    private readonly wishes: RecoveryWishes,
    private readonly cursors: EventCursorRepository,
    private readonly signal: BillingWorkSignal,
    private readonly clock: Clock,
  ) {}

  /** How many invoices are looked at because of it. Throws StripeFailure; it is begun anew the next time. */
  async run(connection: UsableConnection): Promise<number> {
    const { workspaceId, id: connectionId } = connection.connection;
    const key = { workspaceId, connectionId };
    const found: Found = { differing: new Set() };
    await this.compareInvoices(connection, found);
    for (const movements of [
      this.lists.charges(connection, this.daysAgo(CHARGES_DAYS)),
      this.lists.refunds(connection, this.daysAgo(REFUNDS_DAYS)),
      this.lists.disputes(connection, this.daysAgo(DISPUTES_DAYS)),
      this.lists.creditNotes(connection, this.daysAgo(REFUNDS_DAYS)),
    ]) {
      await this.compareMovements(connection, movements, found);
    }
    await this.compareCash(connection, found);
    const notLookedAt = await this.rows.findNotLookedAt(key, {
      paidSince: this.daysAgo(PAID_WITHIN_DAYS),
      lookedAtBefore: this.daysAgo(LOOK_AGAIN_AFTER_DAYS),
    });
    const invoiceIds = [...new Set([...found.differing, ...notLookedAt])];
    await this.wishes.wantAll({ workspaceId, invoiceIds });
    await this.cursors.setReconciled(key, this.clock.now());
    this.signal.wakeWorkers();
    this.logger.log(
      { connectionId, differing: found.differing.size, notLookedAt: notLookedAt.length },
      'Compared with Stripe’s lists',
    );
    return invoiceIds.length;
  }

  private async compareInvoices(connection: UsableConnection, found: Found): Promise<void> {
    const { workspaceId, id: connectionId } = connection.connection;
    const key = { workspaceId, connectionId };
    const openAtStripe: string[] = [];
    for (const list of [
      { status: 'open', since: null },
      { status: 'draft', since: null },
      { status: 'paid', since: this.daysAgo(REFUNDS_DAYS) },
    ] as const) {
      for await (const page of this.lists.invoices(connection, list)) {
        const known = await this.rows.findInvoices(
          key,
          page.map(({ stripeInvoiceId }) => stripeInvoiceId),
        );
        for (const listed of page) {
          const ours = known.get(listed.stripeInvoiceId);
          if (ours !== undefined && differs(listed, ours)) {
            found.differing.add(ours.invoiceId);
          }
        }
        await this.orphans.settleUnknown(
          connection,
          page.filter(({ stripeInvoiceId }) => !known.has(stripeInvoiceId)),
        );
        openAtStripe.push(
          ...page
            .filter(({ stripeInvoiceId }) => list.status === 'open' && known.has(stripeInvoiceId))
            .map(({ stripeInvoiceId }) => stripeInvoiceId),
        );
      }
    }
    for (const invoiceId of await this.rows.findOwedExcept(key, openAtStripe)) {
      found.differing.add(invoiceId);
    }
  }

  private async compareMovements(
    { connection: { workspaceId, id: connectionId } }: UsableConnection,
    pages: AsyncGenerator<ListedMovement[]>,
    found: Found,
  ): Promise<void> {
    for await (const page of pages) {
      const listed = new Map(page.map((movement) => [movement.stripeId, movement]));
      const placed = await this.rows.placeMovements({ workspaceId, connectionId }, page);
      for (const { stripeId, invoiceId, known, syncedAt } of placed) {
        const movement = listed.get(stripeId);
        if (movement !== undefined && couldDiffer(movement, known, syncedAt)) {
          found.differing.add(invoiceId);
        }
      }
    }
  }

  private async compareCash(connection: UsableConnection, found: Found): Promise<void> {
    const { workspaceId, id: connectionId } = connection.connection;
    for await (const page of this.lists.customers(connection)) {
      const withCash = page.filter(({ hasCash }) => hasCash);
      const owed = await this.rows.findOwedOfCustomers(
        { workspaceId, connectionId },
        withCash.map(({ stripeCustomerId }) => stripeCustomerId),
      );
      owed.forEach((invoiceId) => found.differing.add(invoiceId));
    }
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}

/** What Stripe still asks for must be what is owed; a version that is closed here must not be open there. */
const differs = (listed: ListedInvoice, ours: KnownInvoice): boolean =>
  listed.status === 'open'
    ? !ours.isOpenVersion ||
      listed.amountRemaining !== toStripeAmount(ours.owedMinor, ours.currency)
    : listed.status === 'paid' && ours.isOpenVersion && ours.owedMinor > 0n;
