import { Module } from '@nestjs/common';
import { MailWorkerModule } from './actions/mail/mail-worker.module.ts';
import { SettingsModule } from './settings/settings.module.ts';
import { WebhookSettingsWorkerModule } from './settings/endpoint/webhook-settings-worker.module.ts';
import { WebhookWorkerModule } from './webhook/webhook-worker.module.ts';

/** Customer billing as the worker runs it: dispatch, sync, resume. */
@Module({
  imports: [MailWorkerModule, SettingsModule, WebhookSettingsWorkerModule, WebhookWorkerModule],
})
export class CustomerBillingWorkerModule {}
