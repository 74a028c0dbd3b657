import {
  Controller,
  Headers,
  HttpCode,
  Logger,
  Param,
  Post,
  type RawBodyRequest,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import type { BillingErrorCode } from 'twenty-shared';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { PublicEndpoint } from '../../../engine/permission/access.decorators.ts';
import {
  ConnectionSecrets,
  type OpenConnection,
} from '../connection/connection-secrets.service.ts';
import { isLivemode, type StripeConnection } from '../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../connection/stripe-connection.typeorm-repository.ts';
import { BillingWorkSignal } from '../inbox/billing-work-signal.service.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import { StripeEventStatus, type VerifiedEvent } from '../inbox/stripe-event.type.ts';
import { PROTOCOL_UNKNOWN, RefusalReason } from '../inbox/webhook-refusal.type.ts';
import { WebhookRefusals } from '../inbox/webhook-refusals.service.ts';
import { explainRefusedDelivery } from '../stripe/signature/explain-refused-delivery.util.ts';
import { verifyStripeSignature } from '../stripe/signature/verify-stripe-signature.util.ts';
import { findContradiction } from './find-contradiction.util.ts';
import { decideDeliveryProtocol } from './forwarded-protocol.util.ts';

/**
 * Where Stripe posts events: verify, store, answer. No query before the signature, one statement after it, and no work
 * in the request. https://docs.stripe.com/webhooks
 */
@Controller('api/webhooks/stripe')
export class StripeWebhookController {
  private readonly logger = new Logger(StripeWebhookController.name);

  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly connections: StripeConnectionRepository,
    private readonly inbox: Inbox,
    private readonly signal: BillingWorkSignal,
    private readonly refusals: WebhookRefusals,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** The bare path belongs to the connection of the process's variables. */
  @Post()
  @HttpCode(200)
  @PublicEndpoint('Stripe signs what it sends; the signature is checked before anything else')
  async receiveForEnvironment(
    @Req() request: RawBodyRequest<Request>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<{ received: true }> {
    return this.receive(this.secrets.findEnvironment(), request, signature);
  }

  @Post(':connectionId')
  @HttpCode(200)
  @PublicEndpoint('Stripe signs what it sends; the signature is checked before anything else')
  async receiveForConnection(
    @Param('connectionId') connectionId: string,
    @Req() request: RawBodyRequest<Request>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<{ received: true }> {
    return this.receive(this.secrets.find(connectionId), request, signature);
  }

  private async receive(
    open: OpenConnection | undefined,
    request: RawBodyRequest<Request>,
    signature: string | undefined,
  ): Promise<{ received: true }> {
    const connection = this.acceptedConnection(open, request);
    const receivedAt = this.clock.now();
    const rawBody = jsonBytesOf(request);
    const event =
      rawBody === undefined
        ? null
        : verifyStripeSignature({
            rawBody,
            signature,
            secrets: connection.webhookSecrets,
            connection: connection.connection,
            receivedAt,
          });
    if (event === null) {
      const reason = explainRefusedDelivery({ rawBody, signature, receivedAt });
      throw this.refusal('WEBHOOK_SIGNATURE_INVALID', { reason, open, request });
    }
    await this.store(event, connection.connection, receivedAt);
    return { received: true };
  }

  /** The connection, when it may take a delivery at all. Throws what the sender is to hear otherwise. */
  private acceptedConnection(
    open: OpenConnection | undefined,
    request: RawBodyRequest<Request>,
  ): OpenConnection {
    const refuse = (code: BillingErrorCode, reason: RefusalReason): AppException =>
      this.refusal(code, { reason, open, request });
    if (open === undefined) {
      throw refuse('WEBHOOK_UNKNOWN', RefusalReason.UNKNOWN_CONNECTION);
    }
    if (open.lockReason !== null) {
      throw refuse('WEBHOOK_CONNECTION_LOCKED', RefusalReason.LOCKED);
    }
    if (open.webhookSecrets.length === 0) {
      throw refuse('WEBHOOK_SECRET_MISSING', RefusalReason.SECRET_MISSING);
    }
    const protocol = decideDeliveryProtocol({
      isFromTrustedProxy: isFromTrustedProxy(request),
      forwardedProto: request.headers['x-forwarded-proto'],
    });
    if (protocol === 'HTTP' && isLivemode(open.connection)) {
      throw refuse('WEBHOOK_NOT_HTTPS', RefusalReason.PLAIN_HTTP);
    }
    if (protocol === 'UNKNOWN' && this.config.trustedProxy !== null) {
      this.refusals.note({
        connectionId: open.connection.id,
        reason: PROTOCOL_UNKNOWN,
        address: request.ip,
      });
    }
    return open;
  }

  private refusal(
    code: BillingErrorCode,
    refused: {
      reason: RefusalReason;
      open: OpenConnection | undefined;
      request: RawBodyRequest<Request>;
    },
  ): AppException {
    this.refusals.note({
      connectionId: refused.open?.connection.id ?? null,
      reason: refused.reason,
      address: refused.request.ip,
    });
    return new AppException(code);
  }

  private async store(
    event: VerifiedEvent,
    connection: StripeConnection,
    receivedAt: Date,
  ): Promise<void> {
    const contradiction = findContradiction(event, connection);
    if (contradiction === null) {
      await this.inbox.store(event, StripeEventStatus.RECEIVED);
      this.signal.wakeWorkers();
      return;
    }
    await this.inbox.store(event, StripeEventStatus.QUARANTINED, contradiction);
    await this.connections.markQuarantined({
      workspaceId: event.workspaceId,
      connectionId: event.connectionId,
      at: receivedAt,
    });
    this.logger.error(
      { connectionId: event.connectionId, stripeEventId: event.stripeEventId, contradiction },
      'An event contradicts its connection and is not processed',
    );
  }
}

/** Express keeps the compiled TRUSTED_PROXY under this name; the first hop is whoever holds the socket. */
const isFromTrustedProxy = (request: Request): boolean => {
  const trusts = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return trusts(request.socket.remoteAddress ?? '', 0);
};

/** The parsers of other types keep their bytes too, but an event is JSON. */
const jsonBytesOf = (request: RawBodyRequest<Request>): Buffer | undefined =>
  request.is('json') ? request.rawBody : undefined;
