import { Module } from '@nestjs/common';
import { ActionsModule } from './actions/actions.module.ts';
import { DocumentApiModule } from './document/document-api.module.ts';
import { InvoiceModule } from './invoice/invoice.module.ts';
import { MessageModule } from './message/message.module.ts';
import { PayPageModule } from './pay-page/pay-page.module.ts';
import { PaymentModule } from './payment/payment.module.ts';
import { DoctorApiModule } from './settings/doctor/doctor-api.module.ts';
import { SettingsModule } from './settings/settings.module.ts';
import { WebhookSettingsModule } from './settings/endpoint/webhook-settings.module.ts';
import { RecoveryApiModule } from './sync/recovery/recovery-api.module.ts';
import { DriftModule } from './sync/drift/drift.module.ts';
import { WebhookModule } from './webhook/webhook.module.ts';

/** Customer billing as the API serves it. */
@Module({
  imports: [
    ActionsModule,
    DoctorApiModule,
    DocumentApiModule,
    DriftModule,
    InvoiceModule,
    MessageModule,
    PaymentModule,
    PayPageModule,
    RecoveryApiModule,
    SettingsModule,
    WebhookModule,
    WebhookSettingsModule,
  ],
})
export class CustomerBillingModule {}
