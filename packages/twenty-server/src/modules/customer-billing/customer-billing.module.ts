import { Module } from '@nestjs/common';
import { ActionsModule } from './actions/actions.module.ts';
import { InvoiceModule } from './invoice/invoice.module.ts';
import { MessageModule } from './message/message.module.ts';
import { PayPageModule } from './pay-page/pay-page.module.ts';
import { PaymentModule } from './payment/payment.module.ts';
import { SettingsModule } from './settings/settings.module.ts';
import { WebhookModule } from './webhook/webhook.module.ts';

/** Customer billing as the API serves it. */
@Module({
  imports: [
    ActionsModule,
    InvoiceModule,
    MessageModule,
    PaymentModule,
    PayPageModule,
    SettingsModule,
    WebhookModule,
  ],
})
export class CustomerBillingModule {}
