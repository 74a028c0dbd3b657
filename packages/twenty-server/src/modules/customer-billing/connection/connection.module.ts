import { Module } from '@nestjs/common';
import { BillingSettingsRepository } from './billing-settings.typeorm-repository.ts';
import { ConnectionBindingRepository } from './connection-binding.typeorm-repository.ts';
import { ConnectionSecrets } from './connection-secrets.service.ts';
import { StripeConnectionRepository } from './stripe-connection.typeorm-repository.ts';
import { StripeConnections } from './stripe-connections.service.ts';
import { WebhookEndpointRepository } from './webhook-endpoint.typeorm-repository.ts';
import { WebhookSecrets } from './webhook-secrets.service.ts';

const EXPORTED = [
  BillingSettingsRepository,
  ConnectionBindingRepository,
  StripeConnectionRepository,
  ConnectionSecrets,
  StripeConnections,
  WebhookEndpointRepository,
  WebhookSecrets,
];

@Module({ providers: EXPORTED, exports: EXPORTED })
export class ConnectionModule {}
