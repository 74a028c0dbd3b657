import { Module } from '@nestjs/common';
import { MailWorkerModule } from './actions/mail/mail-worker.module.ts';
import { SettingsModule } from './settings/settings.module.ts';
import { WebhookSettingsWorkerModule } from './settings/endpoint/webhook-settings-worker.module.ts';
import { StripeWorkerModule } from './stripe/stripe-worker.module.ts';
import { DriftWorkerModule } from './sync/drift/drift-worker.module.ts';
import { RecoveryWorkerModule } from './sync/recovery/recovery-worker.module.ts';
import { WebhookWorkerModule } from './webhook/webhook-worker.module.ts';

/** Customer billing as the worker runs it: dispatch, sync, resume, recover, compare. */
@Module({
  imports: [
    DriftWorkerModule,
    MailWorkerModule,
    SettingsModule,
    RecoveryWorkerModule,
    StripeWorkerModule,
    WebhookSettingsWorkerModule,
    WebhookWorkerModule,
  ],
})
export class CustomerBillingWorkerModule {}
