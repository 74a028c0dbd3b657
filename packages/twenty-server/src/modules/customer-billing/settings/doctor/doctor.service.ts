import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { WorkerHeartbeatRepository } from '../../../../engine/heartbeat/worker-heartbeat.typeorm-repository.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { InboxHealth } from '../../inbox/inbox-health.typeorm-repository.ts';
import { PROTOCOL_UNKNOWN, RefusalReason } from '../../inbox/webhook-refusal.type.ts';
import { WebhookRefusalRepository } from '../../inbox/webhook-refusal.typeorm-repository.ts';
import { InvoiceListRepository } from '../../invoice/invoice-list.repository.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { StripeKeyInspector } from '../../stripe/account/stripe-key-inspector.service.ts';
import { STRIPE_API_VERSION } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import { answered } from './answered.util.ts';
import { ConnectionFactsGatherer, type KnownFacts } from './connection-facts.service.ts';
import { decideDoctorFindings } from './decide-doctor-findings.util.ts';
import type { InstallationFacts } from './doctor-facts.type.ts';
import type { DoctorReport } from './doctor-finding.type.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NO_EVENTS = { failed: 0, waiting: 0, quarantined: 0, lastEventAt: null } as const;

/** What a wrong secret or clock brings about, and noise does not. */
const TELLING_REFUSALS: ReadonlySet<string> = new Set([
  RefusalReason.MISMATCH,
  RefusalReason.STALE,
  RefusalReason.SECRET_MISSING,
  RefusalReason.PLAIN_HTTP,
]);

/** Looks at everything between a customer's payment and a Paid invoice, and says what is wrong and how to mend it. */
@Injectable()
export class Doctor {
  constructor(
    private readonly gatherer: ConnectionFactsGatherer,
    private readonly repository: StripeConnectionRepository,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly inspector: StripeKeyInspector,
    private readonly inbox: InboxHealth,
    private readonly cursors: EventCursorRepository,
    private readonly refusals: WebhookRefusalRepository,
    private readonly invoices: InvoiceListRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly heartbeats: WorkerHeartbeatRepository,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** Asks Stripe some twenty things and sends this installation an event; changes nothing that anybody depends on. */
  async examine({ workspaceId }: { workspaceId: string }): Promise<DoctorReport> {
    const facts = await this.gather(workspaceId);
    const findings = decideDoctorFindings(facts, STRIPE_API_VERSION);
    return {
      findings,
      checkedAt: this.clock.now(),
      ok: !findings.some(({ blocksMoney }) => blocksMoney),
    };
  }

  private async gather(workspaceId: string): Promise<InstallationFacts> {
    const current = (await this.repository.list({ workspaceId })).filter(
      ({ isCurrent }) => isCurrent,
    );
    const known = await this.knownFactsOf(workspaceId);
    // Each has a rate limit of its own, so that they do not wait for one another.
    const connections = await Promise.all(
      current.map((connection) => this.gatherer.gather(connection, known(connection))),
    );
    const { config } = this;
    return {
      connections,
      publicUrl: config.publicUrl,
      trustedProxy: config.trustedProxy,
      sawDeliveryOfUnknownProtocol:
        config.trustedProxy !== null &&
        (await this.refusals.hasSince({
          workspaceId,
          reason: PROTOCOL_UNKNOWN,
          since: this.yesterday(),
        })),
      hasMailServer: config.smtpUrl !== null,
      hasMailSender: config.mailFrom !== null,
      hasFallbackEncryptionKey: config.fallbackEncryptionKey !== null,
      secondsSinceWorker: await this.heartbeats.secondsSinceLast(),
      oldestReceivedSeconds: await this.inbox.secondsOfOldestReceived({ workspaceId }),
      oldestWantedSyncSeconds: await this.leases.secondsOfOldestWanted({ workspaceId }),
      unplacedEnvironmentKey: await this.findUnplacedEnvironmentKey(workspaceId),
    };
  }

  private async knownFactsOf(
    workspaceId: string,
  ): Promise<(connection: StripeConnection) => KnownFacts> {
    const [mode, events, counts, refusals, currencies, cursors] = await Promise.all([
      this.connections.modeOf(workspaceId),
      this.inbox.healthByConnection({ workspaceId }),
      this.invoices.countByConnection({ workspaceId }),
      this.refusals.sumSince({ workspaceId, since: this.yesterday() }),
      this.invoices.openCurrenciesByConnection({ workspaceId }),
      this.cursors.list({ workspaceId }),
    ]);
    return (connection) => ({
      isNeeded: connection.mode === mode || (counts.get(connection.id)?.open ?? 0) > 0,
      events: events.get(connection.id) ?? NO_EVENTS,
      recovery: cursors.find(({ connectionId }) => connectionId === connection.id) ?? null,
      refusedDeliveries: refusals
        .filter(
          ({ connectionId, reason }) =>
            connectionId === connection.id && TELLING_REFUSALS.has(reason),
        )
        .reduce((sum, { count }) => sum + count, 0),
      openCurrencies: currencies.get(connection.id) ?? [],
    });
  }

  /** A key in the variables that made no connection: Stripe refuses it, or nobody knows whose workspace it is for. */
  private async findUnplacedEnvironmentKey(
    workspaceId: string,
  ): Promise<InstallationFacts['unplacedEnvironmentKey']> {
    const { stripeSecretKey, stripeWorkspaceId } = this.config;
    const isForAnother = stripeWorkspaceId !== null && stripeWorkspaceId !== workspaceId;
    if (stripeSecretKey === null || isForAnother || this.secrets.findEnvironment() !== undefined) {
      return null;
    }
    const inspected = await answered(this.inspector.inspectOrThrow(stripeSecretKey));
    return inspected.kind === 'REFUSED'
      ? { message: inspected.message }
      : {
          message: 'nothing says which workspace it is for, or the server was not restarted since.',
        };
  }

  private yesterday(): Date {
    return new Date(this.clock.now().getTime() - DAY_MS);
  }
}
