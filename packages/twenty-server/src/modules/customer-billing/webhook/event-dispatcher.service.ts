import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import type { InboxEvent } from '../inbox/stripe-event.type.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { KnownStripeIds } from '../stripe/lookup/known-stripe-ids.typeorm-repository.ts';
import { PaymentIntentResolver } from '../sync/payment-intent-resolver.service.ts';
import type {
  EventLocation,
  EventReferences,
  KnownIds,
  StripeQuestion,
} from './event-location.type.ts';
import { readReferences } from './read-references.util.ts';
import { findStripeEventHandler } from './stripe-event-handlers.ts';

const BATCH = 50;

type PlacedEvent = { readonly event: InboxEvent; readonly references: EventReferences };
type OfOneConnection = readonly [InboxEvent, ...InboxEvent[]];
type Question = { readonly event: InboxEvent; readonly about: StripeQuestion };

/** Turns stored events into wishes for a sync: one per invoice and batch, however many events name it. */
@Injectable()
export class EventDispatcher {
  private readonly logger = new Logger(EventDispatcher.name);

  constructor(
    private readonly inbox: Inbox,
    private readonly leases: InvoiceLeaseRepository,
    private readonly stripeIds: KnownStripeIds,
    private readonly resolver: PaymentIntentResolver,
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly secrets: ConnectionSecrets,
  ) {}

  /** Dispatches up to 50 events; false when none waited. */
  async dispatchBatch(): Promise<boolean> {
    const questions: Question[] = [];
    const claimed = await this.database.inTransaction(async (transaction) => {
      const events = await this.inbox.claimReceived(
        { limit: BATCH, exceptConnectionIds: this.secrets.lockedIds() },
        transaction,
      );
      for (const ofConnection of groupByConnection(events)) {
        questions.push(...(await this.dispatchOfConnection(ofConnection, transaction)));
      }
      return events.length;
    });
    for (const question of questions) {
      await this.askStripe(question);
    }
    return claimed > 0;
  }

  private async dispatchOfConnection(
    events: OfOneConnection,
    transaction: Transaction,
  ): Promise<Question[]> {
    const placed = events.map((event) => ({
      event,
      references: readReferences(event, this.config.crmInstallationId),
    }));
    const known = await this.lookUp(placed, transaction);
    const questions: Question[] = [];
    const byInvoice = new Map<string, InboxEvent[]>();
    for (const { event, references } of placed) {
      const location = locate(event, references, known);
      switch (location.kind) {
        case 'INVOICE':
          byInvoice.set(location.invoiceId, [...(byInvoice.get(location.invoiceId) ?? []), event]);
          break;
        case 'INVOICES': {
          // The event is evidence on the first; the others are looked at because of it.
          const [first, ...others] = location.invoiceIds;
          byInvoice.set(first, [...(byInvoice.get(first) ?? []), event]);
          others.forEach((id) => byInvoice.set(id, byInvoice.get(id) ?? []));
          break;
        }
        case 'ASK_STRIPE': {
          const { kind: _kind, ...about } = location;
          questions.push({ event, about });
          break;
        }
        case 'WAIT':
          await this.inbox.markWaiting(
            event,
            { invoiceId: location.invoiceId, reason: 'Its push has not committed yet' },
            transaction,
          );
          break;
        case 'IGNORED':
          await this.inbox.markIgnored(event, location.reason, transaction);
          break;
      }
    }
    const [first] = events;
    for (const invoiceId of [...byInvoice.keys()].sort()) {
      await this.wantSync(
        { workspaceId: first.workspaceId, invoiceId },
        byInvoice.get(invoiceId) ?? [],
        transaction,
      );
    }
    return questions;
  }

  /** What our rows know, read while holding the lock under which a push makes its invoice known. */
  private async lookUp(
    placed: readonly PlacedEvent[],
    transaction: Transaction,
  ): Promise<KnownIds> {
    const [first] = placed;
    if (first === undefined) {
      return NOTHING_KNOWN;
    }
    const { workspaceId, connectionId } = first.event;
    const named = (idsOf: (references: EventReferences) => (string | null)[]): string[] =>
      placed.flatMap(({ references }) => idsOf(references).filter((id) => id !== null));
    const invoiceIds = named(({ ownInvoiceId }) => [ownInvoiceId]);
    await this.leases.lockAll({ workspaceId, invoiceIds }, transaction);
    const byStripeId = await this.stripeIds.findInvoices(
      {
        workspaceId,
        connectionId,
        stripeIds: named((ids) => [
          ids.stripeInvoiceId,
          ids.stripePaymentIntentId,
          ids.stripeChargeId,
        ]),
      },
      transaction,
    );
    const byCustomer = await this.stripeIds.findInvoicesOfCustomers(
      {
        workspaceId,
        connectionId,
        stripeCustomerIds: placed.flatMap(({ event, references }) =>
          isAboutCustomer(event) ? (references.stripeCustomerId ?? []) : [],
        ),
      },
      transaction,
    );
    const own = await this.stripeIds.filterOwnInvoices({ workspaceId, invoiceIds }, transaction);
    return {
      invoiceIdOf: (stripeId) => byStripeId.get(stripeId),
      invoiceIdsOfCustomer: (stripeCustomerId) => byCustomer.get(stripeCustomerId) ?? [],
      hasInvoice: (invoiceId) => own.has(invoiceId),
    };
  }

  private async wantSync(
    key: InvoiceKey,
    events: readonly InboxEvent[],
    transaction: Transaction,
  ): Promise<void> {
    const syncNumber = await this.leases.want(key, transaction);
    for (const event of events) {
      await this.inbox.markDispatched(event, { invoiceId: key.invoiceId, syncNumber }, transaction);
    }
  }

  private async askStripe({ event, about }: Question): Promise<void> {
    try {
      const invoiceId = await this.resolver.findInvoiceId({
        workspaceId: event.workspaceId,
        connectionId: event.connectionId,
        about,
      });
      await this.database.inTransaction((transaction) =>
        invoiceId === null
          ? this.inbox.markIgnored(
              event,
              'Stripe knows no invoice of ours for its payment',
              transaction,
            )
          : this.wantSync({ workspaceId: event.workspaceId, invoiceId }, [event], transaction),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn(
        { err: error, stripeEventId: event.stripeEventId },
        'An event could not be placed yet',
      );
      await this.inbox.postpone(event, reason);
    }
  }
}

const NOTHING_KNOWN: KnownIds = {
  invoiceIdOf: () => undefined,
  invoiceIdsOfCustomer: () => [],
  hasInvoice: () => false,
};

/** Invoices, charges and sessions name their customer too, and are placed by what else they name. */
const isAboutCustomer = ({ type }: InboxEvent): boolean =>
  /^(customer\.|cash_balance\.|customer_cash_balance_transaction\.)/.test(type);

const locate = (event: InboxEvent, references: EventReferences, known: KnownIds): EventLocation =>
  findStripeEventHandler(event.type)?.locate(event, references, known) ?? {
    kind: 'IGNORED',
    reason: `Nothing here depends on ${event.type}`,
  };

const groupByConnection = (events: readonly InboxEvent[]): OfOneConnection[] =>
  [...Map.groupBy(events, ({ connectionId }) => connectionId).values()].flatMap(
    ([first, ...others]): OfOneConnection[] => (first === undefined ? [] : [[first, ...others]]),
  );
