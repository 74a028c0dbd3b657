import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { BillingWorkSignal } from '../../inbox/billing-work-signal.service.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import type { KeyPermission } from '../../connection/stripe-connection.type.ts';
import { permissionOfRefusal } from '../../stripe/account/key-permission.util.ts';
import { StripeFailure } from '../../stripe/client/stripe-failure.ts';
import { ListedKind } from '../../stripe/listing/listed-object.type.ts';
import type { ListedEntry } from '../../stripe/listing/read-listed-objects.util.ts';
import { StripeListing } from '../../stripe/listing/stripe-listing.service.ts';
import { couldDiffer } from './decide-movement.util.ts';
import { ForbiddenListsAlarm } from './forbidden-lists-alarm.service.ts';
import { OrphanSearch } from './orphan-search.service.ts';
import { type KnownInvoice, ReconciliationRows } from './reconciliation-rows.ts';
import { RecoveryWishes } from './recovery-wishes.typeorm-repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Refunds may fail a month after they were made, and disputes go on for months. */
const REFUNDS_DAYS = 35;
const MOVEMENTS = [
  { call: 'charges.list', kind: ListedKind.CHARGE, days: 7 },
  { call: 'refunds.list', kind: ListedKind.REFUND, days: REFUNDS_DAYS },
  { call: 'disputes.list', kind: ListedKind.DISPUTE, days: 120 },
  { call: 'creditNotes.list', kind: ListedKind.CREDIT_NOTE, days: REFUNDS_DAYS },
] as const;
const LOOK_AGAIN_AFTER_DAYS = 30;
const PAID_WITHIN_DAYS = 180;

type Found = { readonly differing: Set<string> };

/** What is compared of one of Stripe's lists; `call` is the SDK's method, for which a key needs a permission. */
type Comparison = { readonly call: string; readonly compare: () => Promise<void> };

/**
 * Once a night: compares Stripe's lists with our rows, a hundred objects a request, and asks for a sync of every
 * invoice they could disagree on. It changes nothing by itself, but for what no push of ours knows.
 */
@Injectable()
export class NightlyReconciliation {
  private readonly logger = new Logger(NightlyReconciliation.name);

  constructor(
    private readonly listing: StripeListing,
    private readonly rows: ReconciliationRows,
    private readonly orphans: OrphanSearch,
    private readonly wishes: RecoveryWishes,
    private readonly cursors: EventCursorRepository,
    private readonly signal: BillingWorkSignal,
    private readonly forbidden: ForbiddenListsAlarm,
    private readonly clock: Clock,
  ) {}

  /**
   * How many invoices are looked at because of it. A list that the key may not read is left out, and people are told.
   * Throws StripeFailure; it is begun anew the next time.
   */
  async run(connection: UsableConnection): Promise<number> {
    const { workspaceId, id: connectionId } = connection.connection;
    const key = { workspaceId, connectionId };
    const found: Found = { differing: new Set() };
    const missing = await this.compareAll([
      { call: 'invoices.list', compare: () => this.compareInvoices(connection, found) },
      ...MOVEMENTS.map(({ call, kind, days }) => ({
        call,
        compare: () =>
          this.compareMovements(
            connection,
            this.listing.pages({ connection, kind, since: this.daysAgo(days) }),
            found,
          ),
      })),
      { call: 'customers.list', compare: () => this.compareCash(connection, found) },
    ]);
    const notLookedAt = await this.rows.findNotLookedAt(key, {
      paidSince: this.daysAgo(PAID_WITHIN_DAYS),
      lookedAtBefore: this.daysAgo(LOOK_AGAIN_AFTER_DAYS),
    });
    const invoiceIds = [...new Set([...found.differing, ...notLookedAt])];
    await this.wishes.wantAll({ workspaceId, invoiceIds });
    await this.forbidden.raise(connection, missing);
    await this.cursors.setReconciled(key, this.clock.now());
    this.signal.wakeWorkers();
    this.logger.log(
      { connectionId, differing: found.differing.size, notLookedAt: notLookedAt.length },
      'Compared with Stripe’s lists',
    );
    return invoiceIds.length;
  }

  /** Answers with the permissions that were missing, each once. */
  private async compareAll(comparisons: readonly Comparison[]): Promise<KeyPermission[]> {
    const missing = new Map<string, KeyPermission>();
    for (const { call, compare } of comparisons) {
      try {
        await compare();
      } catch (error) {
        if (!(error instanceof StripeFailure) || error.kind !== 'PERMISSION_MISSING') {
          throw error;
        }
        const permission = permissionOfRefusal({ callName: call, message: error.message });
        missing.set(permission.permission, permission);
      }
    }
    return [...missing.values()];
  }

  private async compareInvoices(connection: UsableConnection, found: Found): Promise<void> {
    const { workspaceId, id: connectionId } = connection.connection;
    const key = { workspaceId, connectionId };
    const openAtStripe: string[] = [];
    for (const { status, ...window } of [
      { status: 'open' },
      { status: 'draft' },
      { status: 'paid', since: this.daysAgo(REFUNDS_DAYS) },
    ] as const) {
      const pages = this.listing.pages({
        connection,
        kind: ListedKind.INVOICE,
        filter: { status },
        ...window,
      });
      for await (const page of pages) {
        const known = await this.rows.findInvoices(
          key,
          page.map(({ reference }) => reference.id),
        );
        for (const listed of page) {
          const ours = known.get(listed.reference.id);
          if (ours !== undefined && differs(listed, ours)) {
            found.differing.add(ours.invoiceId);
          }
        }
        const references = page.map(({ reference }) => reference);
        await this.orphans.settleUnknown(
          connection,
          references.filter(({ id }) => !known.has(id)),
        );
        openAtStripe.push(
          ...references.filter(({ id }) => status === 'open' && known.has(id)).map(({ id }) => id),
        );
      }
    }
    for (const invoiceId of await this.rows.findOwedExcept(key, openAtStripe)) {
      found.differing.add(invoiceId);
    }
  }

  private async compareMovements(
    { connection: { workspaceId, id: connectionId } }: UsableConnection,
    pages: AsyncGenerator<readonly ListedEntry[]>,
    found: Found,
  ): Promise<void> {
    for await (const page of pages) {
      const listed = new Map(page.map(({ reference }) => [reference.id, reference]));
      const placed = await this.rows.placeMovements({ workspaceId, connectionId }, [
        ...listed.values(),
      ]);
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
    for await (const page of this.listing.customers(connection)) {
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
const differs = ({ reference: { status }, read }: ListedEntry, ours: KnownInvoice): boolean =>
  status === 'open'
    ? !ours.isOpenVersion || read().remainingMinor !== ours.owedMinor
    : status === 'paid' && ours.isOpenVersion && ours.owedMinor > 0n;
