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
import { Clock } from '../../../engine/clock/clock.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { PublicEndpoint } from '../../../engine/permission/access.decorators.ts';
import {
  ConnectionSecrets,
  type OpenConnection,
} from '../connection/connection-secrets.service.ts';
import { StripeConnectionRepository } from '../connection/stripe-connection.typeorm-repository.ts';
import { BillingWorkSignal } from '../inbox/billing-work-signal.service.ts';
import { Inbox } from '../inbox/inbox.typeorm-repository.ts';
import { StripeEventStatus } from '../inbox/stripe-event.type.ts';
import { verifyStripeSignature } from '../stripe/signature/verify-stripe-signature.util.ts';
import { findContradiction } from './find-contradiction.util.ts';

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
    return this.receive(this.secrets.findEnvironment(), jsonBytesOf(request), signature);
  }

  @Post(':connectionId')
  @HttpCode(200)
  @PublicEndpoint('Stripe signs what it sends; the signature is checked before anything else')
  async receiveForConnection(
    @Param('connectionId') connectionId: string,
    @Req() request: RawBodyRequest<Request>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<{ received: true }> {
    return this.receive(this.secrets.find(connectionId), jsonBytesOf(request), signature);
  }

  private async receive(
    open: OpenConnection | undefined,
    rawBody: Buffer | undefined,
    signature: string | undefined,
  ): Promise<{ received: true }> {
    if (open === undefined) {
      throw new AppException('WEBHOOK_UNKNOWN');
    }
    if (open.webhookSecrets.length === 0) {
      throw new AppException('WEBHOOK_SECRET_MISSING');
    }
    const receivedAt = this.clock.now();
    const event =
      rawBody === undefined
        ? null
        : verifyStripeSignature({
            rawBody,
            signature,
            secrets: open.webhookSecrets,
            connection: open.connection,
            receivedAt,
          });
    if (event === null) {
      throw new AppException('WEBHOOK_SIGNATURE_INVALID');
    }
    const contradiction = findContradiction(event, open.connection);
    if (contradiction === null) {
      await this.inbox.store(event, StripeEventStatus.RECEIVED);
      this.signal.wakeWorkers();
    } else {
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
    return { received: true };
  }
}

/** The parsers of other types keep their bytes too, but an event is JSON. */
const jsonBytesOf = (request: RawBodyRequest<Request>): Buffer | undefined =>
  request.is('json') ? request.rawBody : undefined;
