import { Module } from '@nestjs/common';
import { ThrottleRepository } from '../../../engine/auth/throttle.typeorm-repository.ts';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { MessageModule } from '../message/message.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { PaymentModule } from '../payment/payment.module.ts';
import { SyncModule } from '../sync/sync.module.ts';
import { GiveBackResolver } from './give-back.resolver.ts';
import { MoneyActions } from './money-actions.service.ts';
import { CreditNoteAtStripeResolver } from './credit-note-at-stripe.resolver.ts';
import { InvoiceActionsResolver } from './invoice-actions.resolver.ts';
import { InvoiceAtStripeResolver } from './invoice-at-stripe.resolver.ts';
import { InvoicePresses } from './invoice-presses.service.ts';
import { MailPreviewResolver } from './mail/mail-preview.resolver.ts';
import { MailStationeryModule } from './mail/mail-stationery.module.ts';
import { SendInvoiceResolver } from './mail/send-invoice.resolver.ts';
import { TestMail } from './mail/test-mail/test-mail.service.ts';
import { TestMailPatience } from './mail/test-mail/test-mail-patience.ts';
import { TestMailResolver } from './mail/test-mail/test-mail.resolver.ts';
import { TestMailThrottle } from './mail/test-mail/test-mail-throttle.service.ts';
import { PaymentLinkFieldsResolver } from './payment-link-fields.resolver.ts';
import { PaymentLinkResolver } from './payment-link.resolver.ts';
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
    MailStationeryModule,
    MessageModule,
    PaymentModule,
    StripeModule,
    SyncModule,
  ],
  providers: [
    CreditNoteAtStripeResolver,
    GiveBackResolver,
    MoneyActions,
    InvoiceActionsResolver,
    InvoiceAtStripeResolver,
    InvoicePresses,
    MailPreviewResolver,
    PaymentAtStripeResolver,
    PaymentLinkFieldsResolver,
    PaymentLinkResolver,
    RecordedPaymentResolver,
    ReissueResolver,
    SendInvoiceResolver,
    SyncAfterAction,
    TestMail,
    TestMailPatience,
    TestMailResolver,
    TestMailThrottle,
    ThrottleRepository,
  ],
})
export class ActionsModule {}
