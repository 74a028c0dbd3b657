import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { StripeWebhookController } from './stripe-webhook.controller.ts';

/** The API's half: verify, store, answer. */
@Module({ imports: [ConnectionModule, InboxModule], controllers: [StripeWebhookController] })
export class WebhookModule {}
