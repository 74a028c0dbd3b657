import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { BillingModeResolver } from './billing-mode.resolver.ts';
import { BillingModeService } from './billing-mode.service.ts';
import { ClonedDatabase } from './cloned-database.service.ts';
import { ConfirmationTokens } from './confirmation-tokens.service.ts';
import { ConnectionInfo } from './connection-info.service.ts';
import { EnvironmentConnection } from './environment-connection.service.ts';
import { SettingsAudit } from './settings-audit.service.ts';
import { StripeKeysResolver } from './stripe-keys.resolver.ts';
import { StripeKeysService } from './stripe-keys.service.ts';
import { StripeSettingsResolver } from './stripe-settings.resolver.ts';

@Module({
  imports: [ConnectionModule, InboxModule, InvoiceModule, StripeModule],
  providers: [
    BillingModeResolver,
    BillingModeService,
    ClonedDatabase,
    ConfirmationTokens,
    ConnectionInfo,
    EnvironmentConnection,
    SettingsAudit,
    StripeKeysResolver,
    StripeKeysService,
    StripeSettingsResolver,
  ],
  exports: [BillingModeService, ConnectionInfo, EnvironmentConnection, SettingsAudit],
})
export class SettingsModule {}
