import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { EnvironmentConnection } from './environment-connection.service.ts';
import { StripeSettingsResolver } from './stripe-settings.resolver.ts';

@Module({
  imports: [ConnectionModule, InboxModule, StripeModule],
  providers: [EnvironmentConnection, StripeSettingsResolver],
  exports: [EnvironmentConnection],
})
export class SettingsModule {}
