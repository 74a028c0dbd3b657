import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { MessageModule } from '../message/message.module.ts';
import { PaymentModule } from '../payment/payment.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { ApplyMovements } from './apply-movements.service.ts';
import { ApplyProjection } from './apply-projection.service.ts';
import { InvoiceAtStripeReader } from './invoice-at-stripe-reader.service.ts';
import { InvoiceSyncService } from './invoice-sync.service.ts';
import { PaymentIntentResolver } from './payment-intent-resolver.service.ts';
import { StrayPaymentReader } from './stray-payment-reader.service.ts';
import { TellPeople } from './tell-people.service.ts';

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
  providers: [
    ApplyMovements,
    ApplyProjection,
    InvoiceAtStripeReader,
    InvoiceSyncService,
    PaymentIntentResolver,
    StrayPaymentReader,
    TellPeople,
  ],
  exports: [ApplyProjection, InvoiceAtStripeReader, InvoiceSyncService, PaymentIntentResolver],
})
export class SyncModule {}
