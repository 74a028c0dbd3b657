import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import {
  ConnectionSecrets,
  type OpenConnection,
} from '../../connection/connection-secrets.service.ts';
import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import { StripeCurrencies } from '../../stripe/account/stripe-currencies.service.ts';
import { StripeKeyInspector } from '../../stripe/account/stripe-key-inspector.service.ts';
import { StripeDeliveries } from '../../stripe/webhook-endpoint/stripe-deliveries.service.ts';
import { decideStaleEndpoints } from '../endpoint/decide-stale-endpoints.util.ts';
import { endpointMarkOf } from '../endpoint/endpoint-mark.util.ts';
import { EndpointState } from '../endpoint/endpoint-state.service.ts';
import { isSameWebhookPlace, webhookUrlOf } from '../endpoint/webhook-url.util.ts';
import { answered } from './answered.util.ts';
import type { ConnectionFacts } from './doctor-facts.type.ts';
import { WebhookSelfTest } from './webhook-self-test.service.ts';

/** What the workspace's own rows say of a connection. */
export type KnownFacts = Pick<
  ConnectionFacts,
  'isNeeded' | 'events' | 'recovery' | 'refusedDeliveries' | 'openCurrencies'
>;

type AskedFacts = Pick<
  ConnectionFacts,
  'inspected' | 'endpoints' | 'deliveriesFailing' | 'acceptedCurrencies'
>;

const NOTHING_ASKED: AskedFacts = {
  inspected: null,
  endpoints: null,
  deliveriesFailing: null,
  acceptedCurrencies: null,
};

/** Gathers what the doctor must know of one connection: from memory, from Stripe, and through the public address. */
@Injectable()
export class ConnectionFactsGatherer {
  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly connections: StripeConnectionRepository,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly endpointState: EndpointState,
    private readonly inspector: StripeKeyInspector,
    private readonly deliveries: StripeDeliveries,
    private readonly currencies: StripeCurrencies,
    private readonly selfTest: WebhookSelfTest,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  async gather(connection: StripeConnection, known: KnownFacts): Promise<ConnectionFacts> {
    const open = this.secrets.find(connection.id);
    const webhookUrl = webhookUrlOf(this.config.publicUrl, connection);
    const [asked, selfTest] = await Promise.all([
      open === undefined || open.secretKey === null
        ? NOTHING_ASKED
        : this.ask({ ...open, secretKey: open.secretKey }, webhookUrl),
      this.test(open, webhookUrl),
    ]);
    return {
      ...known,
      ...asked,
      selfTest,
      connection,
      lockReason: open?.lockReason ?? null,
      hasKey: (open?.secretKey ?? null) !== null,
      isUnreadable: open?.isUnreadable ?? false,
      hasWebhookSecret: (open?.webhookSecrets.length ?? 0) > 0,
      webhookUrl,
      now: this.clock.now(),
    };
  }

  private async test(
    open: OpenConnection | undefined,
    webhookUrl: string | null,
  ): Promise<ConnectionFacts['selfTest']> {
    return open === undefined ? { kind: 'NOT_SENT' } : this.selfTest.run(open, webhookUrl);
  }

  private async ask(open: UsableConnection, webhookUrl: string | null): Promise<AskedFacts> {
    const inspected = await answered(
      this.inspector.inspectOrThrow(open.secretKey, open.connection),
    );
    if (inspected.kind === 'REFUSED') {
      return { ...NOTHING_ASKED, inspected };
    }
    const [endpoints, deliveriesFailing, acceptedCurrencies] = await Promise.all([
      answered(this.askForEndpoints(open, webhookUrl)),
      answered(this.askForDeliveries(open)),
      this.currencies.findAccepted(open),
    ]);
    return { inspected, endpoints, deliveriesFailing, acceptedCurrencies };
  }

  private async askForEndpoints(open: UsableConnection, webhookUrl: string | null) {
    const { connection } = open;
    const { all, known } = await this.endpointState.refresh(open, 'PERSON');
    const rows = await this.endpoints.list({
      workspaceId: connection.workspaceId,
      connectionId: connection.id,
    });
    const inUse =
      known === null
        ? all.find(({ url }) => webhookUrl !== null && isSameWebhookPlace(url, webhookUrl))
        : all.find(({ stripeEndpointId }) => stripeEndpointId === known.stripeEndpointId);
    const keep = [...rows, ...(inUse === undefined ? [] : [inUse])];
    return {
      known,
      inUse: inUse ?? null,
      stale: decideStaleEndpoints({
        endpoints: all,
        keep: new Set(keep.map(({ stripeEndpointId }) => stripeEndpointId)),
        mark: endpointMarkOf(connection, this.config.crmInstallationId),
        webhookUrl,
      }),
    };
  }

  private async askForDeliveries(open: UsableConnection): Promise<number> {
    const checkedAt = this.clock.now();
    const count = await this.deliveries.countFailing(open, { now: checkedAt, priority: 'PERSON' });
    const { workspaceId, id: connectionId } = open.connection;
    await this.connections.updateDeliveriesFailing(
      { workspaceId, connectionId },
      { count, checkedAt },
    );
    return count;
  }
}
