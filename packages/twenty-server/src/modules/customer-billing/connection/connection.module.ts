import { Module } from '@nestjs/common';
import { ConnectionSecrets } from './connection-secrets.service.ts';
import { StripeConnectionRepository } from './stripe-connection.typeorm-repository.ts';
import { StripeConnections } from './stripe-connections.service.ts';

@Module({
  providers: [StripeConnectionRepository, ConnectionSecrets, StripeConnections],
  exports: [StripeConnectionRepository, ConnectionSecrets, StripeConnections],
})
export class ConnectionModule {}
