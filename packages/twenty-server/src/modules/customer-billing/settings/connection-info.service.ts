import { Injectable } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import {
  ConnectionSource,
  KeyKind,
  type StripeConnection,
} from '../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../connection/stripe-connection.typeorm-repository.ts';
import { hintOfSecretKey, kindOfSecretKey } from '../connection/stripe-key.util.ts';
import type { EventCursor } from '../inbox/event-cursor.type.ts';
import { EventCursorRepository } from '../inbox/event-cursor.typeorm-repository.ts';
import {
  type ConnectionEventHealth,
  InboxHealth,
} from '../inbox/inbox-health.typeorm-repository.ts';
import { InvoiceListRepository } from '../invoice/invoice-list.repository.ts';
import type { ConnectionInvoiceCounts } from '../invoice/invoice-list.type.ts';
import {
  type FailureCounts,
  StripeCallFailureRepository,
} from '../stripe/client/stripe-call-failures.typeorm-repository.ts';
import { StripeClients } from '../stripe/client/stripe-clients.service.ts';
import { decideConnectionHealth } from './decide-connection-health.util.ts';
import type { StripeConnectionInfoType } from './dtos/stripe-connection-info.dto.ts';

type FactsByConnection = {
  readonly events: ReadonlyMap<string, ConnectionEventHealth>;
  readonly invoices: ReadonlyMap<string, ConnectionInvoiceCounts>;
  readonly failures: ReadonlyMap<string, FailureCounts>;
  readonly cursors: ReadonlyMap<string, EventCursor>;
};

const NO_EVENTS = {
  lastEventAt: null,
  lastEventType: null,
  failed: 0,
  waiting: 0,
  quarantined: 0,
} as const;
const NO_INVOICES: ConnectionInvoiceCounts = { all: 0, open: 0 };
const NO_FAILURES: FailureCounts = { apiErrors: 0, rateLimited: 0 };

/** A connection as the settings page shows it. */
@Injectable()
export class ConnectionInfo {
  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly inbox: InboxHealth,
    private readonly cursors: EventCursorRepository,
    private readonly invoices: InvoiceListRepository,
    private readonly failures: StripeCallFailureRepository,
    private readonly clients: StripeClients,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  async list(workspaceId: string): Promise<StripeConnectionInfoType[]> {
    const connections = await this.repository.list({ workspaceId });
    const [events, invoices, failures, cursors] = await Promise.all([
      this.inbox.healthByConnection({ workspaceId }),
      this.invoices.countByConnection({ workspaceId }),
      this.failures.countLastDay({ workspaceId }),
      this.cursors.list({ workspaceId }),
    ]);
    const facts = {
      events,
      invoices,
      failures,
      cursors: new Map(cursors.map((cursor) => [cursor.connectionId, cursor])),
    };
    return connections.map((connection) => this.describe(connection, facts));
  }

  /** Throws STRIPE_CONNECTION_NOT_FOUND. */
  async findOrThrow(key: {
    workspaceId: string;
    connectionId: string;
  }): Promise<StripeConnectionInfoType> {
    const all = await this.list(key.workspaceId);
    const found = all.find(({ id }) => id === key.connectionId);
    if (found === undefined) {
      throw new AppException('STRIPE_CONNECTION_NOT_FOUND');
    }
    return found;
  }

  private describe(
    connection: StripeConnection,
    facts: FactsByConnection,
  ): StripeConnectionInfoType {
    const events = facts.events.get(connection.id) ?? NO_EVENTS;
    const invoices = facts.invoices.get(connection.id) ?? NO_INVOICES;
    const failures = facts.failures.get(connection.id) ?? NO_FAILURES;
    const open = this.secrets.find(connection.id);
    const lockReason = open?.lockReason ?? null;
    const hasKey = (open?.secretKey ?? null) !== null;
    const hasWebhookSecret = (open?.webhookSecrets.length ?? 0) > 0;
    const keyKind = kindOfSecretKey(connection.secretKeyHint);
    return {
      id: connection.id,
      mode: connection.mode,
      current: connection.isCurrent,
      source: connection.source,
      accountId: connection.accountId,
      accountName: connection.accountName,
      countryCode: connection.countryCode,
      defaultCurrency: connection.defaultCurrency,
      chargesEnabled: connection.chargesEnabled,
      secretKeyHint: connection.secretKeyHint,
      publishableKeyHint:
        connection.publishableKey === null ? null : hintOfSecretKey(connection.publishableKey),
      keyKind,
      missingPermissions: [...connection.missingPermissions],
      canDoMoreThanNeeded: keyKind === KeyKind.SECRET && connection.secretKeyHint !== null,
      webhookSecretSet: hasWebhookSecret,
      previousWebhookSecretValidUntil: this.futureOrNull(
        connection.previousWebhookSecretValidUntil,
      ),
      webhookUrl: this.webhookUrlOf(connection),
      sandbox: this.clients.isSandbox,
      locked: lockReason !== null,
      lockReason,
      invoiceCount: invoices.all,
      openInvoiceCount: invoices.open,
      apiErrorsLastDay: failures.apiErrors,
      rateLimitedLastDay: failures.rateLimited,
      clockSkewSeconds: connection.clockSkewSeconds,
      lastCheckedAt: connection.lastCheckedAt,
      lastEventAt: events.lastEventAt,
      lastEventType: events.lastEventType,
      eventsFailed: events.failed,
      eventsWaiting: events.waiting,
      eventsQuarantined: events.quarantined,
      deliveriesFailing: connection.deliveriesFailing,
      health: decideConnectionHealth({
        connection,
        lockReason,
        hasKey,
        hasWebhookSecret,
        events,
        missed: facts.cursors.get(connection.id)?.missed ?? null,
        calls: failures,
        now: this.clock.now(),
      }),
    };
  }

  private futureOrNull(date: Date | null): Date | null {
    return date !== null && date > this.clock.now() ? date : null;
  }

  private webhookUrlOf(connection: StripeConnection): string {
    const base = `${(this.config.publicUrl ?? '').replace(/\/$/, '')}/api/webhooks/stripe`;
    return connection.source === ConnectionSource.ENVIRONMENT ? base : `${base}/${connection.id}`;
  }
}
