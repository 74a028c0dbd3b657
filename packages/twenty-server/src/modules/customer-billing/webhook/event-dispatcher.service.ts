import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import type { InboxEvent } from '../inbox/stripe-event.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { PaymentIntentResolver } from '../sync/payment-intent-resolver.service.ts';
import type { EventLocation, EventReferences, KnownIds } from './event-location.type.ts';
import { readReferences } from './read-references.util.ts';
import { findStripeEventHandler } from './stripe-event-handlers.ts';

const BATCH = 50;

type PlacedEvent = { readonly event: InboxEvent; readonly references: EventReferences };
type Question = { readonly event: InboxEvent; readonly stripePaymentIntentId: string };

/** Turns stored events into wishes for a sync: one per invoice and batch, however many events name it. */
@Injectable()
export class EventDispatcher {
  private readonly logger = new Logger(EventDispatcher.name);

  constructor(
    private readonly inbox: Inbox,
    private readonly leases: InvoiceLeaseRepository,
    private readonly pushes: StripePushRepository,
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
    events: readonly InboxEvent[],
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
        case 'ASK_STRIPE':
          questions.push({ event, stripePaymentIntentId: location.stripePaymentIntentId });
          break;
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
    for (const invoiceId of [...byInvoice.keys()].sort()) {
      await this.wantSync(invoiceId, byInvoice.get(invoiceId) ?? [], transaction);
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
      return { invoiceIdOf: () => undefined };
    }
    const { workspaceId, connectionId } = first.event;
    const ownInvoiceIds = placed.flatMap(({ references }) => references.ownInvoiceId ?? []);
    await this.leases.lockAll({ workspaceId, invoiceIds: ownInvoiceIds }, transaction);
    const known = await this.pushes.findInvoiceIdsByStripeIds(
      {
        workspaceId,
        connectionId,
        stripeIds: placed.flatMap(({ references }) =>
          [references.stripeInvoiceId, references.stripePaymentIntentId].filter(
            (id) => id !== null,
          ),
        ),
      },
      transaction,
    );
    return { invoiceIdOf: (stripeId) => known.get(stripeId) };
  }

  private async wantSync(
    invoiceId: string,
    events: readonly InboxEvent[],
    transaction: Transaction,
  ): Promise<void> {
    const [first] = events;
    if (first === undefined) {
      return;
    }
    const syncNumber = await this.leases.want(
      { workspaceId: first.workspaceId, invoiceId },
      transaction,
    );
    for (const event of events) {
      await this.inbox.markDispatched(event, { invoiceId, syncNumber }, transaction);
    }
  }

  private async askStripe({ event, stripePaymentIntentId }: Question): Promise<void> {
    try {
      const invoiceId = await this.resolver.findInvoiceId({
        workspaceId: event.workspaceId,
        connectionId: event.connectionId,
        stripePaymentIntentId,
      });
      await this.database.inTransaction((transaction) =>
        invoiceId === null
          ? this.inbox.markIgnored(
              event,
              'Stripe knows no invoice of ours for its PaymentIntent',
              transaction,
            )
          : this.wantSync(invoiceId, [event], transaction),
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

const locate = (event: InboxEvent, references: EventReferences, known: KnownIds): EventLocation =>
  findStripeEventHandler(event.type)?.locate(event, references, known) ?? {
    kind: 'IGNORED',
    reason: `Nothing here depends on ${event.type}`,
  };

const groupByConnection = (events: readonly InboxEvent[]): InboxEvent[][] => [
  ...Map.groupBy(events, ({ connectionId }) => connectionId).values(),
];
