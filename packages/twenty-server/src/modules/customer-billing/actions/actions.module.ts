import { Module } from '@nestjs/common';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { MessageModule } from '../message/message.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { InvoiceActionsResolver } from './invoice-actions.resolver.ts';
import { InvoiceAtStripeResolver } from './invoice-at-stripe.resolver.ts';
import { MailPreviewResolver } from './mail/mail-preview.resolver.ts';
import { MailStationeryModule } from './mail/mail-stationery.module.ts';
import { SendInvoiceResolver } from './mail/send-invoice.resolver.ts';
import { PaymentAtStripeResolver } from './payment-at-stripe.resolver.ts';

@Module({
  imports: [
    ConnectionModule,
    InboxModule,
    InvoiceModule,
    InvoiceLeaseModule,
    MailStationeryModule,
    MessageModule,
    StripeModule,
  ],
  providers: [
    InvoiceActionsResolver,
    InvoiceAtStripeResolver,
    MailPreviewResolver,
    PaymentAtStripeResolver,
    SendInvoiceResolver,
  ],
})
export class ActionsModule {}
