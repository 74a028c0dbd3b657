import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { LiveChangeStream } from './live-change-stream.service.ts';
import { LiveChangesResolver } from './live-changes.resolver.ts';
import { LiveConnections } from './live-connections.service.ts';
import { SubscriptionServerFactory } from './subscription-server.factory.ts';

/** The listening side of live updates; only the API has it. */
@Module({
  imports: [AuthModule],
  providers: [LiveChangeStream, LiveChangesResolver, LiveConnections, SubscriptionServerFactory],
  exports: [LiveConnections, SubscriptionServerFactory],
})
export class LiveSubscriptionsModule {}
