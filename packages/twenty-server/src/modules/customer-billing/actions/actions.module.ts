import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { SyncModule } from '../sync/sync.module.ts';
import { InvoiceActionsResolver } from './invoice-actions.resolver.ts';
import { InvoiceAtStripeResolver } from './invoice-at-stripe.resolver.ts';
import { PaymentAtStripeResolver } from './payment-at-stripe.resolver.ts';
import { RecordedPaymentResolver } from './recorded-payment.resolver.ts';
import { ReissueResolver } from './reissue.resolver.ts';
import { SyncAfterAction } from './sync-after-action.service.ts';

@Module({
  imports: [
    ConnectionModule,
    InboxModule,
    InvoiceModule,
    InvoiceLeaseModule,
    StripeModule,
    SyncModule,
  ],
  providers: [
    InvoiceActionsResolver,
    InvoiceAtStripeResolver,
    PaymentAtStripeResolver,
    RecordedPaymentResolver,
    ReissueResolver,
    SyncAfterAction,
  ],
})
export class ActionsModule {}
