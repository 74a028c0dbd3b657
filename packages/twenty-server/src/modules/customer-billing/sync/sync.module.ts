import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { MessageModule } from '../message/message.module.ts';
import { PaymentModule } from '../payment/payment.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { ApplyProjection } from './apply-projection.service.ts';
import { InvoiceSyncService } from './invoice-sync.service.ts';
import { PaymentIntentResolver } from './payment-intent-resolver.service.ts';

@Module({
  imports: [
    ConnectionModule,
    InboxModule,
    InvoiceModule,
    InvoiceLeaseModule,
    MessageModule,
    PaymentModule,
    StripeModule,
  ],
  providers: [ApplyProjection, InvoiceSyncService, PaymentIntentResolver],
  exports: [ApplyProjection, InvoiceSyncService, PaymentIntentResolver],
})
export class SyncModule {}
