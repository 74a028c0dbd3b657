import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { SyncModule } from '../sync/sync.module.ts';
import { EventDispatcher } from './event-dispatcher.service.ts';

@Module({
  imports: [ConnectionModule, InboxModule, InvoiceLeaseModule, StripeModule, SyncModule],
  providers: [EventDispatcher],
  exports: [EventDispatcher],
})
export class DispatchModule {}
